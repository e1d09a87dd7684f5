import { maySearchPeople } from '../access/policy.ts';
import { Fault } from '../audit/faults.ts';
import { splitPasted } from '../domain/search/pasted.ts';
import { type Recognised, recognise, recognisedAs, tellsWho } from '../domain/search/recognise.ts';
import { type Role, roleName } from '../domain/user.ts';
import { type PastedItem, paste } from '../records/reads/search/paste.ts';
import { type Answer, search } from '../records/reads/search/search.ts';
import { checkedPage, checkedSearch } from './checked-input.ts';
import type { QueryResolvers, RecognisedKind } from './schema.generated.ts';

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
      recognised: recognisedIn(answer),
      opens: answer.opens,
      groups: [...answer.groups],
      leftOut: answer.peopleLeftOut ? withoutPeople(actor.role) : null,
    };
  },
  paste: async (_, { ids }, { reader, actor, today }) => {
    const items = checkedPaste(ids);
    const people = maySearchPeople(actor.role);
    if (!people && items.some((item) => recognise(item).every(tellsWho)))
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

const kindOf = ({ kind }: Recognised): RecognisedKind => (kind === 'words' ? 'name' : kind);

/** What the box says it took the text for, once it is known what there is. */
function recognisedIn({ recognised, named, groups }: Answer): { kind: RecognisedKind; label: string }[] {
  const isThere = (value: string) => named.some(({ asked }) => asked === value);
  const group = (kind: string) => groups.find((one) => one.kind === kind)?.items ?? [];
  const readAs = group('Teacher')[0]?.readAs;
  return recognised.flatMap((one) => {
    const label = recognisedAs(one);
    if (one.kind === 'uuid' && named.some((hit) => hit.asked === one.value && hit.kind === 'Declaration'))
      return [{ kind: 'declaration' as const, label: `Declaration ${label}` }];
    // '100001' may be a URN and a TRN: the one that exists is meant.
    const twin = recognised.find((other) => other.kind === (one.kind === 'trn' ? 'urn' : 'trn'));
    const isTwin =
      (one.kind === 'trn' || one.kind === 'urn') &&
      twin &&
      'value' in twin &&
      Number(twin.value) === Number(one.value);
    if (isTwin && !isThere(one.value) && isThere(twin.value)) return [];
    if (one.kind === 'statement' && one.year === null && group('Statement').length === 0) return [];
    if (one.kind === 'words' && readAs)
      return [
        { kind: 'name' as const, label: `Name ${readAs.name}` },
        readAs.isSchool
          ? { kind: 'school' as const, label: `School ${readAs.place}` }
          : { kind: 'provider' as const, label: `Provider ${readAs.place}` },
      ];
    const [provider] = one.kind === 'words' ? [...group('LeadProvider'), ...group('DeliveryPartner')] : [];
    if (provider) return [{ kind: 'provider' as const, label: `Provider ${provider.matched}` }];
    return [{ kind: kindOf(one), label }];
  });
}
