import fc from 'fast-check';
import { addDays, type Day } from '../../server/domain/day.ts';
import {
  aMentor,
  aMentorship,
  anActiveLeadProvider,
  anEctAtSchool,
  aPartnership,
  aSchool,
  aTrainingPeriod,
  type Story,
} from './index.ts';

const FIRST_DAY = '2025-06-01';

/** Training and mentoring in turns, each part a pause and a length in days, from 1 June 2025. */
export const aRandomLife = fc.record({
  training: fc.array(fc.tuple(fc.nat(60), fc.nat(60)), { maxLength: 4 }),
  mentoring: fc.array(fc.tuple(fc.nat(60), fc.nat(60)), { maxLength: 4 }),
  lastPartOpen: fc.boolean(),
  /** Whether it is the mentor who is trained, and looked at. */
  asMentor: fc.boolean(),
});
type RandomLife = typeof aRandomLife extends fc.Arbitrary<infer Life> ? Life : never;

/** A school with a lead provider, for any number of lives. */
export async function aPlace(story: Story) {
  const school = await aSchool(story);
  const activeLeadProvider = await anActiveLeadProvider(story, { year: 2025 });
  const partnership = await aPartnership(story, { school, activeLeadProvider });
  return { school, activeLeadProvider, partnership };
}

/** Ten at a time: told as one event, and looked at in one question. */
export const tenOf = <T>(arbitrary: fc.Arbitrary<T>) => fc.array(arbitrary, { minLength: 10, maxLength: 10 });

/** An ECT and a mentor at the school since the first day, for each life; `stay` is the one looked at. */
export const live = (
  story: Story,
  { school, partnership }: Pick<Awaited<ReturnType<typeof aPlace>>, 'school' | 'partnership'>,
  lives: readonly RandomLife[],
) =>
  story.together(async (told) => {
    const lived = [];
    for (const { training, mentoring, lastPartOpen, asMentor } of lives) {
      const from = { school, startedOn: FIRST_DAY };
      const ect = await anEctAtSchool(told, from);
      const mentor = await aMentor(told, from);
      const owner = asMentor ? { mentor } : { ect };
      for (const period of laid(training, lastPartOpen))
        await aTrainingPeriod(told, { ...owner, ...period, partnership, year: 2025 });
      for (const period of laid(mentoring, lastPartOpen)) await aMentorship(told, { ect, mentor, ...period });
      lived.push({ stay: asMentor ? mentor : ect, everybody: [ect, mentor] });
    }
    return lived;
  });

function laid(parts: readonly (readonly [pause: number, length: number])[], lastOpen: boolean) {
  let from: Day = FIRST_DAY;
  return parts.map(([pause, length], index) => {
    const startedOn = addDays(from, pause);
    const finishedOn = addDays(startedOn, length);
    from = addDays(finishedOn, 1);
    return { startedOn, finishedOn: lastOpen && index === parts.length - 1 ? null : finishedOn };
  });
}
