import { listAddress } from '../lists/list-address.ts';
import { shortDay } from '../parts/days.ts';
import { FactTable } from '../parts/FactTable.tsx';
import { Link } from '../parts/Link.tsx';
import { Panel } from '../parts/Panel.tsx';
import type { HomeParts } from './home-queries.ts';

/** The deadlines that come next: after each, its statements wait to be checked. */
export function DeadlinesPanel({ deadlines }: { deadlines: HomeParts['nextDeadlines'] }) {
  return (
    <Panel heading="Deadlines to come">
      <FactTable
        caption="Months with open output statements, the next deadline first"
        columns={['Deadline', 'Statements of', 'Open', 'Payment date']}
        numbers={['Open']}
        empty="No open output statement has a deadline to come."
        rows={deadlines.map(({ name, deadlineDate, paymentDate, statements }) => ({
          key: name,
          cells: [
            shortDay(deadlineDate),
            <Link to={listAddress(statements.list, JSON.parse(statements.filter))}>{name}</Link>,
            statements.count.toLocaleString('en-GB'),
            shortDay(paymentDate),
          ],
        }))}
      />
    </Panel>
  );
}
