import { shortDay, shortInstant } from '../parts/days.ts';
import { Missing } from '../parts/Facts.tsx';
import { FactTable } from '../parts/FactTable.tsx';
import { Panel } from '../parts/Panel.tsx';
import { RecordLink } from '../parts/RecordLink.tsx';
import { StatementTag } from '../parts/statuses.tsx';
import { statementsOf } from './declaration-path.ts';
import type { DeclarationOnPage } from './declaration-queries.ts';

/** The statements that pay it or take it back, and those that it was taken off again. */
export function OnStatementsPanel({ declaration }: { declaration: DeclarationOnPage }) {
  return (
    <Panel heading="Statements it is or was on">
      <FactTable
        caption="Statements it is or was on, in order"
        columns={['Statement', 'For', 'Put on', 'Taken off', 'Payment date', 'State of the statement']}
        empty="It is on no statement, and never was. It joins one when it becomes eligible."
        rows={statementsOf(declaration).map(({ key, statement, takesBack, from, until }) => ({
          key,
          cells: [
            <RecordLink place="statements" record={statement} />,
            takesBack ? 'Taking back' : 'Payment',
            `${shortInstant(from.recordedAt)}, ${from.actor.name}`,
            until ? (
              `${shortInstant(until.recordedAt)}, ${until.actor.name}`
            ) : (
              <Missing>It is on it now</Missing>
            ),
            shortDay(statement.paymentDate),
            <StatementTag status={statement.status} />,
          ],
        }))}
      />
    </Panel>
  );
}
