import { useMe } from '../data/useMe.ts';
import type { Role } from '../gql/graphql.ts';
import { Missing, NotShown } from './Facts.tsx';

/** Who is sent what identifies people; the server leaves it out for everybody else. */
const sees: readonly Role[] = ['support', 'finance', 'finance_approver'];

/** Whether this person is sent what identifies people, and may look for people by it. */
export function useSeesPeople(): boolean {
  const me = useMe();
  return !me || sees.includes(me.role);
}

/** What identifies a person: not recorded, and not shown to this role, are two things. */
export function Personal({ children }: { children: string | null | undefined }) {
  const seesPeople = useSeesPeople();
  if (children) return children;
  return seesPeople ? <Missing /> : <NotShown />;
}
