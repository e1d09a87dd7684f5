import { countOf } from '../parts/counts.ts';
import { Panel } from '../parts/Panel.tsx';
import { ListedCount } from './FigureLink.tsx';
import type { BillOnPage } from './statement-queries.ts';

/** How many declarations that the statement would have paid were voided, with the way to them. */
export function VoidedPanel({ bill: { blocks } }: { bill: BillOnPage }) {
  const counts = blocks.flatMap(({ columns, rows }) =>
    rows.flatMap(({ cells }) =>
      cells.flatMap(({ text, filter }, at) => (filter ? [{ of: columns[at] ?? '', text, filter }] : [])),
    ),
  );
  const total = counts.reduce((all, { text }) => all + Number(text), 0);
  return (
    <Panel heading={`Voided: ${countOf({ one: 'declaration', many: 'declarations' }, total)}`}>
      {total === 0 ? (
        <p>No declaration on this statement has been voided.</p>
      ) : (
        <>
          <p>They are worth nothing and fill no place.</p>
          <ul>
            {counts.map(({ of, text, filter }) => (
              <li key={of}>
                {of}: <ListedCount filter={filter}>{text}</ListedCount>
              </li>
            ))}
          </ul>
        </>
      )}
    </Panel>
  );
}
