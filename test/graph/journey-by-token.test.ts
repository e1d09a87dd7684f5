import { expect } from 'vitest';
import { addDays } from '../../server/domain/day.ts';
import {
  aDeclaration,
  aMentor,
  aMentorship,
  anActiveLeadProvider,
  anEctAtSchool,
  aPartnership,
  aSchool,
  aTeacher,
  aTrainingPeriod,
} from '../stories/index.ts';
import { test } from '../support/console.ts';
import { rowsOf } from '../support/rows-of.ts';

test('by token: a teacher is found, transferred back-dated, read in the history, and put back as she was', async ({
  console,
  story,
  database,
}) => {
  const [hill, vale] = [await aSchool(story), await aSchool(story)];
  const teacher = await aTeacher(story, { name: 'Mary Somerville' });
  const activeLeadProvider = await anActiveLeadProvider(story, { year: 2025 });
  await aPartnership(story, { school: vale, activeLeadProvider });
  const ect = await anEctAtSchool(story, { teacher, school: hill, startedOn: '2025-09-01' });
  const mentor = await aMentor(story, { school: hill, startedOn: '2025-09-01' });
  await aMentorship(story, { ect, mentor, startedOn: '2025-09-01' });
  await aDeclaration(story, { training: await aTrainingPeriod(story, { ect, activeLeadProvider }) });
  const before = await rowsOf(database, ect, mentor);
  const support = console.as('support');

  const found = await support.ask(
    `query ($q: String) { teachers(filter: { q: $q }) { items { name ectAtSchoolPeriods { id mayTransfer { allowed } } } } }`,
    { q: teacher.trn },
  );
  const [stay] = found.data.teachers.items[0].ectAtSchoolPeriods;
  expect(stay).toEqual({ id: ect.id, mayTransfer: { allowed: true } });

  const startsOn = addDays(console.today, -14);
  const input = { ectAtSchoolPeriodId: stay.id, toSchoolId: vale.id, startsOn };
  const plan = await support.plan('transferEct', input);
  expect(plan.changes?.map(({ op, record }) => `${op} ${record}`).sort()).toEqual([
    'insert ECT at school period',
    'insert Training period',
    'update ECT at school period',
    'update Mentorship period',
    'update Training period',
  ]);
  expect(await rowsOf(database, ect, mentor)).toEqual(before);

  const done = await support.perform('transferEct', input, {
    reason: 'She moved in February',
    ticket: '778899',
  });
  const { data } = await support.ask(
    `query ($id: ID!) { teacher(id: $id) { ectAtSchoolPeriods { startedOn finishedOn school { id } }
       history { id sentence reason ticket occurredOn mayReverse { allowed } } } }`,
    { id: teacher.id },
  );
  expect(data.teacher.ectAtSchoolPeriods).toEqual([
    { startedOn: startsOn, finishedOn: null, school: { id: vale.id } },
    { startedOn: '2025-09-01', finishedOn: addDays(startsOn, -1), school: { id: hill.id } },
  ]);
  expect(data.teacher.history[0]).toMatchObject({
    id: done.event?.id,
    reason: 'She moved in February',
    ticket: '778899',
    occurredOn: startsOn,
    mayReverse: { allowed: true },
  });

  await support.perform('reverseEvent', { eventId: done.event?.id });
  expect(await rowsOf(database, ect, mentor)).toEqual(before);
});
