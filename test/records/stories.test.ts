import { expect } from 'vitest';
import { LeadProviderRecord } from '../../server/records/lead-provider.record.ts';
import {
  aDeclaration,
  aMentor,
  aMentorship,
  anActiveLeadProvider,
  anEctAtSchool,
  anInduction,
  aSchool,
  aStatement,
  aTeacher,
  aTrainingPeriod,
  test,
} from '../stories/index.ts';
import { ask } from '../support/ask.ts';

test('an ECT’s year is told in a line a fact', async ({ story }) => {
  const hill = await aSchool(story, { name: 'Hill School' });
  const ada = await aTeacher(story, { name: 'Ada Lovelace', trn: '0012345' });
  const ect = await anEctAtSchool(story, { teacher: ada, school: hill, startedOn: '2025-09-01' });
  const mentor = await aMentor(story, { school: hill, startedOn: '2025-09-01' });
  const mentorship = await aMentorship(story, { ect, mentor, startedOn: '2025-09-01' });
  const training = await aTrainingPeriod(story, { ect });
  await anInduction(story, { teacher: ada, startedOn: '2025-09-01' });
  const paid = await aDeclaration(story, { training, mentorship, paymentStatus: 'paid' });

  expect(ada.name).toBe('Ada Lovelace');
  expect(training).toMatchObject({ role: 'ect', startedOn: '2025-09-01', finishedOn: null });
  expect(paid).toMatchObject({
    declarationDate: '2025-09-01',
    paymentStatus: 'paid',
    clawbackStatementId: null,
  });
});

test('each telling is one event, as the system actor, and telling of what there is already is none', async ({
  story,
  database,
}) => {
  const events = `select count(*)::int from audit.events e join users u on u.id = e.actor_id where u.name = 'Demo data'`;
  const before = Number(await ask(database.ownerUrl, events));
  const provider = await anActiveLeadProvider(story, { year: 2024 });
  await anActiveLeadProvider(story, {
    year: 2024,
    leadProvider: await story.find(LeadProviderRecord, { id: provider.leadProviderId }),
  });
  await aStatement(story, { activeLeadProvider: provider, month: 4, year: 2025 });
  expect(await ask(database.ownerUrl, events)).toBe(before + 2);
});
