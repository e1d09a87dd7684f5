import { Link } from 'react-router';
import { VoidDeclaration } from '../actions/void-declaration.tsx';
import { Deeds } from '../deeds/Deeds.tsx';
import { PageHeading } from '../frame/PageHeading.tsx';
import { dayInWords, instantInWords, shortDay } from '../parts/days.ts';
import { EventLines } from '../parts/EventLines.tsx';
import { Facts, Missing } from '../parts/Facts.tsx';
import { declarationTypeInWords, inWords, nameOf, scheduleInWords } from '../parts/names.ts';
import { Panel } from '../parts/Panel.tsx';
import { Personal } from '../parts/Personal.tsx';
import { RecordPage } from '../parts/RecordPage.tsx';
import { DeclarationTag } from '../parts/statuses.tsx';
import type { DeclarationOnPage } from './declaration-queries.ts';

export function DeclarationShow() {
  return (
    <RecordPage<DeclarationOnPage>>{(declaration) => <Declaration declaration={declaration} />}</RecordPage>
  );
}

function Declaration({ declaration }: { declaration: DeclarationOnPage }) {
  const { teacher } = declaration;
  return (
    <>
      <PageHeading kind="Declaration">{`${declarationTypeInWords(declaration.declarationType)} declaration of ${nameOf(teacher)}`}</PageHeading>
      <Panel heading="What was declared" aside={<DeclarationTag {...declaration} />}>
        <Facts
          facts={[
            ['Teacher', <Link to={`/teachers/${teacher.id}/show/declarations`}>{nameOf(teacher)}</Link>],
            ['TRN', <Personal>{teacher.trn}</Personal>],
            ['As', declaration.role === 'ect' ? 'Early career teacher' : 'Mentor'],
            ['Milestone reached on', dayInWords(declaration.declarationDate)],
            ['Milestone window', milestoneWindow(declaration)],
            ['Evidence', declaration.evidenceType && inWords(declaration.evidenceType)],
            ['Declared by', `${declaration.leadProvider.name}, ${instantInWords(declaration.createdAt)}`],
            ['Delivery partner then', declaration.deliveryPartnerWhenCreated.name],
          ]}
        />
        <Deeds label="What can be done with this declaration">
          <VoidDeclaration declaration={declaration} />
        </Deeds>
      </Panel>
      <Panel heading="Payment">
        <Facts
          facts={[
            ['Statement that pays it', statementInWords(declaration.paymentStatement)],
            ['Statement that takes it back', statementInWords(declaration.clawbackStatement)],
            ['Uplifts', upliftsInWords(declaration)],
          ]}
        />
      </Panel>
      <Panel heading="History">
        <EventLines
          events={declaration.history}
          caption="Events, newest first"
          empty="Nothing has been done to this declaration here yet."
        />
      </Panel>
    </>
  );
}

function milestoneWindow({ declarationType, trainingPeriod: { schedule } }: DeclarationOnPage) {
  if (!schedule) return <Missing>Not applicable</Missing>;
  const milestone = schedule.milestones.find((one) => one.declarationType === declarationType);
  if (!milestone) return `${scheduleInWords(schedule)} has no milestone of this type`;
  const until = milestone.milestoneDate ? `to ${shortDay(milestone.milestoneDate)}` : 'with no deadline';
  return `${shortDay(milestone.startDate)} ${until} (${scheduleInWords(schedule)})`;
}

function statementInWords(statement: DeclarationOnPage['paymentStatement']) {
  if (!statement) return <Missing>None</Missing>;
  const { name, status, paymentDate } = statement;
  return status === 'paid'
    ? `${name}, paid on ${shortDay(paymentDate)}`
    : `${name}, ${status}, to be paid on ${shortDay(paymentDate)}`;
}

function upliftsInWords({ sparsityUplift, pupilPremiumUplift }: DeclarationOnPage): string {
  const uplifts = [sparsityUplift && 'sparsity', pupilPremiumUplift && 'pupil premium'].filter(
    (uplift) => uplift !== false,
  );
  return uplifts.length === 0 ? 'None' : inWords(uplifts.join(' and '));
}
