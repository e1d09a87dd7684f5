import { actions } from '../actions/index.ts';
import { londonDay } from '../domain/day.ts';
import { FOUR_EYES } from '../domain/payment/choices.ts';
import { isDueToBecomePayable } from '../domain/statement.ts';
import { StatementRecord } from '../records/statement.record.ts';
import { asSystem } from './as-system.ts';
import type { NightSettings } from './night-settings.ts';

/** How a night went: ids of statements. */
export interface Night {
  readonly marked: readonly string[];
  readonly failed: readonly { readonly statementId: string; readonly error: unknown }[];
}

/**
 * Every open statement whose deadline has passed in London becomes payable, missed nights made good: one transaction
 * each, in the order of their payment, and one that fails holds up no other. Doing it twice does nothing more.
 */
export const markStatementsPayable = ({
  url,
  clock = () => new Date(),
  signal,
}: NightSettings): Promise<Night> =>
  asSystem(
    url,
    'Nightly jobs',
    async (system) => {
      const today = londonDay(clock());
      const open = await system.em.find(
        StatementRecord,
        { status: 'open' },
        { orderBy: { paymentDate: 'asc', id: 'asc' } },
      );
      const marked: string[] = [];
      const failed: Night['failed'][number][] = [];
      for (const { id } of open.filter((one) => isDueToBecomePayable(one, today, FOUR_EYES))) {
        if (signal?.aborted) break;
        const mark = system.do(actions.markStatementPayable, { statementId: id }, 'The deadline has passed', [
          'not-open',
        ]);
        await mark.then(
          (refused) => refused ?? marked.push(id),
          (error: unknown) => failed.push({ statementId: id, error }),
        );
      }
      return { marked, failed };
    },
    clock,
  );
