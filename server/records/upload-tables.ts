import { columnsOf, type KindName } from '../domain/register/kinds.ts';

/** Where the lines of a kind of file wait, and where they go. */
interface Tables {
  readonly lines: string;
  readonly register: string;
  /** What a line is about. */
  readonly keys: readonly string[];
  /** A column that cannot be empty and that a file may not tell. */
  readonly untold: Readonly<Record<string, string>>;
  /** Whether a line would open a school of ours. */
  readonly opens: string;
}

export const OPEN = `in ('open', 'proposed_to_close')`;

const tables: Readonly<Record<KindName, Tables>> = {
  schools: {
    lines: 'staging.school_lines',
    register: 'register_schools',
    keys: ['urn'],
    untold: { status: `'open'`, section_41_approved: 'false', in_england: 'true' },
    opens: `s.id is null and coalesce(l.status, r.status, 'open') ${OPEN}`,
  },
  links: {
    lines: 'staging.school_link_lines',
    register: 'register_school_links',
    keys: ['urn', 'link_urn'],
    untold: {},
    opens: 'false',
  },
};

export const linesOf = (kind: KindName): string => tables[kind].lines;
/** All tables where lines wait. */
export const allLines: readonly string[] = Object.values(tables).map(({ lines }) => lines);

/** A file as far as SQL follows from it. */
interface Shape {
  readonly kind: KindName;
  /** What the file tells. The rest stays as it is. */
  readonly columns: readonly string[];
}

const toldBy = ({ kind, columns }: Shape): readonly string[] =>
  columns.filter((column) => !tables[kind].keys.includes(column));

const differs = (file: Shape): string => {
  const of = (row: string) =>
    toldBy(file)
      .map((column) => `${row}.${column}`)
      .join(', ');
  return `(${of('r')}) is distinct from (${of('l')})`;
};

const same = ({ kind }: Shape): string => tables[kind].keys.map((key) => `r.${key} = l.${key}`).join(' and ');

/** Every line beside what the register says of the same, and our school of that URN. */
const compared = (file: Shape): string =>
  `${tables[file.kind].lines} l left join ${tables[file.kind].register} r on ${same(file)} left join schools s on s.urn = l.urn`;

/** The statement that counts what the lines of an upload would do. */
export const comparison = (file: Shape, id: string): string =>
  `select count(*) filter (where r.id is null)::int as added,
          count(*) filter (where r.id is not null and ${differs(file)})::int as changed,
          count(*) filter (where r.id is not null and not ${differs(file)})::int as unchanged,
          count(*) filter (where ${tables[file.kind].opens})::int as opened
   from ${compared(file)} where l.upload_id = ${id}`;

/** The statement that finds our schools of which the register would say something else. */
export const schoolsTouched = (file: Shape): string =>
  `select distinct s.id from ${compared(file)}
   where l.upload_id = ? and s.id is not null and (r.id is null or ${differs(file)}) order by s.id`;

/** The statements that write some lines, each given the upload and the numbers between which they are. */
export function writing(file: Shape): readonly string[] {
  const { lines, register, untold } = tables[file.kind];
  const some = 'l.upload_id = ? and l.number > ? and l.number <= ?';
  const names = columnsOf(file.kind);
  const values = names.map((name) => (untold[name] ? `coalesce(l.${name}, ${untold[name]})` : `l.${name}`));
  const sets = toldBy(file).map((column) => `${column} = l.${column}`);
  return [
    `update ${register} r set ${sets.join(', ')} from ${lines} l where ${some} and ${same(file)} and ${differs(file)}`,
    `insert into ${register} (${names.join(', ')}) select ${values.join(', ')} from ${lines} l
     where ${some} and not exists (select from ${register} r where ${same(file)}) order by l.number`,
    ...(file.kind === 'schools'
      ? [
          `insert into schools (urn) select l.urn from ${lines} l join register_schools r on r.urn = l.urn
           where ${some} and r.status ${OPEN} and not exists (select from schools s where s.urn = l.urn) order by l.number`,
        ]
      : []),
  ];
}
