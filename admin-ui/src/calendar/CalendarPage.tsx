import { Navigate, Route, Routes, useParams } from 'react-router';
import { PageHeading } from '../frame/PageHeading.tsx';
import { FaultPage } from '../pages/FaultPage.tsx';
import { Loading } from '../pages/Loading.tsx';
import { NotFound } from '../pages/NotFound.tsx';
import { NoSuchPart } from '../parts/NoSuchPart.tsx';
import { SectionTabs, sectionAt, useSection } from '../parts/SectionTabs.tsx';
import { YearTabs } from '../parts/YearTabs.tsx';
import { PeriodTab } from './PeriodTab.tsx';
import { ProvidersTab } from './ProvidersTab.tsx';
import { SchedulesTab } from './SchedulesTab.tsx';
import { useYears } from './useYear.ts';

const sections = [
  { path: '', name: 'Contract period' },
  { path: 'providers', name: 'Lead providers and statements' },
  { path: 'schedules', name: 'Schedules' },
] as const;

/** The calendar of one contract period: its own days, its lead providers, schedules and statements. */
export function CalendarPage() {
  const { year: asked } = useParams();
  const { years, current, error, refetch } = useYears();
  if (error) return <FaultPage error={error} onRetry={refetch} />;
  if (!years)
    return (
      <>
        <PageHeading>Calendar</PageHeading>
        <Loading />
      </>
    );
  if (asked === undefined && current) return <Navigate to={`/calendar/${current}`} replace />;
  const year = years.find((one) => String(one) === asked);
  if (asked !== undefined && !year) return <NotFound />;
  return <Calendar years={years} year={year} />;
}

function Calendar({ years, year }: { years: readonly number[]; year: number | undefined }) {
  const base = `/calendar/${year}`;
  const section = useSection(base);
  if (!year)
    return (
      <>
        <PageHeading>Calendar</PageHeading>
        <p>There is no contract period yet.</p>
      </>
    );
  const titled = [year, sectionAt(sections, section)].filter(Boolean).join(' – ');
  return (
    <>
      <PageHeading section={titled}>Calendar</PageHeading>
      <YearTabs
        years={years}
        shown={year}
        to={(one) => (section ? `/calendar/${one}/${section}` : `/calendar/${one}`)}
      />
      <SectionTabs label="Parts of the calendar" base={base} sections={sections} />
      <Routes>
        <Route index element={<PeriodTab year={year} />} />
        <Route path="providers" element={<ProvidersTab year={year} />} />
        <Route path="schedules" element={<SchedulesTab year={year} />} />
        <Route path="*" element={<NoSuchPart />} />
      </Routes>
    </>
  );
}
