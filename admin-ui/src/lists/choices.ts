import { type Question, question, useAnswer } from '../data/question.ts';
import { graphql } from '../gql/index.ts';
import { months as monthNames } from '../parts/days.ts';
import type { Choice, Choices } from './list.ts';
import { choicesOf } from '../parts/names.ts';

const ProviderChoicesDocument = graphql(/* GraphQL */ `
  query ProviderChoices {
    leadProviders(page: { page: 1, perPage: 100 }) {
      items {
        id
        name
        contractPeriods {
          id
          contractPeriodYear
        }
      }
    }
  }
`);

const SchoolChoicesDocument = graphql(/* GraphQL */ `
  query SchoolChoices {
    schoolChoices {
      phases
      localAuthorities {
        code
        name
      }
    }
  }
`);

const EventChoicesDocument = graphql(/* GraphQL */ `
  query EventChoices {
    eventChoices {
      actors {
        id
        name
      }
      actions {
        name
        called
      }
    }
  }
`);

/** Choices, once they have come; until then, what stands in their place. */
export function useChoices(choices: Choices): { choices: readonly Choice[] | undefined; meanwhile: string } {
  const { answer, error } = useAnswer('send' in choices ? choices : null);
  return {
    choices: 'send' in choices ? answer : choices,
    meanwhile: error ? 'Could not be loaded' : 'Loading…',
  };
}

export const yesOrNo = (yes: string, no: string): readonly Choice[] => [
  { value: true, words: yes },
  { value: false, words: no },
];

export const roles = choicesOf({ ect: 'ECT', mentor: 'Mentor' });

export const leadProviders: Question<readonly Choice[]> = question(
  ProviderChoicesDocument,
  {},
  ({ leadProviders: { items } }) => items.map(({ id, name }) => ({ value: id, words: name })),
);

/** The contract periods that anybody is contracted for, newest first. */
export const contractPeriods: Question<readonly Choice[]> = question(
  ProviderChoicesDocument,
  {},
  ({ leadProviders: { items } }) => {
    const years = items.flatMap((one) =>
      one.contractPeriods.map(({ contractPeriodYear }) => contractPeriodYear),
    );
    return [...new Set(years)]
      .toSorted((one, other) => other - one)
      .map((year) => ({ value: year, words: `${year} to ${year + 1}` }));
  },
);

/** The calendar years in which statements of those contract periods are paid, newest first. */
export const calendarYears: Question<readonly Choice[]> = question(
  ProviderChoicesDocument,
  {},
  ({ leadProviders: { items } }) => {
    const years = items.flatMap((one) =>
      one.contractPeriods.flatMap(({ contractPeriodYear: first }) => [
        first,
        first + 1,
        first + 2,
        first + 3,
      ]),
    );
    return [...new Set(years)]
      .toSorted((one, other) => other - one)
      .map((year) => ({ value: year, words: String(year) }));
  },
);

export const localAuthorities: Question<readonly Choice[]> = question(
  SchoolChoicesDocument,
  {},
  ({ schoolChoices }) =>
    schoolChoices.localAuthorities.map(({ code, name }) => ({ value: code, words: name })),
);

export const phases: Question<readonly Choice[]> = question(SchoolChoicesDocument, {}, ({ schoolChoices }) =>
  schoolChoices.phases.map((phase) => ({ value: phase, words: phase })),
);

export const actors: Question<readonly Choice[]> = question(EventChoicesDocument, {}, ({ eventChoices }) =>
  eventChoices.actors.map(({ id, name }) => ({ value: id, words: name })),
);

export const actions: Question<readonly Choice[]> = question(EventChoicesDocument, {}, ({ eventChoices }) =>
  eventChoices.actions.map(({ name, called }) => ({ value: name, words: called })),
);

/** 1 is January. */
export const months: readonly Choice[] = monthNames.map((words, at) => ({ value: at + 1, words }));
