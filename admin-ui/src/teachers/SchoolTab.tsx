import { Link } from '../parts/Link.tsx';
import { InThePresent } from '../travel/InThePresent.tsx';
import { StayDeeds } from './StayDeeds.tsx';
import { StayPanel } from './StayPanel.tsx';
import type { TeacherOnPage } from './teacher-query.ts';

export function SchoolTab({ teacher }: { teacher: TeacherOnPage }) {
  const { ectAtSchoolPeriods: ectStays, mentorAtSchoolPeriods: mentorStays } = teacher;
  if (ectStays.length + mentorStays.length === 0)
    return (
      <p>
        No school has registered this person. <Link to="/schools">Find a school</Link> to see who is there.
      </p>
    );
  return (
    <>
      {ectStays.map((stay) => (
        <StayPanel
          key={stay.id}
          stay={stay}
          as="ECT"
          people={stay.mentorshipPeriods.map(({ mentor, ...period }) => ({
            ...period,
            teacher: mentor.teacher,
          }))}
        >
          <InThePresent>
            <StayDeeds teacher={teacher} stay={stay} />
          </InThePresent>
        </StayPanel>
      ))}
      {mentorStays.map((stay) => (
        <StayPanel
          key={stay.id}
          stay={stay}
          as="Mentor"
          people={stay.mentorshipPeriods.map(({ ect, ...period }) => ({ ...period, teacher: ect.teacher }))}
        >
          <InThePresent>
            <StayDeeds teacher={teacher} stay={stay} />
          </InThePresent>
        </StayPanel>
      ))}
    </>
  );
}
