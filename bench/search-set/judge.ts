import type { Reader } from '../../server/records/reads/reader.ts';
import { search } from '../../server/records/reads/search/search.ts';
import type { System } from '../../test/support/as-system.ts';
import { type Case, searchSet } from './cases.ts';

const TOP = 5;
const FIRST_TRN = 1_000_000;

export interface Miss {
  readonly missed: Case;
  /** Who came instead. */
  readonly shown: readonly string[];
}

export interface Verdict {
  readonly asked: number;
  /** How many found the right person among the first five. */
  readonly inTop: number;
  readonly first: number;
  readonly misses: readonly Miss[];
}

/** Adds the people of the set, each with the names they have had. */
export async function addSearchSet(system: System): Promise<void> {
  const rows = searchSet.map(({ register: [first, last], corrected, formerLast }, at) => ({
    trn: String(FIRST_TRN + at),
    first,
    last: formerLast ?? last,
    now: last,
    corrected: corrected ?? null,
  }));
  await system.perform((em) =>
    em.execute(
      `insert into teachers (trn, trs_first_name, trs_last_name, corrected_name)
       select trn, nullif(first, ''), nullif(last, ''), corrected
       from jsonb_to_recordset(?::jsonb) as x(trn text, first text, last text, corrected text)`,
      [JSON.stringify(rows)],
    ),
  );
  await system.perform((em) =>
    em.execute(
      `update teachers t set trs_last_name = x.now from jsonb_to_recordset(?::jsonb) as x(trn text, last text, now text)
       where t.trn = x.trn and x.now <> x.last`,
      [JSON.stringify(rows)],
    ),
  );
}

/** Asks for everybody of the set, as the search box does. */
export async function judge(reader: Reader): Promise<Verdict> {
  const asked = await Promise.all(searchSet.map((one, at) => placeOf(reader, one, String(FIRST_TRN + at))));
  return {
    asked: asked.length,
    inTop: asked.filter(({ place }) => place >= 0).length,
    first: asked.filter(({ place }) => place === 0).length,
    misses: asked.filter(({ place }) => place < 0),
  };
}

async function placeOf(reader: Reader, missed: Case, trn: string): Promise<Miss & { place: number }> {
  const { groups } = await search(reader, {
    typed: missed.typed,
    people: true,
    only: 'Teacher',
    page: { page: 1, perPage: TOP },
    today: '2026-03-02',
  });
  const [people] = groups;
  const right = await reader.all<{ id: string }>('judge', 'select id from teachers where trn = $1', [trn]);
  const items = people?.items ?? [];
  return {
    missed,
    shown: items.map(({ matched }) => matched),
    place: items.findIndex(({ id }) => id === right[0]?.id),
  };
}
