import type { Person } from '../support/console.ts';

export interface Group {
  readonly kind: string;
  readonly total: number;
  readonly totalIsExact: boolean;
  readonly items: {
    because: string;
    matched: string | null;
    now: string;
    record: { id: string; called?: string; name?: string };
  }[];
}
export interface Results {
  readonly recognised: { kind: string; label: string; missing: string | null }[];
  readonly opens: { kind: string; id: string } | null;
  readonly leftOut: string | null;
  readonly nobodyThere: string | null;
  readonly orAsk: string | null;
  readonly groups: Group[];
}

const SEARCH = `query ($q: String!, $only: FoundKind, $page: PageInput) { search(q: $q, only: $only, page: $page) {
  recognised { kind label missing } opens { kind id } leftOut nobodyThere orAsk
  groups { kind total totalIsExact items { because matched now record { __typename
    ... on Teacher { id called: name trn } ... on School { id name } ... on Statement { id name leadProvider { name } }
    ... on LeadProvider { id name } ... on DeliveryPartner { id name } ... on Declaration { id teacher { called: name } } ... on Event { id } } } } } }`;

export async function searchAs(person: Person, q: string, others: object = {}): Promise<Results> {
  const { data, errors } = await person.ask(SEARCH, { q, ...others });
  if (errors) throw new Error(errors[0]?.message);
  return data.search;
}

export const found = (results: Results, kind: string): Group['items'] =>
  results.groups.find((group) => group.kind === kind)?.items ?? [];

export interface Pasted {
  readonly total: number;
  readonly found: number;
  readonly notFound: number;
  readonly ambiguous: number;
  readonly repeated: number;
  readonly items: {
    text: string;
    outcome: string;
    kind: string | null;
    matches: { because: string; record: { id: string } }[];
  }[];
}

export const PASTE = `query ($ids: String!) { paste(ids: $ids) { total found notFound ambiguous repeated
  items { text outcome kind matches { because record { ... on Teacher { id } ... on School { id } ... on Declaration { id } } } } } }`;

export async function pasteAs(person: Person, ids: string): Promise<Pasted> {
  const { data, errors } = await person.ask(PASTE, { ids });
  if (errors) throw new Error(errors[0]?.message);
  return data.paste;
}
