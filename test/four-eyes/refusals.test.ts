import { describe, expect } from 'vitest';
import { UserRecord } from '../../server/records/user.record.ts';
import type { Role } from '../../server/domain/user.ts';
import { aDeclaration, type Story } from '../stories/index.ts';
import { type Console, type DeedReply, test } from '../support/console.ts';
import { authorise, january, type Shown, submitted } from '../support/statement-desk.ts';
import { pastTheRules } from './past-the-rules.ts';
import { somePeople } from './people.ts';

/** Gives somebody another role for the length of a test, while they stay signed in. */
async function inTheRoleOf<T>(
  story: Story,
  { userId }: { userId: string },
  role: Role,
  tell: () => Promise<T>,
): Promise<T> {
  const { role: before } = await story.find(UserRecord, { id: userId });
  await story.change(UserRecord, { id: userId }, { role });
  return tell().finally(() => story.change(UserRecord, { id: userId }, { role: before }));
}

const no = ({ __typename, code, because }: DeedReply) => ({ __typename, code, because });
const refused = (code: string, because: string) => ({ __typename: 'Refused', code, because });

async function waiting(console: Console, story: Story) {
  const { statement, ...rest } = await january(story);
  return { ...rest, statement, shown: await submitted(console, statement) };
}

describe('each refusal of the four eyes, as it is said', () => {
  test('a role that does not authorise', async ({ console, story }) => {
    const { statement, shown } = await waiting(console, story);
    const said = (who: string) =>
      refused('not-allowed', `A ${who} cannot authorise a statement. Ask a finance approver.`);
    expect(no(await authorise(console.as('support'), statement, shown))).toEqual(said('support agent'));
    expect(no(await authorise(console.as('finance'), statement, shown))).toEqual(said('finance officer'));
    expect(no(await authorise(console.as('developer'), statement, shown))).toEqual(said('developer'));
    expect(no(await authorise(console.as('user_manager'), statement, shown))).toEqual(said('user manager'));
  });

  test('an approver who was one when it was submitted, and is not any more', async ({ console, story }) => {
    const { statement, shown } = await waiting(console, story);
    const approver = console.as('finance_approver');
    const answer = await inTheRoleOf(story, approver, 'support', () => authorise(approver, statement, shown));
    expect(no(answer)).toEqual(
      refused('not-allowed', 'A support agent cannot authorise a statement. Ask a finance approver.'),
    );
  });

  test('whoever submitted it, though they are an approver now', async ({ console, story }) => {
    const { statement, shown } = await waiting(console, story);
    const officer = console.as('finance');
    const answer = await inTheRoleOf(story, officer, 'finance_approver', () =>
      authorise(officer, statement, shown),
    );
    expect(no(answer)).toEqual(
      refused(
        'submitted-yourself',
        'You submitted this statement yourself, with this account or another. Ask another approver.',
      ),
    );
  });

  test('whoever changed a line of it, though they are an approver now', async ({ console, story }) => {
    const { statement, training } = await january(story);
    const other = await aDeclaration(story, {
      training,
      statement,
      declarationType: 'retained-1',
      paymentStatus: 'eligible',
    });
    const agent = console.as('support');
    await agent.perform('voidDeclaration', { declarationId: other.id });
    const shown = await submitted(console, statement);
    const answer = await inTheRoleOf(story, agent, 'finance_approver', () =>
      authorise(agent, statement, shown),
    );
    expect(no(answer)).toEqual(
      refused(
        'had-a-hand',
        'You have changed what this statement pays for: “Voided Ada Lovelace’s retained 1 declaration of 1 September 2025”. Ask another approver.',
      ),
    );
  });

  test('what was not submitted, was sent back, or was authorised already', async ({ console, story }) => {
    const approver = console.as('finance_approver');
    const { statement, shown } = await waiting(console, story);
    await approver.perform('sendBackStatement', { statementId: statement.id });
    expect(no(await authorise(approver, statement, shown))).toEqual(
      refused(
        'not-submitted',
        'This statement has not been submitted. Ask a finance officer to check and submit it.',
      ),
    );
    const totalPence = shown.version.totalPence;
    await console.as('finance').perform('submitStatement', { statementId: statement.id, totalPence });
    await authorise(approver, statement, shown);
    expect(no(await authorise(approver, statement, shown))).toEqual(
      refused(
        'already-authorised',
        'This statement has already been authorised. There is nothing more to do.',
      ),
    );
  });

  test('what was not shown', async ({ console, story }) => {
    const { statement, shown } = await waiting(console, story);
    const stale = refused(
      'stale',
      'This statement is not what you were shown. Load the page again and look at its latest version.',
    );
    for (const said of [{ version: 2 }, { contentSha256: 'b'.repeat(64) }, { totalPence: '1' }])
      expect(no(await authorise(console.as('finance_approver'), statement, shown, said))).toEqual(stale);
  });
});

describe('past the rules, with the application’s own login and a live session', () => {
  const trial = async (console: Console, story: Story, tell: (shown: Shown, id: string) => Promise<void>) => {
    const { statement, shown } = await waiting(console, story);
    await tell(shown, statement.id);
  };

  test('the database lets an approver, in their own name', async ({ console, story, database }) => {
    const past = await pastTheRules(database);
    const [approver, officer] = await somePeople(story, database.ownerUrl, [1, 1]);
    if (!approver || !officer) throw new Error('Two people are needed');
    await trial(console, story, async (_shown, id) => {
      expect(await past.authorise(approver, id, approver.id)).toBe(false);
      await story.change(UserRecord, approver, { role: 'finance_approver' });
      expect(await past.authorise(officer, id, approver.id)).toBe(false);
      expect(await past.authorise(approver, id, officer.id)).toBe(false);
      expect(await past.authorise(approver, id, approver.id)).toBe(true);
    });
    await past.close();
  });

  test('and not the second account of whoever submitted', async ({ console, story, database }) => {
    const past = await pastTheRules(database);
    const [, second] = await somePeople(story, database.ownerUrl, [2]);
    if (!second) throw new Error('A second account is needed');
    await story.change(UserRecord, second, {
      role: 'finance_approver',
      samePersonAs: console.as('finance').userId,
    });
    await trial(console, story, async (_shown, id) => {
      expect(await past.authorise(second, id, second.id)).toBe(false);
    });
    await past.close();
  });
});
