import { warnings } from '../parts/attention.ts';
import { Banner } from '../parts/Banner.tsx';
import { Link } from '../parts/Link.tsx';
import type { TeacherOnPage } from './teacher-query.ts';

/** What may be wrong with their records: hints to look, each with where. */
export function Warnings({ teacher: { id, attention } }: { teacher: TeacherOnPage }) {
  if (attention.length === 0) return null;
  return (
    <Banner tone="warning">
      {attention.map((check) => {
        const { sentence, part } = warnings[check];
        return (
          <div key={check}>
            {sentence} <Link to={`/teachers/${id}/show/${part}`}>{look[part] ?? 'Look'}</Link>
          </div>
        );
      })}
    </Banner>
  );
}

const look: Readonly<Record<string, string>> = {
  training: 'See their training',
  school: 'See their mentoring',
  induction: 'See their induction',
  declarations: 'See their declarations',
  history: 'See what was done',
};
