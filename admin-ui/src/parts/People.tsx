import { Fragment } from 'react';
import { Missing } from './Facts.tsx';
import { Link } from './Link.tsx';
import { nameOf } from './names.ts';

interface Person {
  readonly id: string;
  readonly name?: string | null;
}

/** People by name, each a link to their page. */
export function People({ people }: { people: readonly Person[] }) {
  const once = [...new Map(people.map((person) => [person.id, person])).values()];
  if (once.length === 0) return <Missing>None</Missing>;
  return once.map((person, at) => (
    <Fragment key={person.id}>
      {at > 0 && ', '}
      <Link to={`/teachers/${person.id}/show`}>{nameOf(person)}</Link>
    </Fragment>
  ));
}
