import Box from '@mui/material/Box';
import { useLocation, useParams, useSearchParams } from 'react-router';
import { useAsked } from '../data/useAsked.ts';
import { PageHeading } from '../frame/PageHeading.tsx';
import type { TeacherToDeclareQuery } from '../gql/graphql.ts';
import { FaultPage } from '../pages/FaultPage.tsx';
import { LoadingPage } from '../pages/Loading.tsx';
import { NotFound } from '../pages/NotFound.tsx';
import { Link } from '../parts/Link.tsx';
import { nameOf } from '../parts/names.ts';
import { useOpened } from '../parts/opening.tsx';
import { Panel } from '../parts/Panel.tsx';
import { type Declarable, TeacherToDeclareDocument } from './declaring-queries.ts';
import { Outcome } from './Outcome.tsx';
import { TryForm } from './TryForm.tsx';
import { addressOf, isWhole, triedIn } from './tried.ts';

/** Tries a declaration of a teacher against every rule, and makes it when all hold. */
export function TryDeclaration() {
  const { id = '' } = useParams();
  const { data, error, refetch } = useAsked(TeacherToDeclareDocument, { id });
  if (error) return <FaultPage error={error} onRetry={refetch} />;
  if (!data) return <LoadingPage />;
  return data.teacher ? <OfTeacher teacher={data.teacher} /> : <NotFound />;
}

/** What trying opens: beside a long form, or below it, it would stand out of view. */
const RULES = 'rules';

type Teacher = NonNullable<TeacherToDeclareQuery['teacher']>;

function OfTeacher({ teacher }: { teacher: Teacher }) {
  const [address, setAddress] = useSearchParams();
  const { state } = useLocation();
  const rules = useOpened<HTMLHeadingElement>(RULES);
  const trainings = declarableOf(teacher);
  const asked = triedIn(address);
  const [first] = trainings;
  const training = trainings.find(({ id }) => id === asked.trainingPeriodId) ?? first;
  const tried = { ...asked, trainingPeriodId: training?.id ?? '' };
  return (
    <>
      <PageHeading kind="Try a declaration" inTitle={`Try a declaration of ${nameOf(teacher)}`}>
        {nameOf(teacher)}
      </PageHeading>
      <p data-screen-only>
        <Link
          to={`/teachers/${teacher.id}/show/declarations`}
        >{`Back to ${nameOf(teacher)}’s declarations`}</Link>
      </p>
      {training ? (
        <Box
          sx={{
            display: 'grid',
            columnGap: 2.5,
            gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: '26rem minmax(0, 1fr)' },
            alignItems: 'start',
          }}
        >
          <Panel heading="What is declared">
            <TryForm
              key={address.toString()}
              trainings={trainings}
              tried={tried}
              onTry={(next) => setAddress(addressOf(next), { state: { ...state, opens: RULES } })}
            />
          </Panel>
          <Panel heading="The rules" headingRef={rules}>
            {isWhole(tried) ? (
              <Outcome teacher={teacher} training={training} tried={tried} />
            ) : (
              <p>Say what is declared, and every rule answers here. Nothing is recorded by trying.</p>
            )}
          </Panel>
        </Box>
      ) : (
        <p>No lead provider trains this person, so nothing can be declared for them.</p>
      )}
    </>
  );
}

/** Trainings with something to declare, the latest first. */
const declarableOf = ({ ectAtSchoolPeriods, mentorAtSchoolPeriods }: Teacher): Declarable[] =>
  [...ectAtSchoolPeriods, ...mentorAtSchoolPeriods]
    .flatMap(({ school, trainingPeriods }) =>
      trainingPeriods.map((training) => ({ ...training, school: school.name })),
    )
    .filter(({ declarableMilestones }) => declarableMilestones.length > 0)
    .toSorted((one, other) => other.startedOn.localeCompare(one.startedOn));
