import { Route, Routes } from 'react-router';
import { PageHeading } from '../frame/PageHeading.tsx';
import { shortDay } from '../parts/days.ts';
import { Missing } from '../parts/Facts.tsx';
import { FactTable } from '../parts/FactTable.tsx';
import { NoSuchPart } from '../parts/NoSuchPart.tsx';
import { inWords } from '../parts/names.ts';
import { Panel } from '../parts/Panel.tsx';
import { RecordHistory } from '../parts/RecordHistory.tsx';
import { RecordPage } from '../parts/RecordPage.tsx';
import { SectionTabs, sectionAt, useSection } from '../parts/SectionTabs.tsx';
import { Strip } from '../parts/Strip.tsx';
import { CountLink } from './CountLink.tsx';
import type { AppropriateBodyOnPage } from './organisation-queries.ts';

const sections = [
  { path: '', name: 'Inductions' },
  { path: 'history', name: 'History' },
] as const;

export function AppropriateBodyShow() {
  return <RecordPage<AppropriateBodyOnPage>>{(body) => <AppropriateBody body={body} />}</RecordPage>;
}

function AppropriateBody({ body }: { body: AppropriateBodyOnPage }) {
  const base = `/appropriate-bodies/${body.id}/show`;
  const section = useSection(base);
  const { firstStartedOn, lastStartedOn } = body.inductions;
  return (
    <>
      <PageHeading kind="Appropriate body" section={sectionAt(sections, section)}>
        {body.name}
      </PageHeading>
      <Strip
        facts={[
          ['Type', inWords(body.bodyType)],
          ['Open inductions', <OpenInductions body={body} />],
          ['First induction began', firstStartedOn ? shortDay(firstStartedOn) : <Missing>None</Missing>],
          ['Latest induction began', lastStartedOn ? shortDay(lastStartedOn) : <Missing>None</Missing>],
        ]}
      />
      <SectionTabs label="Parts of the appropriate body's record" base={base} sections={sections} />
      <Routes>
        <Route index element={<Inductions body={body} />} />
        <Route path="history" element={<RecordHistory id={body.id} />} />
        <Route path="*" element={<NoSuchPart />} />
      </Routes>
    </>
  );
}

const OpenInductions = ({ body }: { body: AppropriateBodyOnPage }) => (
  <CountLink list="teachers" filter={{ appropriateBodyId: body.id }} count={body.inductions.open} />
);

function Inductions({ body }: { body: AppropriateBodyOnPage }) {
  const { open, passed, failed, released } = body.inductions;
  const ended = [
    ['Passed', passed],
    ['Failed', failed],
    ['Released', released],
  ] as const;
  return (
    <Panel heading="Inductions">
      <FactTable
        caption="Induction periods by how they stand"
        columns={['State', 'Induction periods']}
        numbers={['Induction periods']}
        empty="This appropriate body has had no inductions."
        rows={
          open + passed + failed + released === 0
            ? []
            : [
                { key: 'Open', cells: ['Open', <OpenInductions body={body} />] },
                ...ended.map(([state, count]) => ({
                  key: state,
                  cells: [state, count.toLocaleString('en-GB')],
                })),
              ]
        }
      />
    </Panel>
  );
}
