import { expect } from 'vitest';
import { londonDay } from '../../server/domain/day.ts';
import { aDeclaration, anEctAtSchool, aTeacher, aTrainingPeriod, type Story } from '../stories/index.ts';
import { ask } from '../support/ask.ts';
import { type Console, type Person, test } from '../support/console.ts';

async function found(person: Person, filter: object, page: object = {}) {
  const { data, errors } = await person.ask(
    `query ($filter: EventFilter, $page: PageInput) {
       events(filter: $filter, page: $page) { total totalIsExact next items { id action sentence } } }`,
    { filter, page },
  );
  if (errors) throw Object.assign(new Error(errors[0]?.message), { code: errors[0]?.extensions.code });
  return data.events;
}

/** A name corrected for a ticket, with a reason that has an accent and a per cent sign. */
async function corrected(console: Console, story: Story) {
  const { id } = await aTeacher(story, { name: 'Ada Lovelace' });
  const done = await console
    .as('support')
    .perform(
      'correctName',
      { teacherId: id, correctedName: 'Ada King' },
      { ticket: '#4711', reason: 'Zoë at the school was 100% sure' },
    );
  return { id, eventId: done.event?.id };
}

test('an event is found by record, ticket, action, actor, day and words, each alone and all together', async ({
  console,
  story,
}) => {
  const from = londonDay(new Date());
  const { id, eventId } = await corrected(console, story);
  await aTeacher(story);
  const support = console.as('support');
  const whole = {
    subjectId: id,
    ticket: '#4711',
    action: 'correct-name',
    actorId: support.userId,
    from,
    to: londonDay(new Date()),
    text: 'ZOE 100% king',
  };
  for (const [field, value] of [...Object.entries(whole), ['text', 'ada king']]) {
    const { items } = await found(support, { [String(field)]: value });
    expect(
      items.map((event: { id: string }) => event.id),
      field,
    ).toContain(eventId);
  }
  expect((await found(support, whole)).items).toEqual([
    { id: eventId, action: 'correct-name', sentence: 'Corrected the name of Ada Lovelace to Ada King' },
  ]);
});

test('conditions that do not hold find nothing', async ({ console, story }) => {
  const { id } = await corrected(console, story);
  const support = console.as('support');
  for (const other of [
    { ticket: '4712' },
    { action: 'void-declaration' },
    { actorId: console.as('finance').userId },
    { from: '2099-01-01' },
    { to: '2020-01-01' },
    { text: 'Zoe 100_ sure' },
  ])
    expect(
      await found(support, { subjectId: id, action: 'correct-name', ...other }),
      JSON.stringify(other),
    ).toEqual({ items: [], total: 0, totalIsExact: true, next: null });
});

test('an event is found by a row it changed, though it is on no history of its own', async ({
  console,
  story,
}) => {
  const training = await aTrainingPeriod(story, {
    ect: await anEctAtSchool(story, { startedOn: '2025-09-01' }),
  });
  const { items } = await found(console.as('support'), { subjectId: training.id });
  expect(items.map(({ action }: { action: string }) => action)).toEqual(['tell-a-story']);
});

test('going on after the last event of a page meets each event once, in order', async ({
  console,
  story,
}) => {
  const support = console.as('support');
  const { id } = await aTeacher(story);
  for (let time = 0; time < 5; time++)
    await support.perform('correctName', { teacherId: id, correctedName: `Ada ${time}` });
  const filter = { subjectId: id, action: 'correct-name' };
  const all = (await found(support, filter)).items;
  const met: object[] = [];
  let after: string | null | undefined;
  do {
    const page = await found(support, filter, { perPage: 2, ...(after ? { after } : {}) });
    expect(page.total).toBe(5);
    met.push(...page.items);
    after = page.next;
  } while (after);
  expect(met).toEqual(all);
  expect(met).toHaveLength(5);
});

test('counting stops at ten thousand, and says that there are more', async ({ console, database }) => {
  // Nothing but the events themselves: only the owner can leave out what each must have changed.
  await ask(
    `${database.ownerUrl}?options=${encodeURIComponent('-c session_replication_role=replica')}`,
    `insert into audit.events (occurred_on, action, actor_id, sentence, input, reason, idempotency_key)
     select '2026-01-01', 'count-me', (select id from users limit 1), 'Counted', '{}', 'A test', gen_random_uuid()
     from generate_series(1, 10001)`,
  );
  const { total, totalIsExact } = await found(console.as('support'), { action: 'count-me' });
  expect([total, totalIsExact]).toEqual([10_000, false]);
});

test('whoever may not see people may not look for words said of them', async ({ console }) => {
  for (const role of ['developer', 'user_manager'] as const) {
    await expect(found(console.as(role), { text: 'Ada' })).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(found(console.as(role), { action: 'correct-name' })).resolves.toMatchObject({
      totalIsExact: true,
    });
  }
});

test('a condition that is none is refused by name', async ({ console }) => {
  const support = console.as('support');
  for (const [filter, message] of [
    [{ ticket: 'x' }, 'ticket must be the number of a Zendesk ticket, up to 12 digits.'],
    [{ action: 'Void!' }, 'action must be the name of an action, such as void-declaration.'],
    [{ subjectId: '1' }, 'subjectId must be a UUID.'],
    [{ text: 'x'.repeat(201) }, 'Text to look for (text) must be 12 words and 200 characters or fewer.'],
    [{ text: 'x '.repeat(13) }, 'Text to look for (text) must be 12 words and 200 characters or fewer.'],
  ] as const)
    await expect(found(support, filter)).rejects.toThrow(message);
  await expect(found(support, { text: 'x '.repeat(12) })).resolves.toMatchObject({
    total: expect.any(Number),
  });
});

test('whoever may not see people sees days, states and ids before and after, and that the rest is not shown', async ({
  console,
  story,
}) => {
  const { id } = await aTeacher(story, { name: 'Ada Lovelace' });
  const ect = await anEctAtSchool(story, { startedOn: '2025-09-01' });
  const training = await aTrainingPeriod(story, { ect });
  const support = console.as('support');
  await support.perform('correctName', { teacherId: id, correctedName: 'Ada King' });
  await support.perform('deferTraining', { trainingPeriodId: training.id, deferralReason: 'bereavement' });
  const CHANGES = `query ($id: ID!) { events(filter: { subjectId: $id }, page: { perPage: 1 }) {
    items { changes { name fields { column before after } } } } }`;
  const changesOf = async (subject: string) =>
    (await console.as('developer').ask(CHANGES, { id: subject })).data.events.items[0].changes;
  expect(await changesOf(id)).toEqual([
    { name: null, fields: [{ column: 'corrected_name', before: null, after: 'Not shown to your role' }] },
  ]);
  const [{ fields }] = await changesOf(training.id);
  expect(fields).toContainEqual({ column: 'finished_on', before: null, after: '2 March 2026' });
  expect(fields).toContainEqual({
    column: 'deferral_reason',
    before: null,
    after: 'Hidden: only a support agent may see this',
  });
});

test('a change is told in the domain’s words, with its code for developers', async ({ console, story }) => {
  const training = await aTrainingPeriod(story, {
    ect: await anEctAtSchool(story, { startedOn: '2025-09-01' }),
  });
  const { id } = await aDeclaration(story, { training });
  await console.as('finance').perform('voidDeclaration', { declarationId: id });
  const { data } = await console
    .as('finance')
    .ask(
      `query ($id: ID!) { events(filter: { subjectId: $id }, page: { perPage: 1 }) { items { changes { table record fields { column field before after } } } } }`,
      { id },
    );
  const [change] = data.events.items[0].changes;
  expect(change).toMatchObject({ table: 'declarations', record: 'Declaration' });
  expect(change.fields).toContainEqual({
    column: 'payment_status',
    field: 'Payment status',
    before: 'Submitted',
    after: 'Voided',
  });
});

test('what events may be filtered by: whoever has done anything, and every action by what it is called', async ({
  console,
  story,
}) => {
  await corrected(console, story);
  const nameOf = async (role: 'support' | 'user_manager') =>
    (await console.as(role).ask('{ me { name } }')).data.me.name;
  const { data, errors } = await console
    .as('developer')
    .ask('{ eventChoices { actors { id name } actions { name called } } }');
  expect(errors).toBeUndefined();
  const { actors, actions } = data.eventChoices;
  const names = actors.map((actor: { name: string }) => actor.name);
  expect(names).toContain(await nameOf('support'));
  expect(names).not.toContain(await nameOf('user_manager'));
  expect(actions).toContainEqual({ name: 'correct-name', called: 'Correct a name' });
  const called = actions.map((action: { called: string }) => action.called);
  expect(new Set(called).size).toBe(called.length);
});

test('an event names the records that it is about, and tells their names to who may see them', async ({
  console,
  story,
}) => {
  const ect = await anEctAtSchool(story, { startedOn: '2025-09-01' });
  const training = await aTrainingPeriod(story, { ect });
  const { id } = await aDeclaration(story, { training });
  await console.as('finance').perform('voidDeclaration', { declarationId: id });
  const ABOUT = `query ($id: ID!) { events(filter: { subjectId: $id }, page: { perPage: 1 }) { items { id subjects { type id name } } } }`;
  const { data } = await console.as('finance').ask(ABOUT, { id });
  const [event] = data.events.items;
  expect(event.subjects).toContainEqual({
    type: 'Declaration',
    id,
    name: expect.stringMatching(/, Started$/),
  });
  expect(event.subjects).toContainEqual({
    type: 'Teacher',
    id: ect.teacherId,
    name: expect.stringMatching(/\(TRN \d{7}\)$/),
  });
  const hidden = await console.as('developer').ask(ABOUT, { id });
  expect(hidden.data.events.items[0].subjects).toContainEqual({
    type: 'LeadProvider',
    id: expect.any(String),
    name: expect.stringMatching(/^Lead provider/),
  });
  expect(hidden.data.events.items[0].subjects).toContainEqual({
    type: 'Teacher',
    id: ect.teacherId,
    name: null,
  });
});
