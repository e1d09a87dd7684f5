import type { ReactNode } from 'react';
import type { GivenFile } from '../data/upload.ts';
import { Deeds } from '../deeds/Deeds.tsx';
import { Banner } from '../parts/Banner.tsx';
import { Facts } from '../parts/Facts.tsx';
import { FactTable } from '../parts/FactTable.tsx';
import { Panel } from '../parts/Panel.tsx';

interface Note {
  readonly line: number;
  readonly because: string;
}

interface Report {
  readonly because?: string | null;
  readonly lines: number;
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly refused: readonly Note[];
  readonly flagged: readonly Note[];
}

interface Props {
  file: GivenFile;
  report: Report;
  /** What the lines do, where that can be told. */
  details?: ReactNode;
  /** The button of the deed. */
  children: ReactNode;
}

/** What comes of every line of a file, before it is imported. */
export function FileReport({ file, report, details, children }: Props) {
  return (
    <Panel heading={`What ${file.fileName} would do`}>
      {report.because ? (
        <Banner tone="warning">{report.because}</Banner>
      ) : (
        <>
          <Facts across facts={counts(report)} />
          {details}
          <Notes heading="Refused lines" notes={report.refused} empty="No line is refused." />
          <Notes heading="Lines to look at" notes={report.flagged} empty="Nothing is unusual." />
          <Deeds label="What can be done with this file">{children}</Deeds>
        </>
      )}
    </Panel>
  );
}

const counts = ({ lines, added, changed, unchanged, refused }: Report) =>
  [
    ['Lines', String(lines)],
    ['Added', String(added)],
    ['Changed', String(changed)],
    ['Unchanged', String(unchanged)],
    ['Refused', String(refused.length)],
  ] as const;

function Notes({ heading, notes, empty }: { heading: string; notes: readonly Note[]; empty: string }) {
  return (
    <Panel heading={heading} level={3}>
      <FactTable
        caption={heading}
        columns={['Line', 'Why']}
        empty={empty}
        rows={notes.map(({ line, because }) => ({
          key: `${line} ${because}`,
          cells: [String(line), because],
        }))}
      />
    </Panel>
  );
}
