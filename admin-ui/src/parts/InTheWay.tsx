import { pageOfRecord } from '../events/record-pages.ts';
import { Link } from './Link.tsx';

export interface RecordInTheWay {
  type: string;
  id: string;
  /** What the refusal calls it. */
  name: string;
}

interface Props {
  records: readonly RecordInTheWay[];
  /** From within a dialog, so that what was typed there stays. */
  inNewTab?: boolean;
}

/** Leads to each record that a refusal says to see to first. */
export function InTheWay({ records, inNewTab = false }: Props) {
  return records.map(({ type, id, name }) => {
    const page = pageOfRecord(type, id);
    return (
      page && (
        <div key={id} data-screen-only>
          {inNewTab ? (
            <a href={page} target="_blank" rel="noreferrer" style={target}>
              See {name} (opens in a new tab)
            </a>
          ) : (
            <Link to={page} style={target}>
              See {name}
            </Link>
          )}
        </div>
      )
    );
  });
}

const target = { display: 'inline-block', minHeight: 24 } as const;
