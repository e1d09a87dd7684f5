import type { ReactNode } from 'react';
import { useAsked } from '../data/useAsked.ts';
import type { LostTrnQuery } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { Link } from '../parts/Link.tsx';
import { nameOf } from '../parts/names.ts';
import type { TeacherOnPage } from './teacher-query.ts';

/** Asked only of somebody whose TRN was lost. */
const LostTrnDocument = graphql(/* GraphQL */ `
  query LostTrn($id: ID!) {
    teacher(id: $id) {
      id
      lostTrn {
        how
        mergedInto
        heldBy {
          id
          name
        }
      }
    }
  }
`);

type Lost = NonNullable<NonNullable<LostTrnQuery['teacher']>['lostTrn']>;

interface Props {
  teacher: TeacherOnPage;
  /** What stands here until it is known how the TRN was lost. */
  children: ReactNode;
}

/** How their TRN was lost, what that keeps from us, and what an agent can do about it. */
export function LostTrn({ teacher, children }: Props) {
  const { data } = useAsked(LostTrnDocument, { id: teacher.id });
  const lost = data?.teacher?.lostTrn;
  if (!lost) return children;
  return (
    <div>
      {said[lost.how](lost)} What it learns of them does not reach this record any more.{' '}
      {next[lost.how](lost)} A TRN cannot be changed here yet: send the right one to a developer, with the
      ticket.
    </div>
  );
}

type OfEach<Told> = Readonly<Record<Lost['how'], (lost: Lost) => Told>>;

const said: OfEach<string> = {
  not_found: () => 'The Teaching Record System finds nobody by their TRN.',
  gone: () => 'The Teaching Record System has deactivated their TRN.',
  permanent_redirect: ({ mergedInto }) =>
    `The Teaching Record System has merged their TRN into ${mergedInto ?? 'another'}.`,
};

const next: OfEach<ReactNode> = {
  not_found: () => 'Ask their school to check the TRN with them: it may have been mistyped.',
  gone: () =>
    'Ask their school to check with them which TRN they have now, and the Teaching Regulation Agency if they know of no other.',
  permanent_redirect: ({ heldBy }) =>
    heldBy ? (
      <>
        <Link to={`/teachers/${heldBy.id}/show`}>{nameOf(heldBy)}</Link> has that TRN here: compare the two,
        which may be one person.
      </>
    ) : (
      'Nobody has that TRN here: check with their school that it is theirs.'
    ),
};
