import { FactTable } from '../parts/FactTable.tsx';
import { Link } from '../parts/Link.tsx';
import { TELLING_DIGITS } from '../parts/names.ts';
import { Panel } from '../parts/Panel.tsx';
import type { EventOnPage } from './event-queries.ts';
import { kindInWords, pageOfRecord } from './record-pages.ts';

/** Every record on whose history an event stands, each a link to its page where it has one. */
export function Subjects({ subjects }: { subjects: EventOnPage['subjects'] }) {
  return (
    <Panel heading="What it is about">
      <FactTable
        caption="Records that the event is about"
        columns={['Record', 'Kind']}
        empty="It is about no record of its own."
        rows={subjects.map(({ type, id, name }) => {
          const page = pageOfRecord(type, id);
          const words = name ?? `${kindInWords(type)} …${id.slice(-TELLING_DIGITS)}`;
          return { key: id, cells: [page ? <Link to={page}>{words}</Link> : words, kindInWords(type)] };
        })}
      />
    </Panel>
  );
}
