import fc from 'fast-check';
import { expect } from 'vitest';
import { addDays } from '../../server/domain/day.ts';
import { constraintSentences } from '../../server/records/constraint-sentences.ts';
import { scheduleIdentifiers } from '../../server/domain/training.ts';
import { aMentor, aPartnership, aSchedule, aSchool } from '../stories/index.ts';
import { aPlace, aRandomLife, live, tenOf } from '../stories/random-life.ts';
import { ask } from '../support/ask.ts';
import { type Person, test } from '../support/console.ts';
import { rowsOf } from '../support/rows-of.ts';

const step = fc.record({
  deed: fc.constantFrom('reportLeaving', 'cancelLeaving', 'transferEct', 'transferMentor', 'changeMentor'),
  day: fc.nat(400).map((days) => addDays('2025-06-01', days)),
  /** Which of the stays, mentors and schools there are. */
  which: fc.nat(5),
});
type Step = typeof step extends fc.Arbitrary<infer One> ? One : never;

interface Stays {
  readonly ects: readonly string[];
  readonly mentors: readonly string[];
  readonly schools: readonly string[];
}
const pick = (from: readonly string[], which: number): string => from[which % from.length] ?? '';

function inputOf({ deed, day, which }: Step, { ects, mentors, schools }: Stays): object {
  const ect = pick(ects, which);
  const mentor = pick(mentors, which);
  switch (deed) {
    case 'reportLeaving':
      return { stayId: pick([...ects, ...mentors], which), lastDay: day };
    case 'cancelLeaving':
      return { stayId: pick([...ects, ...mentors], which) };
    case 'transferEct':
      return { ectAtSchoolPeriodId: ect, toSchoolId: pick(schools, which), startsOn: day };
    case 'transferMentor':
      return { mentorAtSchoolPeriodId: mentor, toSchoolId: pick(schools, which), startsOn: day };
    case 'changeMentor':
      return { ectAtSchoolPeriodId: ect, mentorAtSchoolPeriodId: mentor, startsOn: day };
  }
}

const refusedByPostgres = new Set(Object.keys(constraintSentences).map((name) => name.replaceAll('_', '-')));

/** Does the deed, or is refused by its rule and never by the database; answers the event, if there is one. */
async function take(support: Person, { deed }: Step, input: object): Promise<string | null> {
  const answer = await support.perform(deed, input);
  expect(['Done', 'Refused'], `${deed}: ${answer.because ?? answer.sentence}`).toContain(
    Object.values(answer)[0],
  );
  expect(refusedByPostgres, `${deed}: ${answer.because}`).not.toContain(answer.code);
  return answer.event?.id ?? null;
}

test('of 80 random sequences of deeds, the rules refuse before the database does, and all is undone backwards', async ({
  console,
  story,
  database,
}) => {
  const support = console.as('support');
  const place = await aPlace(story);
  const vale = await aSchool(story);
  await aPartnership(story, { school: vale, activeLeadProvider: place.activeLeadProvider });
  for (const identifier of scheduleIdentifiers) await aSchedule(story, { year: 2025, identifier });
  const staysNow = async (people: readonly { teacherId: string }[]): Promise<Stays> => {
    const ids = people.map(({ teacherId }) => `'${teacherId}'`).join();
    const of = (role: string) =>
      ask(
        database.ownerUrl,
        `select coalesce(json_agg(id order by started_on, id), '[]') from ${role}_at_school_periods where teacher_id in (${ids})`,
      ) as Promise<string[]>;
    return { ects: await of('ect'), mentors: await of('mentor'), schools: [place.school.id, vale.id] };
  };
  let done = 0;
  await fc.assert(
    fc.asyncProperty(
      tenOf(fc.tuple(aRandomLife, fc.array(step, { minLength: 2, maxLength: 5 }))),
      async (ten) => {
        const lives = await live(
          story,
          place,
          ten.map(([random]) => random),
        );
        await Promise.all(
          lives.map(async ({ everybody }, index) => {
            const atVale = await aMentor(story, { school: vale, startedOn: '2025-06-01' });
            const people = [...everybody, atVale];
            const before = await rowsOf(database, ...people);
            const events: string[] = [];
            for (const one of ten[index]?.[1] ?? []) {
              const event = await take(support, one, inputOf(one, await staysNow(people)));
              if (event) events.push(event);
            }
            done += events.length;
            for (const eventId of events.toReversed())
              expect(await support.perform('reverseEvent', { eventId })).toMatchObject({
                __typename: 'Done',
              });
            expect(await rowsOf(database, ...people)).toEqual(before);
          }),
        );
      },
    ),
    { numRuns: 8 },
  );
  expect(done).toBeGreaterThan(40);
}, 180_000);
