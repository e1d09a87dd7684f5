import { useAsked } from '../data/useAsked.ts';
import type { SchoolTrainingQuery, SchoolTrainingStanding } from '../gql/graphql.ts';
import { listAddress } from '../lists/list-address.ts';
import { AskedPanel } from '../parts/AskedPanel.tsx';
import { Facts, Missing } from '../parts/Facts.tsx';
import { FactTable } from '../parts/FactTable.tsx';
import { Link } from '../parts/Link.tsx';
import { Panel } from '../parts/Panel.tsx';
import { RecordLink } from '../parts/RecordLink.tsx';
import { type Status, TagOf } from '../parts/statuses.tsx';
import { SchoolTrainingDocument } from './school-queries.ts';

type School = NonNullable<SchoolTrainingQuery['school']>;

const standings: Readonly<Record<SchoolTrainingStanding, Status>> = {
  partnership: ['good', 'Confirmed partnership'],
  asked_for: ['warning', 'Asked for, not confirmed'],
  school_led: ['neutral', 'School-led'],
};

/** Who leads the training of the school's people, a contract period at a time, and what it would choose again. */
export function TrainingTab({ id }: { id: string }) {
  const asked = useAsked(SchoolTrainingDocument, { id });
  return (
    <>
      <AskedPanel
        heading="Partnerships and training"
        asked={asked}
        aside={
          <Link to={listAddress('declarations', { schoolId: id })} data-screen-only>
            Declarations of its people
          </Link>
        }
      >
        {({ school }) => school && <ByYear training={school.training} />}
      </AskedPanel>
      {asked.data?.school && (
        <Panel heading="Chosen when it last registered somebody">
          <Chosen school={asked.data.school} />
        </Panel>
      )}
    </>
  );
}

function ByYear({ training }: { training: School['training'] }) {
  return (
    <FactTable
      caption="Partnerships, expressions of interest and school-led training by contract period, newest first"
      columns={['Contract period', 'Lead provider', 'Delivery partner', 'Standing', 'ECTs', 'Mentors']}
      numbers={['ECTs', 'Mentors']}
      empty="No lead provider has confirmed a partnership with this school, and nobody has been trained here."
      rows={training.map((one, at) => ({
        key: String(at),
        cells: [
          one.contractPeriodYear ?? <Missing>None</Missing>,
          <RecordLink place="lead-providers" record={one.leadProvider} none="The school itself" />,
          <RecordLink place="delivery-partners" record={one.deliveryPartner} />,
          <TagOf status={standings[one.standing]} />,
          one.ectCount.toLocaleString('en-GB'),
          one.mentorCount.toLocaleString('en-GB'),
        ],
      }))}
    />
  );
}

/** What the next registration is offered first. */
function Chosen({ school: { lastChosen } }: { school: School }) {
  if (!lastChosen) return <Missing>The school has not chosen yet.</Missing>;
  return (
    <Facts
      facts={[
        ['Training', lastChosen.trainingProgramme === 'school_led' ? 'School-led' : 'Provider-led'],
        ['Lead provider', <RecordLink place="lead-providers" record={lastChosen.leadProvider} />],
        ['Appropriate body', <RecordLink place="appropriate-bodies" record={lastChosen.appropriateBody} />],
      ]}
    />
  );
}
