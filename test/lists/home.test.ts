import { describe, expect } from 'vitest';
import {
  aDeclaration,
  anActiveLeadProvider,
  anEctAtSchool,
  aStatement,
  aTrainingPeriod,
} from '../stories/index.ts';
import { add } from '../support/adjustments.ts';
import { type Console, test } from '../support/console.ts';
import { proposed, year } from '../support/contract-desk.ts';

type Role = Parameters<Console['as']>[0];
interface Counted {
  what: string;
  list: 'teachers' | 'declarations' | 'statements' | 'events' | 'users' | 'contracts';
  filter: string;
  count: number;
  countIsExact: boolean;
}
interface Home {
  waitingForMe: Counted[];
  keepAnEyeOn: Counted[];
  nextDeadlines: { name: string; deadlineDate: string; statements: Counted }[];
}

const COUNTED = '{ what list filter count countIsExact }';
async function homeOf(console: Console, role: Role): Promise<Home> {
  const { data, errors } = await console
    .as(role)
    .ask(
      `{ home { waitingForMe ${COUNTED} keepAnEyeOn ${COUNTED} nextDeadlines { name deadlineDate statements ${COUNTED} } } }`,
    );
  expect(errors).toBeUndefined();
  return data.home;
}

describe('the first page', () => {
  test.beforeAll(async ({ story }) => {
    const activeLeadProvider = await anActiveLeadProvider(story, { year: 2025 });
    const statement = (month: number, year: number, facts: object = {}) =>
      aStatement(story, { activeLeadProvider, month, year, ...facts });
    const paid = await statement(11, 2025, { status: 'paid' });
    await statement(1, 2026, { status: 'payable' });
    // A month of service fees only is paid by two people as well.
    await statement(2, 2026, { status: 'payable' });
    await statement(4, 2026, { status: 'submitted' });
    const back = await statement(8, 2026);
    await statement(9, 2026);
    await statement(11, 2026);
    const ect = await anEctAtSchool(story, { startedOn: '2025-09-01' });
    const training = await aTrainingPeriod(story, { ect, activeLeadProvider });
    await aDeclaration(story, { training, statement: paid, clawback: back });
  });

  test.for(['support', 'finance', 'finance_approver', 'developer', 'user_manager'] as const)(
    'each number of a %s is the total of the list that it opens',
    async (role, { console }) => {
      const { waitingForMe, keepAnEyeOn, nextDeadlines } = await homeOf(console, role);
      const all = [...waitingForMe, ...keepAnEyeOn, ...nextDeadlines.map(({ statements }) => statements)];
      expect(all.some(({ count }) => count > 0)).toBe(true);
      for (const { what, list, filter, count, countIsExact } of all) {
        if (list === 'contracts') continue;
        const type = {
          teachers: 'TeacherFilter',
          declarations: 'DeclarationFilter',
          statements: 'StatementFilter',
          events: 'EventFilter',
          users: 'UserFilter',
        }[list];
        const { data } = await console
          .as(role)
          .ask(`query ($filter: ${type}) { list: ${list}(filter: $filter) { total totalIsExact } }`, {
            filter: JSON.parse(filter),
          });
        expect(data.list, what).toEqual({ total: count, totalIsExact: countIsExact });
      }
    },
  );

  test('says to finance what waits, and which deadlines come next', async ({ console }) => {
    const officer = await homeOf(console, 'finance');
    expect(officer.waitingForMe.map(({ what, count }) => [what, count])).toEqual([
      ['statements to check and submit, of all months', 2],
      ['authorised statements to record as paid, of all months', 0],
    ]);
    expect(officer.keepAnEyeOn.map(({ what, count }) => [what, count])).toEqual([
      ['declarations waiting to be clawed back', 1],
      ['statements with an approver, of all months', 1],
      ['statements with an adjustment that waits for an approval', 0],
      ['contracts whose change of terms waits for an approval', 0],
    ]);
    expect(officer.nextDeadlines.map(({ name, deadlineDate }) => [name, deadlineDate])).toEqual([
      ['August 2026', '2026-07-31'],
      ['November 2026', '2026-10-31'],
    ]);
    const approver = await homeOf(console, 'finance_approver');
    expect(approver.waitingForMe.map(({ what, count }) => [what, count])).toEqual([
      ['statements to authorise, of all months', 1],
      ['statements with an adjustment that waits for an approval', 0],
      ['contracts whose change of terms waits for an approval', 0],
    ]);
  });

  test('gives nobody deadlines but finance, and nobody else payments to do', async ({ console }) => {
    for (const role of ['support', 'developer', 'user_manager'] as const) {
      const { waitingForMe, nextDeadlines } = await homeOf(console, role);
      expect([waitingForMe, nextDeadlines], role).toEqual([[], []]);
    }
  });

  test('counts people who may sign in for a user manager, and nobody else', async ({ console }) => {
    const lists = async (role: Role) => (await homeOf(console, role)).keepAnEyeOn.map(({ list }) => list);
    expect(new Set(await lists('user_manager'))).toEqual(new Set(['users']));
    for (const role of ['support', 'finance', 'finance_approver', 'developer'] as const)
      expect(await lists(role), role).not.toContain('users');
  });

  test('counts what waits for a second person: the approver is to do it, finance keeps an eye on it', async ({
    console,
    story,
  }) => {
    const officer = console.as('finance');
    const { contract, january } = await year(story, { january: 'open' });
    await officer.perform('markStatementPayable', { statementId: january.id });
    expect((await add(console, january, { amountPence: '100000000' })).__typename).toBe('Done');
    await proposed(console, story, contract, { setupFeePence: '5000' });
    for (const [role, part] of [
      ['finance_approver', 'waitingForMe'],
      ['finance', 'keepAnEyeOn'],
    ] as const) {
      const counted = (await homeOf(console, role))[part].filter(({ what }) =>
        what.includes('waits for an approval'),
      );
      expect(counted.map(({ list, count }) => [list, count])).toEqual([
        ['statements', 1],
        ['contracts', 1],
      ]);
    }
    const waits = async (adjustmentWaits: boolean) => {
      const { data } = await officer.ask(
        'query ($filter: StatementFilter) { statements(filter: $filter) { items { id } } }',
        { filter: { adjustmentWaits } },
      );
      return data.statements.items.some(({ id }: { id: string }) => id === january.id);
    };
    expect([await waits(true), await waits(false)]).toEqual([true, false]);
  });
});
