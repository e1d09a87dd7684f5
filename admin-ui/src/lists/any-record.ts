import { question } from '../data/question.ts';
import { kindInWords } from '../events/record-pages.ts';
import { graphql } from '../gql/index.ts';
import type { RecordNameQuery } from '../gql/graphql.ts';
import { TELLING_DIGITS } from '../parts/names.ts';
import { kinds, numberOf, titleOf } from '../search/found.ts';
import { type Results, SearchDocument } from '../search/search-queries.ts';
import type { Pickable } from './list.ts';

const RecordNameDocument = graphql(/* GraphQL */ `
  query RecordName($q: String!, $id: ID!) {
    search(q: $q, page: { page: 1, perPage: 1 }) {
      groups {
        items {
          ...FoundLine
        }
      }
    }
    events(filter: { subjectId: $id }, page: { page: 1, perPage: 1 }) {
      items {
        id
        subjects {
          type
          id
          name
        }
        changes {
          rowId
          record
          name
        }
      }
    }
  }
`);

const OF_EACH_KIND = 5;
const ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Any record that events tell of: found by words and numbers as in the search of everything, or by its id alone. */
export const anyRecord: Pickable = {
  hint: 'A name, TRN, URN, statement or ID',
  find: (q) =>
    question(SearchDocument, { q, only: null, page: { page: 1, perPage: OF_EACH_KIND } }, ({ search }) =>
      optionsOf(q, search),
    ),
  name: (id) => question(RecordNameDocument, { q: id, id }, (found) => nameIn(found, id)),
};

function optionsOf(q: string, { groups }: Results) {
  const found = groups
    .filter(({ kind }) => kind !== 'Event')
    .flatMap(({ kind, items }) =>
      items.map(({ record, now }) => {
        const what = kind === 'Statement' ? null : (numberOf(record) ?? kinds[kind].one);
        return { id: record.id, label: titleOf(record), detail: [what, now].filter(Boolean).join('. ') };
      }),
    );
  const id = q.toLowerCase();
  // A part of a record, such as a training period, has events of its own.
  if (!ID.test(q) || found.some((one) => one.id === id)) return found;
  return [{ id, label: 'The record with this ID', detail: id }, ...found];
}

/** What the search calls it, or else its own events: they name records that have no page, and some that are no more. */
function nameIn({ search, events }: RecordNameQuery, id: string): string {
  const found = search.groups.flatMap(({ items }) => items).find(({ record }) => record.id === id);
  if (found) return titleOf(found.record);
  const [event] = events.items;
  const subject = event?.subjects.find((one) => one.id === id);
  const ending = `…${id.slice(-TELLING_DIGITS)}`;
  if (subject) return subject.name ?? `${kindInWords(subject.type)} ${ending}`;
  const change = event?.changes.find(({ rowId }) => rowId === id);
  if (change) return change.name ? `${change.record} (${change.name})` : `${change.record} ${ending}`;
  return `ID ${ending}`;
}
