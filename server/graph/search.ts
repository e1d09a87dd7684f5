import { maySearchPeople } from '../access/policy.ts';
import { Fault } from '../audit/faults.ts';
import { splitPasted } from '../domain/search/pasted.ts';
import { type Recognised, recognise, nothingBy, recognisedAs, tellsWho } from '../domain/search/recognise.ts';
import { type Role, roleName } from '../domain/user.ts';
import { type PastedItem, paste } from '../records/reads/search/paste.ts';
import { type Answer, search } from '../records/reads/search/search.ts';
import { checkedPage, checkedSearch } from './checked-input.ts';
import type { FoundKind, QueryResolvers, RecognisedKind } from './schema.generated.ts';

const PASTED_LENGTH = 20_000;
const MOST_PASTED = 500;

export const searching: Pick<QueryResolvers, 'search' | 'paste'> = {
  search: async (_, { q, only, page }, { reader, actor, today }) => {
    const typed = checkedSearch('q', q);
    if (typed.trim() === '')
      throw new Fault('BAD_USER_INPUT', 'Enter a name, TRN, URN, email, ticket or ID to search for (q).');
    const people = maySearchPeople(actor.role);
    const answer = await search(reader, {
      typed,
      people,
      only: only ?? null,
      page: checkedPage(page),
      today,
    });
    return {
      recognised: recognisedIn(answer, only ?? null),
      opens: answer.opens,
      groups: [...answer.groups],
      nobodyThere: answer.nobodyThere,
      orAsk: answer.orAsk,
      leftOut: answer.peopleLeftOut ? withoutPeople(actor.role) : null,
    };
  },
  paste: async (_, { ids }, { reader, actor, today }) => {
    const items = checkedPaste(ids);
    const people = maySearchPeople(actor.role);
    if (!people && items.some(tellsOnlyWho))
      throw new Fault(
        'FORBIDDEN',
        `${withoutPeople(actor.role)} Take the names, TRNs and emails out of the list.`,
      );
    const pasted = await paste(reader, items, { people, today });
    const count = (outcome: PastedItem['outcome']) =>
      pasted.filter((item) => item.outcome === outcome).length;
    return {
      items: pasted.map(({ text, outcome, recognised, matches }) => ({
        text,
        outcome,
        kind: recognised && kindOf(recognised),
        matches: [...matches],
      })),
      total: items.length,
      found: count('found'),
      notFound: count('not_found'),
      ambiguous: count('ambiguous'),
      repeated:
        items.length - new Set(items.map((item) => JSON.stringify(recognise(item.toLowerCase())))).size,
    };
  },
};

const withoutPeople = (role: Role): string =>
  `A ${roleName(role)} cannot search for people by name, TRN or email. Ask for them by ID.`;

function checkedPaste(text: string): string[] {
  if (text.length > PASTED_LENGTH)
    throw new Fault(
      'BAD_USER_INPUT',
      `The pasted text (ids) must be ${PASTED_LENGTH.toLocaleString('en-GB')} characters or fewer.`,
    );
  const items = splitPasted(text);
  if (items.length === 0) throw new Fault('BAD_USER_INPUT', 'Paste at least one ID or name (ids).');
  if (items.length > MOST_PASTED)
    throw new Fault(
      'BAD_USER_INPUT',
      `The list (ids) has ${items.length} IDs and names. Paste ${MOST_PASTED} or fewer at a time.`,
    );
  return items.map((item) => checkedSearch('ids', item));
}

/** Any number may be that of a ticket, which a list does not look for. */
function tellsOnlyWho(item: string): boolean {
  const parts = recognise(item).filter(({ kind }) => kind !== 'ticket');
  return parts.length > 0 && parts.every(tellsWho);
}

const kindOf = ({ kind }: Recognised): RecognisedKind => (kind === 'words' ? 'name' : kind);

/** What the box says it took the text for, once it is known what there is: what led somewhere first, tickets before all. */
function recognisedIn(answer: Answer, only: FoundKind | null): RecognisedPart[] {
  const parts = answer.recognised.flatMap((one) => partsOf(one, answer, only));
  const rank = ({ kind, missing }: RecognisedPart) => (missing !== null ? 2 : kind === 'ticket' ? 0 : 1);
  return parts.toSorted((one, other) => rank(one) - rank(other));
}

interface RecognisedPart {
  readonly kind: RecognisedKind;
  readonly label: string;
  readonly missing: string | null;
}

function partsOf(one: Recognised, { named, groups }: Answer, only: FoundKind | null): RecognisedPart[] {
  const group = (kind: string) => groups.find((group) => group.kind === kind)?.items ?? [];
  const part = (kind: RecognisedKind, label: string) => ({ kind, label, missing: null });
  const label = recognisedAs(one);
  if (one.kind === 'statement')
    return one.year === null && group('Statement').length === 0 ? [] : [part('statement', label)];
  if (one.kind === 'words') {
    const [provider] = [...group('LeadProvider'), ...group('DeliveryPartner')];
    const readAs = group('Teacher')[0]?.readAs;
    if (readAs)
      return [
        part('name', `Name ${readAs.name}`),
        part(
          readAs.isSchool ? 'school' : 'provider',
          `${readAs.isSchool ? 'School' : 'Provider'} ${readAs.place}`,
        ),
      ];
    return [provider ? part('provider', `Provider ${provider.matched}`) : part('name', label)];
  }
  const hit = named.find(({ asked }) => asked === one.value);
  if (one.kind !== 'ticket') {
    if (hit?.kind === 'Declaration') return [part('declaration', `Declaration ${label}`)];
    return [{ kind: one.kind, label, missing: hit ? null : nothingBy(one) }];
  }
  // Seven digits that are somebody's TRN were not looked for as a ticket.
  if (hit && one.value.length === 7) return [];
  const isThere = only !== null || group('Event').some(({ matched }) => matched === one.value);
  return [{ kind: 'ticket', label, missing: isThere ? null : nothingBy(one) }];
}
