import type { Day } from '../day.ts';
import { contractYears } from './calendar.ts';
import { Chance, seedOf } from './random.ts';
import type { Rows } from './rows.ts';

interface Provider {
  readonly name: string;
  readonly years: readonly [first: number, last: number];
  /** Of a hundred schools, how many it trains. */
  readonly share: number;
  /** The days it is registered for VAT; not said: since 2020; null: never. */
  readonly vat?: readonly [from: Day, to: Day | null] | null;
}

/** The service's own providers, and three made up to make nine of them at once. */
export const providers: readonly Provider[] = [
  { name: 'Ambition Institute', years: [2021, 9999], share: 20 },
  { name: 'Best Practice Network', years: [2022, 9999], share: 13 },
  { name: 'Capita', years: [2021, 2023], share: 9 },
  { name: 'Education Development Trust', years: [2021, 9999], share: 14 },
  { name: 'National Institute of Teaching', years: [2023, 9999], share: 10, vat: null },
  { name: 'Teach First', years: [2021, 9999], share: 16, vat: null },
  { name: 'UCL Institute of Education', years: [2021, 9999], share: 15 },
  { name: 'Coast and Country Learning', years: [2021, 9999], share: 4, vat: ['2024-04-01', null] },
  { name: 'Meridian Teacher Development', years: [2022, 9999], share: 4 },
  { name: 'Northern Lights Teaching Alliance', years: [2021, 9999], share: 3 },
];

const PARTNERS = [
  'Artisan Education Group',
  'Ashdown Learning Partnership',
  'Beacon Hill Teaching Alliance',
  'Brightwater Schools Trust',
  'Canal Street Learning Hub',
  'Cedar Grove Education',
  'Downland Teaching Partnership',
  'Elm Tree Alliance',
  'Fenland Learning Network',
  'Foxglove Academies Trust',
  'Grain Teaching Hub',
  'Harvest Academy',
  'Kestrel Education Partnership',
  'Lantern Learning Alliance',
  'Miller Teaching Hub',
  'Moorland Schools Together',
  'Old Mill Education Trust',
  'Proving Potential Teaching Hub',
  'Quayside Learning',
  'Rise Teaching Hub',
  'Rising Minds Network',
  'Severn Valley Teaching Alliance',
  'Tideway Education',
  'Wold and Vale Learning',
];

const BODIES: readonly (readonly [string, 'national' | 'teaching_school_hub' | 'local_authority'])[] = [
  ['Independent Schools Teacher Induction Panel (IStip)', 'national'],
  ['Educational Success Partners (ESP)', 'national'],
  ...[
    'Golden Leaf',
    'Umber',
    'Canvas',
    'Ochre',
    'Harbour',
    'Hillcrest',
    'Larkfield',
    'Millstone',
    'Northgate',
    'Riverside',
    'Saltmarsh',
    'Westbrook',
  ].map((name) => [`${name} Teaching School Hub`, 'teaching_school_hub'] as const),
  ['Borchester County Council', 'local_authority'],
  ['Weatherfield Borough Council', 'local_authority'],
];

/** A lead provider in one contract year, as its money is arranged. */
export interface ActiveProvider {
  readonly id: string;
  readonly name: string;
  readonly year: number;
  readonly share: number;
}

/** Lead providers, their years and delivery partners, and the appropriate bodies. */
export function addProviders(rows: Rows, seed: number, today: Day): ActiveProvider[] {
  const chance = new Chance(seedOf(seed, 'providers'));
  const partners = PARTNERS.map((name) => rows.add('delivery_partners', { name }));
  for (const [name, body_type] of BODIES)
    rows.add('appropriate_bodies', {
      name,
      body_type,
      // The retired local authorities sign in no more.
      dfe_sign_in_organisation_id: body_type === 'local_authority' ? null : rows.newId(),
    });
  return providers.flatMap(({ name, years: [first, last], share, vat = ['2020-01-01', null] }) => {
    const lead_provider_id = rows.add('lead_providers', { name });
    if (vat) rows.add('vat_registrations', { lead_provider_id, started_on: vat[0], finished_on: vat[1] });
    const own = Array.from({ length: 6 }, () => chance.pick(partners));
    return contractYears(today)
      .filter((year) => year >= first && year <= last)
      .map((year) => {
        const id = rows.add('active_lead_providers', { lead_provider_id, contract_period_year: year });
        for (const delivery_partner_id of new Set(own.slice(0, chance.between(3, 6))))
          rows.add('lead_provider_delivery_partnerships', {
            active_lead_provider_id: id,
            delivery_partner_id,
          });
        return { id, name, year, share };
      });
  });
}
