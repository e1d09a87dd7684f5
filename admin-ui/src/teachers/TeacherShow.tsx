import { Route, Routes } from 'react-router';
import { PageHeading } from '../frame/PageHeading.tsx';
import { NoSuchPart } from '../parts/NoSuchPart.tsx';
import { nameOf } from '../parts/names.ts';
import { RecordHistory } from '../parts/RecordHistory.tsx';
import { RecordPage } from '../parts/RecordPage.tsx';
import { SectionTabs, sectionAt, useSection } from '../parts/SectionTabs.tsx';
import { DeclarationsTab } from './DeclarationsTab.tsx';
import { InductionTab } from './InductionTab.tsx';
import { OverviewTab } from './OverviewTab.tsx';
import { SchoolTab } from './SchoolTab.tsx';
import { SummaryStrip } from './SummaryStrip.tsx';
import { TeacherDeedsElsewhere } from './TeacherDeedsElsewhere.tsx';
import { TrainingTab } from './TrainingTab.tsx';
import type { TeacherOnPage } from './teacher-query.ts';
import { Warnings } from './Warnings.tsx';

const sections = [
  { path: '', name: 'Overview' },
  { path: 'training', name: 'Training' },
  { path: 'school', name: 'School and mentoring' },
  { path: 'induction', name: 'Induction' },
  { path: 'declarations', name: 'Declarations' },
  { path: 'history', name: 'History' },
] as const;

export function TeacherShow() {
  return <RecordPage<TeacherOnPage>>{(teacher) => <Teacher teacher={teacher} />}</RecordPage>;
}

function Teacher({ teacher }: { teacher: TeacherOnPage }) {
  const base = `/teachers/${teacher.id}/show`;
  const section = useSection(base);
  return (
    <>
      <PageHeading kind="Teacher" section={sectionAt(sections, section)}>
        {nameOf(teacher)}
      </PageHeading>
      <Warnings teacher={teacher} />
      <SummaryStrip teacher={teacher} />
      <SectionTabs label="Parts of the teacher's record" base={base} sections={sections} />
      <TeacherDeedsElsewhere teacher={teacher} base={base} />
      <Routes>
        <Route index element={<OverviewTab teacher={teacher} base={base} />} />
        <Route path="training" element={<TrainingTab teacher={teacher} />} />
        <Route path="school" element={<SchoolTab teacher={teacher} />} />
        <Route path="induction" element={<InductionTab teacher={teacher} />} />
        <Route path="declarations" element={<DeclarationsTab teacher={teacher} />} />
        <Route path="history" element={<RecordHistory id={teacher.id} />} />
        <Route path="*" element={<NoSuchPart />} />
      </Routes>
    </>
  );
}
