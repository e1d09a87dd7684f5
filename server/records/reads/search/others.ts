import type { Page } from '../page.ts';
import { toPage } from '../page.ts';
import type { Reader } from '../reader.ts';
import type { FoundRow, Hits } from './found.ts';

/** A provider, and how near its name is to what was asked: 1 for the same. */
export interface ProviderNamed extends FoundRow {
  readonly kind: 'LeadProvider' | 'DeliveryPartner';
  readonly asked: string;
  readonly nearness: number;
}

/** Lead providers and delivery partners with these words, these initials or nearly this name; closest first. */
export const providersNamed = (reader: Reader, typed: string): Promise<ProviderNamed[]> =>
  providersNamedOf(reader, [typed]);

/** The same for each of several texts. A word may be nearly one of the name's own. */
export const providersNamedOf = (reader: Reader, texts: readonly string[]): Promise<ProviderNamed[]> =>
  reader.all(
    'search-providers',
    `with asked as materialized (
       select typed, search.split(typed) as words, array_to_string(search.split(typed), ' ') as said from json_array_elements_text($1::json) typed),
     named as materialized (
       select 'LeadProvider' as kind, id, name, array_to_string(search.split(name), ' ') as said from lead_providers
       union all
       select 'DeliveryPartner', id, name, array_to_string(search.split(name), ' ') from delivery_partners),
     judged as (
       select n.*, a.typed, a.words, case
         when n.said = a.said then 'Name'
         when ' ' || a.said || ' ' like '% ' || n.said || ' %' then 'Name, among other words'
         when (select bool_and(' ' || n.said like '% ' || word || '%') from unnest(a.words) word) then 'Name, which begins like this'
         when length(a.said) > 1 and (select string_agg(left(word, 1), '' order by place)
               from regexp_split_to_table(n.said, ' ') with ordinality w(word, place)) = a.said then 'Initials'
         when length(a.said) > 3 and similarity(a.said, n.said) >= 0.4 then 'Name, spelled nearly like this'
         when length(a.said) > 5 and strict_word_similarity(a.said, n.said) >= 0.35 then 'Name, spelled nearly like this'
       end as because, similarity(a.said, n.said) as alike, strict_word_similarity(a.said, n.said) as alike_in_part
       from named n, asked a where a.words <> '{}')
     select kind, id, name as matched,
            case when because = 'Name, spelled nearly like this' and
              (select bool_or(length(word) > 3 and is_there) and bool_or(not is_there)
                 and coalesce(max(strict_word_similarity(word, said)) filter (where not is_there), 0) < 0.3
               from (select word, ' ' || said || ' ' like '% ' || word || ' %' as is_there from unnest(words) word) each_word)
              then 'Name, in part' else because end as because, typed as asked,
            case because when 'Name' then 1 when 'Name, among other words' then 0.5 when 'Name, spelled nearly like this' then 0.5 + 0.4 * greatest(alike, alike_in_part)
              else 0.95 end::float8 as nearness
     from judged where because is not null
     order by because = 'Name' desc, alike desc, name limit 200`,
    [JSON.stringify(texts)],
  );

/** Statements of a month: newest first, then by provider. Any year and any provider unless said. */
export const statementsOf = (
  reader: Reader,
  asked: { month: number; year: number | null; leadProviderIds: readonly string[] | null },
): Promise<FoundRow[]> =>
  reader.all(
    'search-statements',
    `select 'Statement' as kind, s.id, 'Month of the statement' as because,
            to_char(make_date(s.year, s.month, 1), 'FMMonth YYYY') || ', ' || l.name as matched
     from statements s join active_lead_providers a on a.id = s.active_lead_provider_id
     join lead_providers l on l.id = a.lead_provider_id
     where s.month = $1 and ($2::int is null or s.year = $2) and ($3::uuid[] is null or l.id = any($3))
     order by s.year desc, l.name, a.contract_period_year desc limit 200`,
    [asked.month, asked.year, asked.leadProviderIds],
  );

/** What was done for these tickets, newest first. */
export async function eventsOfTickets(reader: Reader, tickets: readonly string[], page: Page): Promise<Hits> {
  const { items, total } = await toPage<FoundRow>(
    reader,
    page,
    'search-tickets',
    `'Event' as kind, e.id, 'Ticket' as because, e.ticket as matched`,
    'from audit.events e where e.ticket = any($1)',
    'e.recorded_at desc, e.id desc',
    [tickets],
  );
  return { items, total, totalIsExact: true };
}
