import { describe, expect } from 'vitest';
import {
  aDeclaration,
  anActiveLeadProvider,
  anEctAtSchool,
  aStatement,
  aTrainingPeriod,
} from '../stories/index.ts';
import { type Console, test } from '../support/console.ts';

type Role = Parameters<Console['as']>[0];
interface Counted {
  what: string;
  list: 'teachers' | 'declarations' | 'statements';
  filter: string;
  count: number;
  countIsExact: boolean;
}
interface Home {
  waitingForMe: Counted[];
  keepAnEyeOn: Counted[];
  nextDeadlines: { name: string }[];
}

const COUNTED = '{ what list filter count countIsExact }';
async function homeOf(console: Console, role: Role): Promise<Home> {
  const { data, errors } = await console
    .as(role)
    .ask(`{ home { waitingForMe ${COUNTED} keepAnEyeOn ${COUNTED} nextDeadlines { name } } }`);
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
    await statement(4, 2026, { status: 'submitted' });
    const back = await statement(8, 2026);
    await statement(9, 2026);
    await statement(11, 2026);
    const ect = await anEctAtSchool(story, { startedOn: '2025-09-01' });
    const training = await aTrainingPeriod(story, { ect, activeLeadProvider });
    await aDeclaration(story, { training, statement: paid, clawback: back });
  });

  test.for(['support', 'finance', 'finance_approver'] as const)(
    'each number of a %s is the total of the list that it opens',
    async (role, { console }) => {
      const { waitingForMe, keepAnEyeOn } = await homeOf(console, role);
      const all = [...waitingForMe, ...keepAnEyeOn];
      expect(all.some(({ count }) => count > 0)).toBe(true);
      for (const { what, list, filter, count, countIsExact } of all) {
        const type = {
          teachers: 'TeacherFilter',
          declarations: 'DeclarationFilter',
          statements: 'StatementFilter',
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
      ['statements to check', 1],
    ]);
    expect(officer.keepAnEyeOn.map(({ count }) => count)).toEqual([1]);
    expect(officer.nextDeadlines.map(({ name }) => name)).toEqual(['August 2026', 'November 2026']);
    const approver = await homeOf(console, 'finance_approver');
    expect(approver.waitingForMe.map(({ what, count }) => [what, count])).toEqual([
      ['statements to authorise', 1],
    ]);
  });

  test.for(['developer', 'user_manager'] as const)(
    'has nothing for a %s to do',
    async (role, { console }) => {
      expect(await homeOf(console, role)).toEqual({ waitingForMe: [], keepAnEyeOn: [], nextDeadlines: [] });
    },
  );
});
