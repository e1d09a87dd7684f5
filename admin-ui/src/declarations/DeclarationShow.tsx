import Box from '@mui/material/Box';
import { PageHeading } from '../frame/PageHeading.tsx';
import { Copyable } from '../parts/Copyable.tsx';
import { dayInWords, instantInWords, periodInWords } from '../parts/days.ts';
import { Facts, Missing } from '../parts/Facts.tsx';
import { Link } from '../parts/Link.tsx';
import {
  declarationTypeInWords,
  evidenceInWords,
  inWords,
  nameOf,
  roleInWords,
  scheduleInWords,
} from '../parts/names.ts';
import { Panel } from '../parts/Panel.tsx';
import { RecordHistory } from '../parts/RecordHistory.tsx';
import { RecordLink } from '../parts/RecordLink.tsx';
import { RecordPage } from '../parts/RecordPage.tsx';
import { Strip } from '../parts/Strip.tsx';
import { DeclarationTag } from '../parts/statuses.tsx';
import { DeclarationDeeds } from './DeclarationDeeds.tsx';
import { DeclarationPath } from './DeclarationPath.tsx';
import type { DeclarationOnPage } from './declaration-queries.ts';
import { MilestonePanel } from './MilestonePanel.tsx';
import { OnStatementsPanel } from './OnStatementsPanel.tsx';
import { SameMilestonePanel } from './SameMilestonePanel.tsx';
import { WhyNotPayable } from './WhyNotPayable.tsx';

export function DeclarationShow() {
  return (
    <RecordPage<DeclarationOnPage>>{(declaration) => <Declaration declaration={declaration} />}</RecordPage>
  );
}

function Declaration({ declaration }: { declaration: DeclarationOnPage }) {
  const { teacher, declarationType } = declaration;
  return (
    <>
      <PageHeading kind="Declaration">
        {`${declarationTypeInWords(declarationType)} declaration of ${nameOf(teacher)}`}
      </PageHeading>
      <Box sx={{ mb: 2.5 }}>
        <DeclarationStrip declaration={declaration} />
      </Box>
      <DeclarationPath declaration={declaration} />
      <MilestonePanel declaration={declaration} />
      <OnStatementsPanel declaration={declaration} />
      <DeclaredPanel declaration={declaration} />
      <SameMilestonePanel declaration={declaration} />
      <RecordHistory id={declaration.id} />
    </>
  );
}

function DeclarationStrip({ declaration }: { declaration: DeclarationOnPage }) {
  const { teacher, school, leadProvider } = declaration;
  return (
    <Strip
      facts={[
        [
          'State',
          <>
            <DeclarationTag {...declaration} /> <WhyNotPayable declaration={declaration} />
          </>,
        ],
        ['Teacher', <Link to={`/teachers/${teacher.id}/show/declarations`}>{nameOf(teacher)}</Link>],
        ['TRN', <Copyable what="TRN">{teacher.trn}</Copyable>],
        ['As', roleInWords(declaration.role)],
        ['Milestone reached', dayInWords(declaration.declarationDate)],
        ['Lead provider', <RecordLink place="lead-providers" record={leadProvider} />],
        ['School', <RecordLink place="schools" record={school} />],
        ['Contract period', declaration.contractPeriodYear],
        [
          'Payment statement',
          <RecordLink place="statements" record={declaration.paymentStatement} none="No statement" />,
        ],
        [
          'Clawback statement',
          <RecordLink place="statements" record={declaration.clawbackStatement} none="No statement" />,
        ],
      ]}
    >
      <DeclarationDeeds declaration={declaration} />
    </Strip>
  );
}

/** What the lead provider said, and what was true when it did. */
function DeclaredPanel({ declaration }: { declaration: DeclarationOnPage }) {
  const { trainingPeriod: training, deliveryPartnerWhenCreated: partner } = declaration;
  return (
    <Panel heading="What was declared">
      <Facts
        facts={[
          ['Received', instantInWords(declaration.createdAt)],
          ['Evidence', declaration.evidenceType && evidenceInWords(declaration.evidenceType)],
          ['Delivery partner then', <RecordLink place="delivery-partners" record={partner} />],
          ['Uplifts', upliftsInWords(declaration)],
          [
            'Training',
            <Link to={`/teachers/${declaration.teacher.id}/show/training`}>
              {periodInWords(training.startedOn, training.finishedOn)}
            </Link>,
          ],
          [
            'Schedule',
            training.schedule ? scheduleInWords(training.schedule) : <Missing>Not applicable</Missing>,
          ],
          ['Declaration id', <Copyable what="declaration id">{declaration.id}</Copyable>],
        ]}
      />
    </Panel>
  );
}

function upliftsInWords({ sparsityUplift, pupilPremiumUplift }: DeclarationOnPage): string {
  const uplifts = [sparsityUplift && 'sparsity', pupilPremiumUplift && 'pupil premium'].filter(
    (uplift) => uplift !== false,
  );
  return uplifts.length === 0 ? 'None' : inWords(uplifts.join(' and '));
}
