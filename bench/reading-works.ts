import type pg from 'pg';
import type { Reader } from '../server/records/reads/reader.ts';
import { type Statement, statementsOf } from './statements-of.ts';

/** The same work through the server and as SQL alone, asked turn by turn with other values. */
export interface Work {
  readonly name: string;
  /** What it shall reach of the bare SQL. */
  readonly goal: number | undefined;
  /** What SQL it is measured against. */
  readonly against: string;
  readonly query: string;
  readonly variables: readonly object[];
  readonly bare: readonly (readonly Statement[])[];
}

const SAMPLE = 60;
const TEACHER = '... on Teacher { id name trn }';
const PART =
  'query ($q: String!) { teachers(filter: { q: $q }) { total totalIsExact items { id name trn } } }';
const MISTYPED = `query ($q: String!) { search(q: $q, only: Teacher) { groups { total items { because matched record { ${TEACHER} } } } } }`;
const BOX = `query ($q: String!) { search(q: $q, page: { perPage: 5 }) { recognised { label } opens { id }
  groups { kind total items { because matched now record { ${TEACHER} ... on School { id urn called: name } } } } } }`;
const BY_TRN = `query ($q: String!) { search(q: $q) { opens { kind id } groups { items { record { ${TEACHER} } } } } }`;
const PAGE_OF_TEACHER = `query ($id: ID!) { teacher(id: $id) { id trn name trsInductionStatus attention
  ectAtSchoolPeriods { id startedOn finishedOn school { id name urn } trainingPeriods { id startedOn finishedOn status leadProvider { id name } } }
  declarations { id declarationType declarationDate state paymentStatement { id name } } history { id } } }`;
const PAGE = `query ($filter: DeclarationFilter, $page: PageInput) { declarations(filter: $filter, page: $page) {
  next items { id declarationType declarationDate state teacher { id name trn } school { id name urn } } } }`;

/** Texts as people type them, made of the names and TRNs there are, and rows far down a list of declarations. */
export async function readingWorks(owner: pg.Client, reader: Reader): Promise<Work[]> {
  const { rows } = await owner.query<{
    id: string;
    trn: string;
    first: string;
    last: string;
    school: string;
  }>(
    `select id, trn, trs_first_name as first, trs_last_name as last,
       (select r.name from ect_at_school_periods e join schools s on s.id = e.school_id
        join register_schools r on r.urn = s.urn where e.teacher_id = t.id limit 1) as school
     from teachers t where length(trs_last_name) > 6 and trs_last_name ~ '^[A-Za-z]+$' order by md5(trn) limit ${SAMPLE}`,
  );
  const slip = (word: string, at: number) =>
    word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
  const parts = rows.map(({ last }) => ({ q: last.slice(1, 6).toLowerCase() }));
  const mistyped = rows.map(({ first, last }, at) => ({
    q: `${first} ${slip(last, 1 + (at % 4))}`.toLowerCase(),
  }));
  const recorded = async (name: string, goal: number | undefined, query: string, variables: object[]) => ({
    name,
    goal,
    against: 'the statements it sends',
    query,
    variables,
    bare: await Promise.all(variables.map((one) => statementsOf(reader, query, one))),
  });
  return [
    await recorded('W1   part of a name', 0.7, PART, parts),
    await recorded('W1f  mistyped name', 0.8, MISTYPED, mistyped),
    await recorded('W1f  the same, as the box asks', undefined, BOX, mistyped),
    await recorded(
      'W1p  a name and a school',
      undefined,
      BOX,
      rows.map(({ last, school }) => ({ q: `${last} ${school}` })),
    ),
    await recorded(
      'W2   by TRN',
      undefined,
      BY_TRN,
      rows.map(({ trn }) => ({ q: trn })),
    ),
    await recorded(
      'W3   a whole teacher',
      0.5,
      PAGE_OF_TEACHER,
      rows.map(({ id }) => ({ id })),
    ),
    ...(await pagesOfDeclarations(owner)),
  ];
}

async function pagesOfDeclarations(owner: pg.Client): Promise<Work[]> {
  const { rows: providers } = await owner.query<{ id: string }>(
    'select id from lead_providers order by name limit 1',
  );
  const leadProviderId = providers[0]?.id ?? '';
  const { rows: deep } = await owner.query<{ id: string; day: string }>(
    `select k.id, k.declaration_date::text as day from kept.declarations k
     where k.state = 'paid' and k.active_lead_provider_id =
       (select id from active_lead_providers where lead_provider_id = $1 and contract_period_year = 2024)
     order by k.declaration_date, k.id offset 100 limit 500`,
    [leadProviderId],
  );
  const filter = { leadProviderId, contractPeriodYear: 2024, states: ['paid'] };
  const one = { goal: 0.5, against: 'one statement that makes the JSON', query: PAGE };
  return [
    {
      ...one,
      name: 'W4   declarations, first page',
      variables: [{ filter, page: { perPage: 50 } }],
      bare: [[{ name: 'first', sql: pageAsJson(''), values: [leadProviderId] }]],
    },
    {
      ...one,
      name: 'W4k  declarations, deep page',
      variables: deep.map(({ id }) => ({ filter, page: { perPage: 50, after: id } })),
      bare: deep.map(({ id, day }) => [
        {
          name: 'deep',
          sql: pageAsJson('and (k.declaration_date, k.id) < ($2, $3)'),
          values: [leadProviderId, day, id],
        },
      ]),
    },
  ];
}

/** The same page as one statement that makes the JSON; `after` is the text of the cursor's condition. */
const pageAsJson = (
  after: string,
) => `select coalesce(json_agg(json_build_object('id', f.id, 'declarationType', f.declaration_type,
    'declarationDate', f.declaration_date, 'state', f.state,
    'teacher', json_build_object('id', t.id, 'name', t.name, 'trn', t.trn),
    'school', json_build_object('id', s.id, 'name', r.name, 'urn', s.urn)) order by f.declaration_date desc, f.id desc), '[]') as page
  from (select * from kept.declarations k where k.state = 'paid' and k.active_lead_provider_id =
          (select id from active_lead_providers where lead_provider_id = $1 and contract_period_year = 2024) ${after}
        order by k.declaration_date desc, k.id desc limit 50) f
  join teachers t on t.id = f.teacher_id join schools s on s.id = f.school_id join register_schools r on r.urn = s.urn`;
