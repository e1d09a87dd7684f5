import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { TransferEct } from '../actions/transfer-ect.tsx';
import { TransferMentor } from '../actions/transfer-mentor.tsx';
import { useAsked } from '../data/useAsked.ts';
import { Deeds } from '../deeds/Deeds.tsx';
import type { ClosedSchoolsQuery } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { dayInWords, when } from '../parts/days.ts';
import { Link } from '../parts/Link.tsx';
import { nameOf } from '../parts/names.ts';
import { useToday } from '../travel/useTravel.ts';
import type { TeacherOnPage } from './teacher-query.ts';

/** Asked only of somebody who is at such a school. */
const ClosedSchoolsDocument = graphql(/* GraphQL */ `
  query ClosedSchools($id: ID!) {
    teacher(id: $id) {
      id
      ectAtSchoolPeriods {
        id
        mayTransfer {
          ...MayParts
        }
        school {
          ...WhereItWent
        }
      }
      mentorAtSchoolPeriods {
        id
        mayTransfer {
          ...MayParts
        }
        school {
          ...WhereItWent
        }
      }
    }
  }

  fragment WhereItWent on School {
    id
    name
    status
    closedOn
    register {
      links {
        urn
        linkType
        linkedOn
        name
        school {
          id
        }
      }
    }
  }
`);

type Asked = NonNullable<ClosedSchoolsQuery['teacher']>;
type Stay = Asked['ectAtSchoolPeriods'][number];

interface Props {
  teacher: TeacherOnPage;
  /** What stands here until it is known which school, and where it went. */
  children: ReactNode;
}

/** Each closed school that they are at today, where it went, and the deed that takes them there. */
export function ClosedSchools({ teacher, children }: Props) {
  const { data } = useAsked(ClosedSchoolsDocument, { id: teacher.id });
  const today = useToday();
  const name = nameOf(teacher);
  if (!data?.teacher) return children;
  const closed = <Here extends { id: string; startedOn: string }>(stays: readonly Here[], asked: Stay[]) =>
    stays
      .filter((stay) => when(stay, today) === 'now')
      .flatMap((stay) => {
        const here = asked.find(({ id }) => id === stay.id);
        return here?.school.status === 'closed' ? [{ stay, here }] : [];
      });
  return (
    <>
      {closed(teacher.ectAtSchoolPeriods, data.teacher.ectAtSchoolPeriods).map(({ stay, here }) => (
        <ClosedSchool key={stay.id} teacherId={teacher.id} as="an ECT" stay={here}>
          <TransferEct stay={stay} name={name} may={here.mayTransfer} {...successorOf(here)} />
        </ClosedSchool>
      ))}
      {closed(teacher.mentorAtSchoolPeriods, data.teacher.mentorAtSchoolPeriods).map(({ stay, here }) => (
        <ClosedSchool key={stay.id} teacherId={teacher.id} as="a mentor" stay={here}>
          <TransferMentor stay={stay} name={name} may={here.mayTransfer} {...successorOf(here)} />
        </ClosedSchool>
      ))}
    </>
  );
}

interface ClosedProps {
  teacherId: string;
  as: string;
  stay: Stay;
  /** The deed that takes them on. */
  children: ReactNode;
}

function ClosedSchool({ teacherId, as, stay: { school, mayTransfer }, children }: ClosedProps) {
  const successors = successorsOf(school);
  return (
    <Box sx={row}>
      <span>
        They are {as} at <Link to={`/schools/${school.id}/show`}>{school.name}</Link>, which closed
        {school.closedOn && ` on ${dayInWords(school.closedOn)}`}.{' '}
        {successors.length === 0
          ? 'The register names no successor: find out where they teach now, and transfer them or report that they left.'
          : 'It went into '}
        {successors.map(({ urn, name, school: successor }, at) => (
          <span key={urn}>
            {at > 0 && ' and '}
            {successor ? <Link to={`/schools/${successor.id}/show`}>{name}</Link> : (name ?? 'a school')} (URN{' '}
            {urn})
          </span>
        ))}
        {successors.length > 0 && '.'}{' '}
        <Link to={`/teachers/${teacherId}/show/school`}>See their school and mentoring</Link>
      </span>
      {mayTransfer.allowed && (
        <Deeds label={`What can be done for the time at ${school.name}`}>{children}</Deeds>
      )}
    </Box>
  );
}

const successorsOf = ({ register }: Stay['school']) =>
  register.links.filter(({ linkType }) => /^successor/i.test(linkType));

/** Where the dialog begins: at the one school that it went into, on the day it did. */
function successorOf({ school }: Stay) {
  const [one, ...others] = successorsOf(school);
  if (!one?.school || others.length > 0) return {};
  return {
    to: { id: one.school.id, label: one.name ?? `URN ${one.urn}`, detail: `URN ${one.urn}` },
    from: one.linkedOn ?? '',
  };
}

/** Beside the sentence as long as there is room, without the room above that deeds have at the end of a panel. */
const row = {
  display: 'flex',
  flexWrap: 'wrap',
  columnGap: 2,
  rowGap: 1,
  alignItems: 'center',
  pb: 0.5,
  '& > span': { flex: '1 1 20rem' },
  '& [role="group"]': { mt: 0 },
} as const;
