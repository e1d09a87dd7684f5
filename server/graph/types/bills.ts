import { Fault } from '../../audit/faults.ts';
import { type Exact, exactText, shownPence } from '../../domain/payment/exact.ts';
import { explain } from '../../domain/payment/explain.ts';
import { blocksOf } from '../../domain/payment/tables/blocks.ts';
import type { Cell, Whose } from '../../domain/payment/tables/cells.ts';
import { overviewOf, ROUNDING } from '../../domain/payment/tables/overview.ts';
import { providerTargets } from '../../domain/payment/tables/provider-targets.ts';
import { shown } from '../../domain/payment/tables/shown.ts';
import { statementStatuses } from '../../domain/statement.ts';
import { isTurnOf, mayApproveOne, waitingFor } from '../../domain/waiting.ts';
import { billOfVersion, linesOfBill } from '../../records/reads/bills.ts';
import { checkedPage } from '../checked-input.ts';
import type { Loaders } from '../loaders.ts';
import type { Resolvers } from '../schema.generated.ts';
import { there } from './people.ts';

const PATH_LENGTH = 200;

const asFigure = ({ path, label, amount }: { path: string; label: string; amount: Exact }) => ({
  path,
  label,
  pence: shownPence(amount),
});

export const bills: Resolvers = {
  Statement: {
    bill: ({ id }, { version }, { loaders, reader }) =>
      typeof version === 'number' ? billOfVersion(reader, id, version) : loaders.billOfStatement.load(id),
    totalPence: ({ id }, _, { loaders }) => totalPenceOf(id, loaders),
    submissions: ({ id }, _, { loaders }) => loaders.submissionsOfStatement.load(id),
    waiting: async (statement, _, { loaders }) => {
      const [[latest], adjustments] = await Promise.all([
        loaders.submissionsOfStatement.load(statement.id),
        loaders.waitingAdjustmentsOfStatement.load(statement.id),
      ]);
      return waitingFor(
        statement,
        latest
          ? {
              submittedBy: latest.submittedBy.name,
              endedAs: latest.endedAs,
              endedBy: latest.endedBy?.name ?? null,
            }
          : null,
        adjustments,
      );
    },
  },
  MonthBoard: {
    statements: ({ statements }, { status: only }) =>
      statements.filter(({ status }) => !only || status === only),
    async waitingForMe({ statements }, _, { actor, loaders }) {
      const isMine = await Promise.all(
        statements.map(async ({ id, status }) => {
          const adjustments =
            status === 'payable' ? await loaders.waitingAdjustmentsOfStatement.load(id) : [];
          return adjustments.length > 0 ? mayApproveOne(actor, adjustments) : isTurnOf(actor.role, status);
        }),
      );
      return statements.filter((_statement, at) => isMine[at]);
    },
    states: ({ statements }) =>
      statementStatuses.flatMap((status) => {
        const inState = statements.filter((statement) => statement.status === status);
        return inState.length === 0 ? [] : [{ status, count: inState.length, statements: inState }];
      }),
    totalPence: ({ statements }, _, { loaders }) => totalOf(statements, loaders),
  },
  BoardState: {
    totalPence: ({ statements }, _, { loaders }) => totalOf(statements, loaders),
  },
  Bill: {
    versions: ({ statementId }, _, { loaders }) => loaders.versionsOfStatement.load(statementId),
    contractType: ({ inputs }) => inputs.contractType,
    total: ({ total }) => asFigure({ path: '', ...total }),
    overview({ total }) {
      const { rows, rounding } = overviewOf(total);
      return [
        ...rows.map(({ path, figure }) => asFigure({ path, label: figure.label, amount: figure.amount })),
        ...(rounding ? [asFigure({ path: ROUNDING, label: rounding.label, amount: rounding.amount })] : []),
      ];
    },
    async blocks(bill, _, { loaders }) {
      const latest = await loaders.versionOfStatement.load(bill.statementId);
      const isOlder = latest?.number !== bill.version?.number;
      const listed = ({ voided, ...cell }: Cell) =>
        voided && !isOlder ? { ...cell, filter: JSON.stringify(voidedOn(bill, voided)) } : cell;
      return blocksOf(bill).map((block) => ({
        ...block,
        columns: [...block.columns],
        rows: block.rows.map((cells) => ({ cells: cells.map(listed) })),
      }));
    },
    targets: ({ inputs }) => {
      const capacities = inputs.bands.map(({ capacity }) => capacity);
      const targets = providerTargets({ ...inputs, upliftTargetRatio: null, capacities });
      return {
        ...targets,
        revisedTarget: Number(targets.revisedTarget),
        bands: targets.bands.map(([name, min, max], index) => ({
          name,
          min,
          max,
          price: inputs.bands[index] ? shown(inputs.bands[index].price) : '',
        })),
      };
    },
    explain(bill, { path }) {
      if (path.length > PATH_LENGTH)
        throw new Fault('BAD_USER_INPUT', `path must be ${PATH_LENGTH} characters or fewer.`);
      const found = explain(bill.total, path);
      return found && { ...found, bill };
    },
  },
  Explanation: {
    pence: ({ amount }) => shownPence(amount),
    exact: ({ amount }) => exactText(amount),
    within: ({ bill, path }) =>
      pathsAbove(path).flatMap((above) => {
        const found = explain(bill.total, above);
        return found ? [asFigure(found)] : [];
      }),
    parts: ({ parts }) => parts.map(asFigure),
    nothing: ({ nothing }) => [...nothing],
    roundingPence: ({ parts, amount }) =>
      parts.length === 0
        ? 0n
        : shownPence(amount) - parts.reduce((all, part) => all + shownPence(part.amount), 0n),
    countsDeclarations: ({ rows }) => rows.length > 0,
    async lines({ bill, rows }, { page }, { reader }) {
      const { page: number, perPage } = checkedPage(page);
      const found = await linesOfBill(reader, bill, rows, { offset: (number - 1) * perPage, limit: perPage });
      return { items: [...found.items], total: found.total };
    },
  },
  BillLine: {
    declaration: ({ declarationId }, _, { loaders }) =>
      there(loaders.declaration.load(declarationId), 'declaration'),
    pence: ({ amount }) => shownPence(amount),
    upliftPence: ({ uplift }) => shownPence(uplift),
  },
};

const voidedOn = ({ statementId }: { statementId: string }, whose: Whose) => ({
  statementId,
  states: ['voided'],
  ...(whose !== 'all' && { role: whose }),
});

/** '', 'banded' and 'banded/output' for 'banded/output/started-A'. */
function pathsAbove(path: string): string[] {
  if (path === '') return [];
  const keys = path.split('/');
  return keys.map((_, length) => keys.slice(0, length).join('/'));
}

/** What a statement comes to: as sealed, which asks for no figures; else as the records are now. */
async function totalPenceOf(id: string, loaders: Loaders): Promise<bigint | null> {
  const version = await loaders.versionOfStatement.load(id);
  if (version) return version.totalPence;
  return (await loaders.liveTotalOfStatement.load(id))?.pence ?? null;
}

/** What statements come to together: a sum of totals as they are shown. */
async function totalOf(statements: readonly { id: string }[], loaders: Loaders): Promise<bigint> {
  const totals = await Promise.all(statements.map(({ id }) => totalPenceOf(id, loaders)));
  return totals.reduce<bigint>((all, total) => all + (total ?? 0n), 0n);
}
