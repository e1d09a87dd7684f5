import { expect } from 'vitest';
import { UserRecord } from '../../server/records/user.record.ts';
import { aUser } from '../stories/index.ts';
import { test } from '../support/console.ts';
import { authorise, january, submitted } from '../support/statement-desk.ts';

const PEOPLE = `query ($q: String) { users(filter: { q: $q }) { items {
  name linkedTo { email } looksLike { email } mayLinkAccounts { allowed because } } } }`;

test('a user manager sees accounts that look alike, and says that they are one person’s', async ({
  console,
  story,
}) => {
  const first = await aUser(story, { name: 'Zoë Quince', email: 'zoe.quince@one.example', role: 'finance' });
  const second = await aUser(story, { name: 'zoe quince', email: 'z@two.example', role: 'support' });
  const manager = console.as('user_manager');
  const seen = async () => (await manager.ask(PEOPLE, { q: 'zoe.quince' })).data.users.items;
  expect(await seen()).toMatchObject([
    { linkedTo: [], looksLike: [{ email: 'z@two.example' }], mayLinkAccounts: { allowed: true } },
  ]);
  const input = { userId: second.id, otherUserId: first.id };
  expect((await manager.perform('linkAccounts', input)).__typename).toBe('Done');
  expect(await seen()).toMatchObject([{ linkedTo: [{ email: 'z@two.example' }], looksLike: [] }]);
  expect(await manager.plan('linkAccounts', input)).toMatchObject({ code: 'already-linked' });
});

test('accounts that were linked before go along', async ({ console, story }) => {
  const people = [];
  for (let count = 0; count < 4; count++) people.push(await aUser(story, { role: 'finance' }));
  const [a, b, c, d] = people.map(({ id }) => id);
  const manager = console.as('user_manager');
  await manager.perform('linkAccounts', { userId: a, otherUserId: b });
  await manager.perform('linkAccounts', { userId: c, otherUserId: d });
  await manager.perform('linkAccounts', { userId: a, otherUserId: c });
  for (const id of [a, b, c])
    expect(await story.find(UserRecord, { id: id ?? '' })).toMatchObject({ samePersonAs: d });
});

test('an approver whose account is linked to the submitter’s does not authorise, and unlinking waits', async ({
  console,
  story,
}) => {
  const { statement, declaration } = await january(story);
  const approver = console.as('finance_approver');
  const manager = console.as('user_manager');
  const shown = await submitted(console, statement);
  const linked = await manager.perform('linkAccounts', {
    userId: approver.userId,
    otherUserId: console.as('finance').userId,
  });
  expect(await authorise(approver, statement, shown)).toMatchObject({ code: 'submitted-yourself' });
  expect(await manager.perform('reverseEvent', { eventId: linked.event?.id })).toMatchObject({
    code: 'accounts-stay-linked-while-a-statement-waits',
  });
  await console.as('support').perform('voidDeclaration', {
    declarationId: declaration.id,
  });
  expect((await manager.perform('reverseEvent', { eventId: linked.event?.id })).__typename).toBe('Done');
});

test('a user manager’s own account is linked by another', async ({ console, story }) => {
  const other = await aUser(story, { role: 'finance' });
  const manager = console.as('user_manager');
  expect(await manager.plan('linkAccounts', { userId: manager.userId, otherUserId: other.id })).toMatchObject(
    { code: 'own-account' },
  );
  expect(await manager.plan('linkAccounts', { userId: other.id, otherUserId: manager.userId })).toMatchObject(
    { code: 'own-account' },
  );
});

for (const role of ['support', 'finance', 'finance_approver', 'developer'] as const)
  test(`a ${role} links no accounts`, async ({ console, story }) => {
    const other = await aUser(story, { role: 'finance' });
    const asked = { userId: other.id, otherUserId: console.as('finance').userId };
    expect(await console.as(role).plan('linkAccounts', asked)).toMatchObject({ code: 'not-allowed' });
  });
