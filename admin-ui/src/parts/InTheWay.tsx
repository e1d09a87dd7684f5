import { pageOfRecord } from '../events/record-pages.ts';
import { Link } from './Link.tsx';

export interface RecordInTheWay {
  type: string;
  id: string;
  /** What the refusal calls it. */
  name: string;
}

/** Leads to each record that a refusal says to see to first. */
export function InTheWay({ records }: { records: readonly RecordInTheWay[] }) {
  return records.map(({ type, id, name }) => {
    const page = pageOfRecord(type, id);
    return (
      page && (
        <div key={id} data-screen-only>
          <Link to={page} style={{ display: 'inline-block', minHeight: 24 }}>
            See {name}
          </Link>
        </div>
      )
    );
  });
}

/** The same from within a dialog: in a tab of its own, so that what was typed there stays. */
export function InTheWayInNewTab({ records }: { records: readonly RecordInTheWay[] }) {
  return records.map(({ type, id, name }) => {
    const page = pageOfRecord(type, id);
    return (
      page && (
        <div key={id}>
          <a href={page} target="_blank" rel="noreferrer">
            See {name} (opens in a new tab)
          </a>
        </div>
      )
    );
  });
}
