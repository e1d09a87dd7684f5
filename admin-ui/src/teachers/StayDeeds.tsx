import { CancelLeaving } from '../actions/cancel-leaving.tsx';
import { ChangeMentor } from '../actions/change-mentor.tsx';
import { CorrectEmail } from '../actions/correct-email.tsx';
import { ReportLeaving } from '../actions/report-leaving.tsx';
import { TransferEct } from '../actions/transfer-ect.tsx';
import { TransferMentor } from '../actions/transfer-mentor.tsx';
import { useAsked } from '../data/useAsked.ts';
import { Deeds } from '../deeds/Deeds.tsx';
import type { StayDeedsQuery } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { Awaited } from '../parts/Awaited.tsx';
import { shortDay, when } from '../parts/days.ts';
import { nameOf } from '../parts/names.ts';
import { useToday } from '../travel/useTravel.ts';
import type { EctStay, MentorStay, TeacherOnPage } from './teacher-query.ts';

/** Asked apart from the page's facts, so that they do not wait for the rules. */
const StayDeedsDocument = graphql(/* GraphQL */ `
  query StayDeeds($id: ID!) {
    teacher(id: $id) {
      id
      ectAtSchoolPeriods {
        id
        mayTransfer {
          ...MayParts
        }
        mayReportLeaving {
          ...MayParts
        }
        mayCancelLeaving {
          ...MayParts
        }
        mayChangeMentor {
          ...MayParts
        }
        mayCorrectEmail {
          ...MayParts
        }
      }
      mentorAtSchoolPeriods {
        id
        mayTransfer {
          ...MayParts
        }
        mayReportLeaving {
          ...MayParts
        }
        mayCancelLeaving {
          ...MayParts
        }
        mayCorrectEmail {
          ...MayParts
        }
      }
    }
  }
`);

type Asked = NonNullable<StayDeedsQuery['teacher']>;

/** What can be done for one stay of a teacher. */
export function StayDeeds({ teacher, stay }: { teacher: TeacherOnPage; stay: EctStay | MentorStay }) {
  const asked = useAsked(StayDeedsDocument, { id: teacher.id });
  const name = nameOf(teacher);
  if (!asked.data) return <Awaited asked={asked} what="Checking what can be done" />;
  const ect = asked.data.teacher?.ectAtSchoolPeriods.find(({ id }) => id === stay.id);
  const mentor = asked.data.teacher?.mentorAtSchoolPeriods.find(({ id }) => id === stay.id);
  if ('workingPattern' in stay) return ect && <EctDeeds stay={stay} name={name} deeds={ect} />;
  return mentor && <MentorDeeds stay={stay} name={name} deeds={mentor} />;
}

/** Tells it from every other stay, at the same school too. */
const labelOf = ({ school, startedOn }: EctStay | MentorStay, as: string): string =>
  `What can be done for the time at ${school.name} as ${as}, from ${shortDay(startedOn)}`;

const useIsOver = (stay: EctStay | MentorStay): boolean => when(stay, useToday()) === 'past';

interface EctProps {
  stay: EctStay;
  name: string;
  deeds: Asked['ectAtSchoolPeriods'][number];
}

function EctDeeds({ stay, name, deeds }: EctProps) {
  return (
    <Deeds
      label={labelOf(stay, 'an ECT')}
      about={`${name}, ECT at ${stay.school.name}`}
      isOver={useIsOver(stay)}
    >
      <TransferEct stay={stay} name={name} may={deeds.mayTransfer} />
      <ChangeMentor stay={stay} may={deeds.mayChangeMentor} />
      <ReportLeaving stay={stay} may={deeds.mayReportLeaving} />
      <CancelLeaving stay={stay} may={deeds.mayCancelLeaving} />
      <CorrectEmail stay={stay} may={deeds.mayCorrectEmail} />
    </Deeds>
  );
}

interface MentorProps {
  stay: MentorStay;
  name: string;
  deeds: Asked['mentorAtSchoolPeriods'][number];
}

function MentorDeeds({ stay, name, deeds }: MentorProps) {
  return (
    <Deeds
      label={labelOf(stay, 'a mentor')}
      about={`${name}, mentor at ${stay.school.name}`}
      isOver={useIsOver(stay)}
    >
      <TransferMentor stay={stay} name={name} may={deeds.mayTransfer} />
      <ReportLeaving stay={stay} may={deeds.mayReportLeaving} />
      <CancelLeaving stay={stay} may={deeds.mayCancelLeaving} />
      <CorrectEmail stay={stay} may={deeds.mayCorrectEmail} />
    </Deeds>
  );
}
