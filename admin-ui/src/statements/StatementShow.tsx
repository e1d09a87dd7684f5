import { Route, Routes } from 'react-router';
import { PageHeading } from '../frame/PageHeading.tsx';
import { NoSuchPart } from '../parts/NoSuchPart.tsx';
import { PrintButton } from '../parts/PrintButton.tsx';
import { RecordPage } from '../parts/RecordPage.tsx';
import { SectionTabs, sectionAt, useSection } from '../parts/SectionTabs.tsx';
import { feeTypeInWords } from '../parts/names.ts';
import { InThePresent } from '../travel/InThePresent.tsx';
import { AdjustmentsTab } from './AdjustmentsTab.tsx';
import { BridgeTab } from './BridgeTab.tsx';
import { ChecksTab } from './ChecksTab.tsx';
import { DeclarationsTab } from './DeclarationsTab.tsx';
import { FiguresTab } from './FiguresTab.tsx';
import { ForecastTab } from './ForecastTab.tsx';
import { MonthWay } from './MonthWay.tsx';
import { StatementDeedsElsewhere } from './StatementDeedsElsewhere.tsx';
import { StatementHistoryTab } from './StatementHistoryTab.tsx';
import { StatementStrip } from './StatementStrip.tsx';
import { pageOfStatement, type StatementOnPage } from './statement-queries.ts';
import { VersionsTab } from './VersionsTab.tsx';

const sections = [
  { path: '', name: 'Statement' },
  { path: 'explain', name: 'Explain' },
  { path: 'changes', name: 'What changed' },
  { path: 'checks', name: 'Checks' },
  { path: 'declarations', name: 'Declarations' },
  { path: 'adjustments', name: 'Adjustments' },
  { path: 'forecast', name: 'Forecast' },
  { path: 'versions', name: 'Versions' },
  { path: 'history', name: 'History' },
] as const;

export function StatementShow() {
  return <RecordPage<StatementOnPage>>{(statement) => <Statement statement={statement} />}</RecordPage>;
}

function Statement({ statement }: { statement: StatementOnPage }) {
  const { id, name, leadProvider, contractPeriodYear } = statement;
  const base = pageOfStatement(statement);
  const section = useSection(base);
  const figures = <FiguresTab statement={statement} base={base} section={section} />;
  return (
    <>
      <InThePresent>
        <MonthWay statement={statement} section={section} />
      </InThePresent>
      <PageHeading
        kind={`Statement, contract period ${contractPeriodYear}, ${feeTypeInWords(statement.feeType).toLowerCase()}`}
        inTitle={`${leadProvider.name}, ${name}, contract period ${contractPeriodYear}`}
        section={sectionAt(sections, section.split('/')[0] ?? '')}
        aside={<PrintButton />}
      >
        {`${leadProvider.name}, ${name}`}
      </PageHeading>
      <StatementStrip statement={statement} />
      <SectionTabs label="Parts of the statement" base={base} sections={sections} />
      <StatementDeedsElsewhere id={id} base={base} section={section} />
      <Routes>
        <Route index element={figures} />
        <Route path="explain/*" element={figures} />
        <Route path="changes" element={<BridgeTab id={id} base={base} />} />
        <Route path="checks" element={<ChecksTab id={id} base={base} />} />
        <Route path="declarations" element={<DeclarationsTab statement={statement} />} />
        <Route path="adjustments" element={<AdjustmentsTab id={id} />} />
        <Route path="forecast" element={<ForecastTab id={id} />} />
        <Route path="versions" element={<VersionsTab id={id} base={base} />} />
        <Route path="history" element={<StatementHistoryTab id={id} />} />
        <Route path="*" element={<NoSuchPart />} />
      </Routes>
    </>
  );
}
