import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { Copyable } from '../parts/Copyable.tsx';
import { periodInWords } from '../parts/days.ts';
import { Facts } from '../parts/Facts.tsx';
import { FactTable } from '../parts/FactTable.tsx';
import { Link } from '../parts/Link.tsx';
import { inWords, nameOf } from '../parts/names.ts';
import { Panel } from '../parts/Panel.tsx';
import { RecordLink } from '../parts/RecordLink.tsx';
import { leavingInWords } from '../parts/reasons.ts';
import { WhenTag } from '../parts/statuses.tsx';
import type { EctStay, MentorStay } from './teacher-query.ts';

interface Props {
  stay: EctStay | MentorStay;
  as: 'ECT' | 'Mentor';
  /** Who mentored them here, or whom they mentored. */
  people: readonly {
    id: string;
    startedOn: string;
    finishedOn?: string | null;
    teacher: { id: string; name?: string | null };
  }[];
  /** The deeds. */
  children: ReactNode;
}

/** One stay at one school: its facts, who was with them, and what can be done. */
export function StayPanel({ stay, as, people, children }: Props) {
  const isEct = as === 'ECT';
  return (
    <Panel heading={`${isEct ? 'ECT' : 'Mentor'} at ${stay.school.name}`} aside={<WhenTag period={stay} />}>
      <Box
        sx={{
          display: 'grid',
          columnGap: 4,
          rowGap: 1,
          alignItems: 'start',
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 8fr) minmax(0, 7fr)' },
        }}
      >
        <Facts
          facts={[
            ['School', <SchoolLink school={stay.school} />],
            ['When', periodInWords(stay.startedOn, stay.finishedOn)],
            ['Email', <Copyable what="email">{stay.email}</Copyable>],
            ...('workingPattern' in stay ? ectFacts(stay) : []),
            ...(stay.leavingReason
              ? ([['Leaving because', leavingInWords(stay.leavingReason)]] as const)
              : []),
            ...(stay.reportedLeavingBy
              ? ([
                  ['Leaving reported by', <RecordLink place="schools" record={stay.reportedLeavingBy} />],
                ] as const)
              : []),
          ]}
        />
        <div>
          <FactTable
            caption={`${isEct ? 'Mentors' : 'Mentees'} at ${stay.school.name}, newest first`}
            columns={[isEct ? 'Mentor' : 'Mentee', 'When', 'State']}
            empty={isEct ? 'No mentor has been assigned here.' : 'They have mentored nobody here.'}
            rows={people.map((period) => ({
              key: period.id,
              cells: [
                <Link to={`/teachers/${period.teacher.id}/show`}>{nameOf(period.teacher)}</Link>,
                periodInWords(period.startedOn, period.finishedOn),
                <WhenTag period={period} />,
              ],
            }))}
          />
        </div>
      </Box>
      {children}
    </Panel>
  );
}

function SchoolLink({ school }: { school: EctStay['school'] }) {
  return (
    <>
      <Link to={`/schools/${school.id}/show`}>{school.name}</Link>{' '}
      <Box component="span" sx={{ color: 'text.secondary', whiteSpace: 'nowrap' }}>
        URN {school.urn}
      </Box>
    </>
  );
}

const ectFacts = (stay: EctStay) =>
  [
    ['Working pattern', stay.workingPattern && inWords(stay.workingPattern)],
    [
      'Appropriate body, as the school said',
      <RecordLink
        place="appropriate-bodies"
        record={stay.schoolReportedAppropriateBody}
        none="Not recorded"
      />,
    ],
  ] as const;
