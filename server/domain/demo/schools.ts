import type { Day } from '../day.ts';
import { plusDays } from './days.ts';
import { Chance, seedOf } from './random.ts';

/** No real establishment has a URN from here on. There is room for 60,000. */
const FIRST_URN = 940_000;
export const urnOf = (place: number): string => String(FIRST_URN + place);

const PLACES =
  `Alderbrook Ashcombe Barrowmere Beckford Birchwell Blackthorn Bramblewick Brookhaven Cawdale Chalkford Cinderhill Coldwater
Copperfield Cranmoor Crowhurst Dewsbridge Dunmere Eastwick Eldermoor Fairwater Farthing Fernhollow Foxley Glenholme Greenacre
Hartsmere Hazelwick Heatherdale Highmoor Holloway Ivybank Juniper Kingsbourne Langmere Larchwood Lindenhurst Longmarsh Maplewood
Marlpit Meadowbank Millbrook Mossley Netherby Oakhanger Orchard Oxlea Peveril Pinewood Quarry Ravensworth Redgate Rosemount Rowanlea
Saltersgate Sandhill Silverdale Sparrowfield Stonecross Summerleigh Swallowfield Thornbury Tollgate Underwood Valebridge Wakelow
Waterside Weaverham Whitebeam Willowmere Windmill Wrenfield Yewtree`.split(/\s+/);
const AUTHORITIES: readonly (readonly [string, string, string])[] = [
  ['901', 'Borchester', 'E07900001'],
  ['902', 'Weatherfield', 'E08900002'],
  ['903', 'Walmington', 'E07900003'],
  ['904', 'Emmerdale', 'E07900004'],
  ['905', 'Holby', 'E06900005'],
  ['906', 'Walford', 'E09900006'],
  ['907', 'Midsomer', 'E07900007'],
  ['908', 'Ambridge', 'E07900008'],
];
const KINDS: readonly (readonly [string, string, string, number])[] = [
  ['Primary School', 'Community school', 'Primary', 34],
  ['Church of England Primary School', 'Voluntary controlled school', 'Primary', 12],
  ['Primary Academy', 'Academy converter', 'Primary', 16],
  ['Academy', 'Academy sponsor led', 'Secondary', 16],
  ['High School', 'Community school', 'Secondary', 12],
  ['Catholic School', 'Voluntary aided school', 'Secondary', 5],
  ['Special School', 'Community special school', 'Not applicable', 4],
  ['College', 'Further education', '16 plus', 3],
];

/** The schools by which one tries the deeds; their names are easy to find. */
export const STORY_SCHOOLS = [
  'Ashgrove Academy',
  'Beechcroft Primary School',
  'Cliffside High School',
  'Dovecote Special School',
  'Elmsworth College',
  'Fordingham School',
  'Gatehouse Primary School',
  'Hollybank School',
] as const;
export const FIRST_SCHOOL_OF_LIVES = 20;

const LINKS_HEADER = 'URN,LinkURN,LinkName,LinkType,LinkEstablishedDate';
export const REGISTER_HEADER =
  'URN,LA (code),LA (name),EstablishmentNumber,EstablishmentName,TypeOfEstablishment (name),EstablishmentStatus (code),EstablishmentStatus (name),' +
  'OpenDate,CloseDate,PhaseOfEducation (name),UKPRN,Street,Locality,Address3,Town,Postcode,SchoolWebsite,MainEmail,AlternativeEmail,' +
  'Section41Approved (name),DistrictAdministrative (code),DistrictAdministrative (name),NumberOfPupils';

interface Told {
  /** Whose site it shares: its place in the file. */
  readonly site?: number;
  readonly name?: string;
  readonly type?: string;
  readonly status?: readonly [code: string, name: string];
  readonly closed?: string;
  readonly section41?: string;
  readonly district?: string;
}

const OPEN = ['1', 'Open'] as const;
const CLOSED = ['2', 'Closed'] as const;
/** Those whose state makes a deed impossible, or a refusal. They come after the schools of the stories. */
const ODD: readonly Told[] = [
  { name: 'Ivydene School', status: CLOSED, closed: '31/08/2023' },
  { name: 'Juniper Lane School', status: ['3', 'Open, but proposed to close'] },
  { name: 'Kingfisher Free School', type: 'Free schools', status: ['4', 'Proposed to open'] },
  { name: 'Laurel House School', type: 'Other independent school', section41: 'Not approved' },
  { name: 'Mulberry Court School', type: 'Other independent special school', section41: 'Approved' },
  { name: 'Ysgol Nant Gwyn', type: 'Welsh establishment', district: 'W06000001' },
];

/** Two schools with people that go into a third. */
const MERGING = ['Nettlefield Infant School', 'Nettlefield Junior School'] as const;
const MERGED = 'Nettlefield Primary School';
const TOLD: readonly Told[] = [
  ...STORY_SCHOOLS.map((name) => ({ name })),
  ...ODD,
  ...[...MERGING, MERGED].map((name) => ({ name, site: STORY_SCHOOLS.length + ODD.length })),
];
const placeOf = (name: string): number => TOLD.findIndex((told) => told.name === name);

/**
 * A file of the register with this many fictional schools, and four lines that no import should take. Once some have
 * merged, it is silent of them.
 */
export function registerFile(seed: number, schools: number, haveMerged: boolean): string {
  const gone: readonly number[] = haveMerged ? MERGING.map(placeOf) : [];
  const lines = Array.from({ length: schools }, (_, place) => place)
    .filter((place) => !gone.includes(place))
    .map((place) => lineOf(seed, place, TOLD[place] ?? {}));
  const [first = ''] = lines;
  const wrong = [
    first.replace(urnOf(0), '1234'),
    first.replace(urnOf(0), urnOf(59_997)).replace('Ashgrove Academy', ''),
    first.replace(urnOf(0), urnOf(59_998)).replace(/\d\d\/\d\d\/\d{4}/, '31/02/2019'),
    first.replace(urnOf(0), urnOf(59_999)).replace(',1,Open,', ',9,Unknown,'),
  ];
  return [REGISTER_HEADER, ...lines, ...wrong].join('\r\n');
}

/** The register's next file: the schools that merge are closed on the day before. */
export const closuresFile = (seed: number, mergedOn: Day): string =>
  [
    REGISTER_HEADER,
    ...MERGING.map(placeOf).map((place) =>
      lineOf(seed, place, { ...TOLD[place], status: CLOSED, closed: plusDays(mergedOn, -1) }),
    ),
  ].join('\r\n');

/** The register's links of that merger, there and back, and one of a school that it does not have. */
export function linksFile(mergedOn: Day): string {
  const merged = urnOf(placeOf(MERGED));
  const lines = MERGING.flatMap((name) => {
    const urn = urnOf(placeOf(name));
    return [
      [urn, merged, MERGED, 'Successor - amalgamated', mergedOn],
      [merged, urn, name, 'Predecessor - amalgamated', mergedOn],
    ];
  });
  const stranger = [urnOf(59_996), merged, MERGED, 'Sixth Form Centre Link', '01-01-1900'];
  return [LINKS_HEADER, ...[...lines, stranger].map((cells) => cells.join(','))].join('\r\n');
}

function lineOf(seed: number, place: number, told: Told): string {
  const chance = new Chance(seedOf(seed, 'school', told.site ?? place));
  const [code, authority, district] = chance.pick(AUTHORITIES);
  const [suffix, kind, phase] = chance.weighted(KINDS.map((one) => [one, one[3]] as const));
  const area = chance.pick(PLACES);
  const name =
    told.name ??
    `${chance.of(20) ? `St ${chance.pick(['Aidan’s', 'Bede’s', 'Chad’s', 'Hilda’s', 'Mary’s', 'Wilfrid’s'])} ` : ''}${area} ${suffix}`;
  const site = `school-${urnOf(place)}.example`;
  const [statusCode, status] = told.status ?? OPEN;
  return [
    urnOf(place),
    code,
    authority,
    String(chance.between(1000, 8999)),
    quoted(name),
    told.type ?? kind,
    statusCode,
    quoted(status),
    `01/09/${chance.between(1950, 2019)}`,
    told.closed ?? '',
    phase,
    `99${String(place).padStart(6, '0')}`,
    `${chance.between(1, 199)} ${chance.pick(PLACES)} Road`,
    '',
    '',
    area,
    `ZZ${chance.between(1, 99)} ${chance.between(1, 9)}AA`,
    `https://${site}`,
    `office@${site}`,
    '',
    told.section41 ?? 'Not applicable',
    told.district ?? district,
    authority,
    String(chance.between(60, 1800)),
  ].join(',');
}

const quoted = (text: string): string => (text.includes(',') ? `"${text}"` : text);
