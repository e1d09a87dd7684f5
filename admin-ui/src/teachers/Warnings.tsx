import Box from '@mui/material/Box';
import type { AttentionCheck } from '../gql/graphql.ts';
import { Arriving } from '../parts/Arriving.tsx';
import { warnings } from '../parts/attention.ts';
import { Banner } from '../parts/Banner.tsx';
import { code, late } from '../parts/late.tsx';
import { Link } from '../parts/Link.tsx';
import type { TeacherOnPage } from './teacher-query.ts';

const ClosedSchools = late(
  code(() => import('./ClosedSchools.tsx')),
  'ClosedSchools',
);
const LostTrn = late(
  code(() => import('./LostTrn.tsx')),
  'LostTrn',
);

/** Those that have more to say once they have asked: which school, and what to do. */
const atLength: Partial<Record<AttentionCheck, typeof ClosedSchools>> = {
  at_closed_school: ClosedSchools,
  register_lost_sight: LostTrn,
};

/** What may be wrong with their records: hints to look, each with where. */
export function Warnings({ teacher }: { teacher: TeacherOnPage }) {
  if (teacher.attention.length === 0) return null;
  return (
    <Banner tone="warning">
      {teacher.attention.map((check) => {
        const { sentence, part } = warnings[check];
        const inShort = (
          <div key={check}>
            {sentence} <Link to={`/teachers/${teacher.id}/show/${part}`}>{look[part] ?? 'Look'}</Link>
          </div>
        );
        const AtLength = atLength[check];
        if (!AtLength) return inShort;
        return (
          <Box key={check} sx={{ minHeight: { md: '2.875rem' } }}>
            <Arriving meanwhile={inShort}>
              <AtLength teacher={teacher}>{inShort}</AtLength>
            </Arriving>
          </Box>
        );
      })}
    </Banner>
  );
}

const look: Readonly<Record<string, string>> = {
  training: 'See their training',
  school: 'See their school and mentoring',
  induction: 'See their induction',
  declarations: 'See their declarations',
  history: 'See what was done',
};
