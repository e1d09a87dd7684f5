import Box from '@mui/material/Box';
import type { DeclarationState } from '../gql/graphql.ts';
import { Missing } from '../parts/Facts.tsx';
import { Link } from '../parts/Link.tsx';
import { declarationTypeInWords } from '../parts/names.ts';
import { statusOfState, TagOf } from '../parts/statuses.tsx';
import type { TeacherOnPage } from './teacher-query.ts';

/** Money first, and what came to nothing last. */
const states: readonly DeclarationState[] = [
  'paid',
  'payable',
  'eligible',
  'no_payment',
  'awaiting_clawback',
  'clawed_back',
  'voided',
];

/** What was declared of them, by what became of it: which milestones are paid, and which wait. */
export function DeclaredSoFar({ teacher: { declarations } }: { teacher: TeacherOnPage }) {
  const inOrder = declarations.toReversed();
  const hasTwoRoles = new Set(declarations.map(({ role }) => role)).size > 1;
  const groups = states
    .map((state) => [state, inOrder.filter((declaration) => declaration.state === state)] as const)
    .filter(([, all]) => all.length > 0);
  return (
    <Box component="dl" sx={{ m: 0, mt: 1.25 }}>
      <Box component="dt" sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>
        Declared so far
      </Box>
      <Box component="dd" sx={{ m: 0, display: 'flex', flexWrap: 'wrap', columnGap: 2.5, rowGap: 0.5 }}>
        {groups.length === 0 && <Missing>Nothing has been declared of them</Missing>}
        {groups.map(([state, all]) => (
          <span key={state}>
            <TagOf status={statusOfState(state)} />{' '}
            {all.map(({ id, declarationType, role }, at) => (
              <span key={id}>
                {at > 0 && ', '}
                <Link to={`/declarations/${id}/show`}>{declarationTypeInWords(declarationType)}</Link>
                {hasTwoRoles && role === 'mentor' && ' (mentor)'}
              </span>
            ))}
          </span>
        ))}
      </Box>
    </Box>
  );
}
