import type pg from 'pg';

const SAMPLE = 60;

export interface Work {
  readonly name: string;
  readonly query: string;
  readonly texts: readonly string[];
}
const TEACHER = '... on Teacher { id name trn }';

/** Texts as people type them, made of the names and TRNs there are. */
export async function works(owner: pg.Client): Promise<Work[]> {
  const { rows } = await owner.query<{ trn: string; first: string; last: string }>(
    `select trn, trs_first_name as first, trs_last_name as last from teachers
     where length(trs_last_name) > 6 and trs_last_name ~ '^[A-Za-z]+$' order by md5(trn) limit ${SAMPLE}`,
  );
  const slip = (word: string, at: number) =>
    word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
  return [
    {
      name: 'W1  part of a name, 25 by name, total',
      query:
        'query ($q: String!) { teachers(filter: { q: $q }) { total totalIsExact items { id name trn } } }',
      texts: rows.map(({ last }) => last.slice(1, 6).toLowerCase()),
    },
    {
      name: 'W1f mistyped name, 25 closest, why, total',
      query: `query ($q: String!) { search(q: $q, only: Teacher) { groups { total items { because matched record { ${TEACHER} } } } } }`,
      texts: rows.map(({ first, last }, at) => `${first} ${slip(last, 1 + (at % 4))}`.toLowerCase()),
    },
    {
      name: 'W1f as the box asks: all kinds, state now',
      query: `query ($q: String!) { search(q: $q, page: { perPage: 5 }) { recognised { label } opens { id }
        groups { kind total items { because matched now record { ${TEACHER} ... on School { id urn called: name } } } } } }`,
      texts: rows.map(({ first, last }, at) => `${first} ${slip(last, 1 + (at % 4))}`.toLowerCase()),
    },
    {
      name: 'W2  by TRN',
      query: `query ($q: String!) { search(q: $q) { opens { kind id } groups { items { record { ${TEACHER} } } } } }`,
      texts: rows.map(({ trn }) => trn),
    },
  ];
}
