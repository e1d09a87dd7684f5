import { Missing } from '../parts/Facts.tsx';
import { FactTable } from '../parts/FactTable.tsx';
import { Panel } from '../parts/Panel.tsx';
import type { Refusals } from './import-queries.ts';

/** Every line that is not imported, and why: the first of them here, all of them as a file. */
export function RefusedLines({ importId, refusals }: { importId: string; refusals: Refusals }) {
  const { total, items } = refusals;
  return (
    <Panel
      heading="Refused lines"
      aside={
        total > 0 && (
          <a href={`/import/${importId}/refused.csv`} download>
            Download all {total.toLocaleString('en-GB')} (CSV)
          </a>
        )
      }
    >
      <FactTable
        caption="Refused lines, in the order of the file"
        columns={['Line', 'URN', 'Why it is refused']}
        empty="No line is refused."
        rows={items.map(({ line, urn, because }) => ({
          key: String(line),
          cells: [line.toLocaleString('en-GB'), urn ?? <Missing>Not readable</Missing>, because],
        }))}
      />
      {total > items.length && (
        <p>
          The first {items.length} of {total.toLocaleString('en-GB')} are shown.
        </p>
      )}
    </Panel>
  );
}
