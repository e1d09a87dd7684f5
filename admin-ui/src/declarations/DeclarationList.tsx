import Box from '@mui/material/Box';
import { RowLink } from '../lists/came-from.tsx';
import { contractPeriods, leadProviders, roles } from '../lists/choices.ts';
import type { FilterField, ListOf } from '../lists/list.ts';
import { deliveryPartners, schools, statements, teacherName } from '../lists/pickables.ts';
import { dayOf, shortDay } from '../parts/days.ts';
import { Missing } from '../parts/Facts.tsx';
import { Link } from '../parts/Link.tsx';
import { ListPage } from '../parts/ListPage.tsx';
import { NoWrap } from '../parts/NoWrap.tsx';
import { choicesOf, declarationTypeInWords, evidenceInWords, nameOf, roleInWords } from '../parts/names.ts';
import { RecordLink } from '../parts/RecordLink.tsx';
import { DeclarationTag, declarationStates } from '../parts/statuses.tsx';
import { typeChoices } from './declaration-choices.ts';
import type { DeclarationInList } from './declaration-list-query.ts';

const DAYS = ['earliest first', 'latest first'] as const;

const evidence = [
  'training-event-attended',
  'self-study-material-completed',
  'materials-engaged-with-offline',
  '75-percent-engagement-met',
  '75-percent-engagement-met-reduced-induction',
  'one-term-induction',
  'other',
];

const bands = choicesOf({ A: 'A', B: 'B', C: 'C', D: 'D', none: 'None' });

const fields: readonly FilterField[] = [
  {
    kind: 'several',
    name: 'states',
    label: 'State',
    choices: choicesOf(declarationStates),
  },
  {
    kind: 'several',
    name: 'declarationTypes',
    label: 'Type',
    choices: typeChoices,
  },
  { kind: 'choice', name: 'leadProviderId', label: 'Lead provider', choices: leadProviders },
  { kind: 'pick', name: 'deliveryPartnerId', label: 'Delivery partner then', of: deliveryPartners },
  { kind: 'pick', name: 'schoolId', label: 'School', of: schools },
  { kind: 'choice', name: 'contractPeriodYear', label: 'Contract period', choices: contractPeriods },
  { kind: 'choice', name: 'role', label: 'Declared as', choices: roles },
  { kind: 'pick', name: 'statementId', label: 'Statement', of: statements },
  { kind: 'choice', name: 'band', label: 'Band on that statement', choices: bands },
  {
    kind: 'choice',
    name: 'evidenceType',
    label: 'Evidence',
    choices: evidence.map((value) => ({ value, words: evidenceInWords(value) })),
  },
  { kind: 'day', name: 'declaredFrom', label: 'Dated on or after' },
  { kind: 'day', name: 'declaredTo', label: 'Dated on or before' },
  { kind: 'day', name: 'receivedFrom', label: 'Received on or after' },
  { kind: 'day', name: 'receivedTo', label: 'Received on or before' },
  { kind: 'given', name: 'teacherId', label: 'Teacher', words: teacherName },
];

const declarations: ListOf<DeclarationInList> = {
  resource: 'declarations',
  heading: 'Declarations',
  one: 'declaration',
  many: 'declarations',
  order: { by: 'declaration_date', descending: true },
  words: {
    name: 'q',
    label: 'Find declarations of a person',
    hint: 'A TRN, an id, or part of a name',
    tellsOf: 'teachers',
    alsoEverywhere: true,
  },
  views: 'declarations',
  hasFile: true,
  shortcuts: [
    { words: 'Awaiting clawback', filter: () => ({ states: ['awaiting_clawback'] }) },
    { words: 'Submitted, and not eligible', filter: () => ({ states: ['no_payment'] }) },
  ],
  none: <p>There are no declarations yet. They come when lead providers declare a milestone.</p>,
  columns: [
    {
      name: 'declaration',
      label: 'Declaration',
      cell: ({ id, declarationType, teacher }) => (
        <Box sx={{ minWidth: { lg: '12rem' } }}>
          <RowLink id={id}>{`${declarationTypeInWords(declarationType)}, ${nameOf(teacher)}`}</RowLink>
        </Box>
      ),
    },
    { name: 'trn', label: 'TRN', isPersonal: true, cell: ({ teacher }) => teacher.trn ?? <Missing /> },
    { name: 'role', label: 'As', cell: ({ role }) => roleInWords(role) },
    {
      name: 'reached',
      label: 'Date',
      sorts: 'declaration_date',
      orders: DAYS,
      cell: ({ declarationDate }) => <NoWrap>{shortDay(declarationDate)}</NoWrap>,
    },
    { name: 'state', label: 'State', cell: (declaration) => <DeclarationTag {...declaration} /> },
    {
      name: 'leadProvider',
      label: 'Lead provider',
      cell: ({ leadProvider }) => <RecordLink place="lead-providers" record={leadProvider} />,
    },
    { name: 'school', label: 'School', cell: ({ school }) => <RecordLink place="schools" record={school} /> },
    {
      name: 'statement',
      label: 'Statement',
      cell: ({ clawbackStatement, paymentStatement }) => (
        <StatementLink statement={clawbackStatement ?? paymentStatement} />
      ),
    },
    {
      name: 'received',
      label: 'Received',
      sorts: 'received',
      orders: DAYS,
      usual: false,
      cell: ({ createdAt }) => <NoWrap>{shortDay(dayOf(createdAt))}</NoWrap>,
    },
    {
      name: 'period',
      label: 'Contract period',
      usual: false,
      cell: ({ contractPeriodYear }) => contractPeriodYear,
    },
    {
      name: 'deliveryPartner',
      label: 'Delivery partner then',
      usual: false,
      cell: ({ deliveryPartnerWhenCreated }) => deliveryPartnerWhenCreated.name,
    },
    {
      name: 'evidence',
      label: 'Evidence',
      usual: false,
      cell: ({ evidenceType }) => (evidenceType ? evidenceInWords(evidenceType) : <Missing />),
    },
  ],
  fields,
};

export const DeclarationList = () => <ListPage list={declarations} />;

function StatementLink({ statement }: { statement: DeclarationInList['paymentStatement'] }) {
  if (!statement) return <Missing>None</Missing>;
  return (
    <Link to={`/statements/${statement.id}/show`}>
      <NoWrap>{statement.name}</NoWrap>
    </Link>
  );
}
