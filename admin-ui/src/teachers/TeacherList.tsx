import type { AttentionCheck } from '../gql/graphql.ts';
import { RowLink } from '../lists/came-from.tsx';
import { roles, contractPeriods, leadProviders, yesOrNo } from '../lists/choices.ts';
import type { ListOf } from '../lists/list.ts';
import { appropriateBodies, deliveryPartners, schools } from '../lists/pickables.ts';
import { attentionInShort } from '../parts/attention.ts';
import { today } from '../parts/days.ts';
import { Missing } from '../parts/Facts.tsx';
import { ListPage } from '../parts/ListPage.tsx';
import { choicesOf, inductionStatuses, nameOf } from '../parts/names.ts';
import { RecordLink } from '../parts/RecordLink.tsx';
import { StatusTag } from '../parts/StatusTag.tsx';
import { ProviderNow } from './ProviderNow.tsx';
import { providedOn, rolesOf, schoolsNow } from './life.ts';
import type { TeacherInList } from './teacher-list-query.ts';
import { trainingStates } from '../parts/statuses.tsx';

const none = <Missing>None</Missing>;

const teachers: ListOf<TeacherInList> = {
  resource: 'teachers',
  heading: 'Teachers',
  one: 'teacher',
  many: 'teachers',
  order: { by: 'name', descending: false },
  orderInWords: 'in the order of their IDs',
  views: 'teachers',
  hasFile: true,
  words: {
    name: 'q',
    label: 'Find a teacher',
    hint: 'A TRN, several TRNs, an id, or part of a name',
    tellsOf: 'teachers',
    alsoEverywhere: true,
  },
  shortcuts: [
    { words: 'Needs attention', filter: () => ({ needsAttention: true }) },
    { words: 'At a school now', filter: () => ({ whenAtSchool: 'now' }) },
    { words: 'Joining', filter: () => ({ whenAtSchool: 'joining' }) },
    { words: 'Leaving', filter: () => ({ whenAtSchool: 'leaving' }) },
  ],
  none: <p>There are no teachers yet. They come when schools register them.</p>,
  columns: [
    {
      name: 'name',
      label: 'Name',
      sorts: 'name',
      tellsWho: true,
      cell: (teacher) => <RowLink id={teacher.id}>{nameOf(teacher)}</RowLink>,
    },
    { name: 'trn', label: 'TRN', isPersonal: true, cell: ({ trn }) => trn ?? <Missing /> },
    { name: 'role', label: 'Role', cell: (teacher) => rolesOf(teacher) || none },
    {
      name: 'school',
      label: 'School now',
      cell: (teacher) => <SchoolsNow schools={schoolsNow(teacher, today())} />,
    },
    {
      name: 'leadProvider',
      label: 'Lead provider now',
      cell: (teacher) => <ProviderNow training={providedOn(teacher, today())} />,
    },
    {
      name: 'induction',
      label: 'Induction in the register',
      usual: false,
      cell: ({ trsInductionStatus }) =>
        trsInductionStatus ? inductionStatuses[trsInductionStatus] : <Missing />,
    },
    {
      name: 'attention',
      label: 'Needs attention',
      cell: (teacher) =>
        teacher.attention.length > 0
          ? teacher.attention.map((check) => <Check key={check} check={check} />)
          : none,
    },
  ],
  fields: [
    { kind: 'choice', name: 'role', label: 'Role', choices: roles },
    {
      kind: 'choice',
      name: 'whenAtSchool',
      label: 'At the school',
      choices: choicesOf({
        now: 'There now',
        joining: 'Yet to join',
        leaving: 'There now, and leaving',
        left: 'Left',
      }),
    },
    { kind: 'pick', name: 'schoolId', label: 'School', of: schools },
    { kind: 'choice', name: 'leadProviderId', label: 'Lead provider', choices: leadProviders },
    { kind: 'pick', name: 'deliveryPartnerId', label: 'Delivery partner', of: deliveryPartners },
    {
      kind: 'choice',
      name: 'contractPeriodYear',
      label: 'Contract period',
      choices: contractPeriods,
    },
    {
      kind: 'choice',
      name: 'trainingStatus',
      label: 'Training',
      choices: choicesOf(trainingStates),
    },
    {
      kind: 'choice',
      name: 'trainingProgramme',
      label: 'Training led by',
      choices: choicesOf({ provider_led: 'A lead provider', school_led: 'The school' }),
    },
    { kind: 'pick', name: 'appropriateBodyId', label: 'Appropriate body', of: appropriateBodies },
    {
      kind: 'choice',
      name: 'trsInductionStatus',
      label: 'Induction in the register',
      choices: choicesOf(inductionStatuses),
    },
    {
      kind: 'choice',
      name: 'needsAttention',
      label: 'Needs attention',
      choices: yesOrNo('Yes, for any reason', 'No'),
    },
    {
      kind: 'choice',
      name: 'attention',
      label: 'Why it needs attention',
      choices: choicesOf(attentionInShort),
    },
    { kind: 'day', name: 'startedFrom', label: 'Joined on or after' },
    { kind: 'day', name: 'startedTo', label: 'Joined on or before' },
    { kind: 'day', name: 'leftFrom', label: 'Last day on or after' },
    { kind: 'day', name: 'leftTo', label: 'Last day on or before' },
  ],
};

export const TeacherList = () => <ListPage list={teachers} />;

/** A mentor may be at several. */
function SchoolsNow({ schools }: { schools: readonly { readonly id: string; readonly name: string }[] }) {
  if (schools.length === 0) return none;
  return schools.map((school, at) => (
    <span key={school.id}>
      {at > 0 && ', '}
      <RecordLink place="schools" record={school} />
    </span>
  ));
}

const Check = ({ check }: { check: AttentionCheck }) => (
  <StatusTag tone="warning">{attentionInShort[check]}</StatusTag>
);
