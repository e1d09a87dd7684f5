import type { DeedName } from './name.ts';
import type { Noun } from './nouns.ts';

/** Every file of a new action, by its path. */
export function rooms(deed: DeedName, noun: Noun): Record<string, string> {
  const server = `server/actions/${deed.kebab}`;
  return {
    [`schema/actions/${deed.kebab}.graphql`]: schema(deed, noun),
    [`${server}/rule.ts`]: rule(noun),
    [`${server}/rule.test.ts`]: ruleTest(deed, noun),
    [`${server}/action.ts`]: action(deed, noun),
    [`admin-ui/src/actions/${deed.kebab}.tsx`]: screen(deed, noun),
    [`test/actions/${deed.kebab}.test.ts`]: journey(deed, noun),
  };
}

const schema = ({ kebab, camel, pascal }: DeedName, { type, id, may }: Noun) => `extend type Mutation {
  "FILL IN: what it does, in a sentence for finance and for engineers."
  ${camel}(input: ${pascal}Input!, why: Why!, confirm: String): Answer!
}

"FILL IN: what is to be said besides why."
input ${pascal}Input {
  "FILL IN: which one."
  ${id}: ID!
}

extend type ${type} {
  "FILL IN: what may be done now, and if not why not."
  ${may(kebab)}: May!
}
`;

const rule = ({ variable }: Noun) => `import type { Decision } from '../../domain/decision.ts';
import { decideBy, type Step, step } from '../../domain/steps.ts';

/** FILL IN: what must be known to decide, and nothing else. */
export interface Facts {
  readonly ${variable}: { readonly id: string };
}

/** FILL IN: what will happen; several situations are a union. */
export interface Outcome {
  readonly is: 'done';
}

/** FILL IN: the rule in a sentence, with its source, such as OP-07: what must hold, what was found, and the refusal. */
export const steps = (_facts: Facts): Step[] => [
  step('FILL IN: It has a rule.', 'None', {
    code: 'not-written-yet',
    because: 'FILL IN: this deed has no rule yet, so it cannot be done.',
  }),
];

export const decide = (facts: Facts): Decision<Outcome> => decideBy(steps(facts), () => ({ is: 'done' }));
`;

const ruleTest = ({ kebab }: DeedName, { variable }: Noun) => `import { expect, test } from 'vitest';
import { decide, type Facts } from './rule.ts';

const facts: Facts = { ${variable}: { id: 'one' } };

test('FILL IN: when it is agreed, to the boundary day', () => {
  expect(decide(facts), 'Write the rule in server/actions/${kebab}/rule.ts').toEqual({
    agreed: true,
    outcome: { is: 'done' },
  });
});

test('FILL IN: when it is refused, and with what words', () => {
  const decision = decide(facts);
  expect(decision.agreed ? null : decision.refusal.code, 'Name the refusal and say it in the rule').toBe(
    'fill-in',
  );
});
`;

const action = (
  { kebab, camel, words }: DeedName,
  { type, id, variable, record, recordFile, may }: Noun,
) => `import { defineAction } from '../../audit/action.ts';
import { ${record} } from '../../records/${recordFile}';
import { decide, type Facts, type Outcome, steps } from './rule.ts';

interface Found extends Facts {
  readonly ${variable}: ${record};
}

export const ${camel} = defineAction<{ ${id}: string }, object, Found, Outcome>({
  name: '${kebab}',
  called: 'FILL IN: ${words}',
  allowed: ['support'],
  on: [{ type: '${type}', may: '${may(kebab)}', id: '${id}' }],

  async gather(look, { ${id} }) {
    return { ${variable}: await look.take(${record}, ${id}) };
  },

  steps,
  decide: (facts) => decide(facts),

  apply(_look, _outcome, _found) {
    // FILL IN: change the records as agreed, and nothing else.
  },

  tell: (_outcome, { ${variable} }) => ({
    sentence: 'FILL IN: what was done, with names and long days, without a full stop',
    subjects: [{ type: '${type}', id: ${variable}.id }],
    notices: ['FILL IN: who will notice, a sentence each.'],
  }),
});
`;

const screen = (
  { camel, pascal, words }: DeedName,
  { id, variable }: Noun,
) => `import { ask } from '../data/ask.ts';
import type { May } from '../deeds/answer.ts';
import { Deed } from '../deeds/Deed.tsx';
import { graphql } from '../gql/index.ts';

const ${pascal}Document = graphql(/* GraphQL */ \`
  mutation ${pascal}($input: ${pascal}Input!, $why: Why!, $confirm: String) {
    ${camel}(input: $input, why: $why, confirm: $confirm) {
      ...AnswerParts
    }
  }
\`);

export function ${pascal}({ ${variable}, may }: { ${variable}: { id: string }; may: May }) {
  return (
    <Deed
      name="${words.charAt(0).toUpperCase()}${words.slice(1)}"
      confirm="${words.charAt(0).toUpperCase()}${words.slice(1)}"
      may={may}
      start={{}}
      send={async (_typed, why, confirm) =>
        (await ask(${pascal}Document, { input: { ${id}: ${variable}.id }, why, confirm })).${camel}
      }
    >
      <p>FILL IN: what happens, in the words of whoever presses the button.</p>
    </Deed>
  );
}
`;

const journey = (
  { camel }: DeedName,
  { id, variable, builders, told }: Noun,
) => `import { expect } from 'vitest';
import { ${builders.toSorted().join(', ')} } from '../stories/index.ts';
import { test } from '../support/console.ts';

test('FILL IN: what it does, and what its event says', async ({ console, story }) => {
  const ${variable} = await ${told};
  const done = await console.as('support').perform('${camel}', { ${id}: ${variable}.id });
  expect(done, 'Write the rule and the action, then say here what is in the records').toMatchObject({
    __typename: 'Done',
    event: { sentence: 'FILL IN' },
  });
});

test('FILL IN: when it is refused, on the button and on the deed alike', async ({ console, story }) => {
  const ${variable} = await ${told};
  const answer = await console.as('support').plan('${camel}', { ${id}: ${variable}.id });
  expect(answer, 'Tell a story in which it is refused').toMatchObject({ code: 'fill-in' });
});

for (const role of ['finance', 'finance_approver', 'developer', 'user_manager'] as const)
  test(\`a \${role} may not, and is told whom to ask\`, async ({ console, story }) => {
    const ${variable} = await ${told};
    expect(await console.as(role).perform('${camel}', { ${id}: ${variable}.id })).toMatchObject({
      code: 'not-allowed',
      because: expect.stringContaining('Ask a support agent'),
    });
  });
`;
