import { Route, Routes } from 'react-router';
import { PageHeading } from '../frame/PageHeading.tsx';
import { Banner } from '../parts/Banner.tsx';
import { Copyable } from '../parts/Copyable.tsx';
import { dayInWords, when } from '../parts/days.ts';
import { Missing } from '../parts/Facts.tsx';
import { Link } from '../parts/Link.tsx';
import { NoSuchPart } from '../parts/NoSuchPart.tsx';
import { Personal } from '../parts/Personal.tsx';
import { RecordHistory } from '../parts/RecordHistory.tsx';
import { RecordPage } from '../parts/RecordPage.tsx';
import { SectionTabs, sectionAt, useSection } from '../parts/SectionTabs.tsx';
import { Strip } from '../parts/Strip.tsx';
import { SchoolTag } from '../parts/statuses.tsx';
import { useNow, useToday } from '../travel/useTravel.ts';
import { EctsTab, MentorsTab } from './EverTabs.tsx';
import { NowTab } from './NowTab.tsx';
import { RegisterTab } from './RegisterTab.tsx';
import type { SchoolOnPage } from './school-queries.ts';
import { TrainingTab } from './TrainingTab.tsx';

const sectionsOf = (now: string) => [
  { path: '', name: `People ${now}` },
  { path: 'ects', name: 'All ECTs' },
  { path: 'mentors', name: 'All mentors' },
  { path: 'training', name: 'Partnerships and training' },
  { path: 'register', name: 'Register' },
  { path: 'history', name: 'History' },
];

export function SchoolShow() {
  return <RecordPage<SchoolOnPage>>{(school) => <School school={school} />}</RecordPage>;
}

function School({ school }: { school: SchoolOnPage }) {
  const base = `/schools/${school.id}/show`;
  const section = useSection(base);
  const sections = sectionsOf(useNow());
  return (
    <>
      <PageHeading kind="School" section={sectionAt(sections, section)}>
        {school.name}
      </PageHeading>
      <Whereabouts school={school} />
      <SchoolStrip school={school} />
      <SectionTabs label="Parts of the school's record" base={base} sections={sections} />
      <Routes>
        <Route index element={<NowTab school={school} />} />
        <Route path="ects" element={<EctsTab id={school.id} />} />
        <Route path="mentors" element={<MentorsTab id={school.id} />} />
        <Route path="training" element={<TrainingTab id={school.id} />} />
        <Route path="register" element={<RegisterTab school={school} />} />
        <Route path="history" element={<RecordHistory id={school.id} />} />
        <Route path="*" element={<NoSuchPart />} />
      </Routes>
    </>
  );
}

function SchoolStrip({ school }: { school: SchoolOnPage }) {
  const today = useToday();
  const now = useNow();
  const { ectsNow, mentorsNow, inductionTutorLastNominatedIn: nominatedIn } = school;
  return (
    <Strip
      facts={[
        ['URN', <Copyable what="URN">{school.urn}</Copyable>],
        ['State', <SchoolTag status={school.status} />],
        ['Type and phase', [school.typeName, school.phaseName].filter(Boolean).join(', ')],
        ['Local authority', school.localAuthorityName],
        ['Town and postcode', [school.town, school.postcode].filter(Boolean).join(', ')],
        ['ECTs', staffed(ectsNow, today, now)],
        ['Mentors', staffed(mentorsNow, today, now)],
        ['Induction tutor', <Personal>{school.inductionTutorName}</Personal>],
        ['Tutor’s email', <Copyable what="tutor’s email">{school.inductionTutorEmail}</Copyable>],
        ['Tutor last named', nominatedIn ? `For ${nominatedIn}` : <Missing />],
      ]}
    />
  );
}

/** '3 now', '3 now, 1 to come'. */
function staffed(
  stays: SchoolOnPage['ectsNow'] | SchoolOnPage['mentorsNow'],
  on: string,
  now: string,
): string {
  const here = stays.filter((stay) => when(stay, on) === 'now').length;
  const coming = stays.length - here;
  return coming === 0 ? `${here} ${now}` : `${here} ${now}, ${coming} to come`;
}

/** Whoever is left at a closed school is transferred from their own page. */
function stillHere({ ectsNow, mentorsNow }: SchoolOnPage): string {
  const count = ectsNow.length + mentorsNow.length;
  if (count === 0) return 'Nobody is registered here any more.';
  return `${count === 1 ? '1 person is' : `${count} people are`} still registered here: open their page to transfer them.`;
}

/** A closed school says where its people and its records may be looked for. */
function Whereabouts({ school }: { school: SchoolOnPage }) {
  const successors = school.register.links.filter(({ linkType }) => /^successor/i.test(linkType));
  const predecessors = school.register.links.filter(({ linkType }) => /^predecessor/i.test(linkType));
  const isClosed = school.status === 'closed';
  if (!isClosed && successors.length + predecessors.length === 0) return null;
  return (
    <Banner tone={isClosed ? 'warning' : 'neutral'}>
      {isClosed && (
        <div>
          {`Closed${school.closedOn ? ` on ${dayInWords(school.closedOn)}` : ''}.`}
          {successors.length === 0 && ' The register names no successor.'} {stillHere(school)}
        </div>
      )}
      <Linked what="Successor" links={successors} />
      <Linked what="Predecessor" links={predecessors} />
    </Banner>
  );
}

type Links = SchoolOnPage['register']['links'];

const Linked = ({ what, links }: { what: string; links: Links }) =>
  links.map(({ urn, name, school, linkedOn, linkType }) => (
    <div key={urn}>
      {linkType.toLowerCase() === what.toLowerCase() ? what : linkType}:{' '}
      {school ? <Link to={`/schools/${school.id}/show`}>{name ?? `URN ${urn}`}</Link> : (name ?? 'a school')}{' '}
      (URN {urn}
      {linkedOn && `, from ${dayInWords(linkedOn)}`}){!school && ', which has no record here'}
    </div>
  ));
