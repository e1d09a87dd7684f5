import { allLocales } from '@faker-js/faker';

const BEGINNINGS =
  'Ash Bar Birch Black Brad Bran Brook Bur Cald Carl Chat Clay Cor Cran Dal Den Dun East El Fair Far Field Fox Gar Glen Gold Green Hal Ham Hard Hart Haw Heath Hol Horn Kel Ken King Lang Law Lind Long Mar Mead Mid Mill Nor North Oak Os Park Pem Pres Rad Red Rock Rose Rush Sand Shel Sher South Stan Stock Sut Thorn Tre Wake Wal War Wat Wel West Whit Win Wood Wor'.split(
    ' ',
  );
const ENDINGS =
  'bank beck bourne bridge brook burn bury by cliffe combe cote croft dale den don field ford gate grave ham hill holm house hurst ing land leigh ley low man mere more ridge row sey shaw side son stead stone ton tree wall ward water way well wick wood worth'.split(
    ' ',
  );

/** What every staff room has. */
export const COMMON_FIRST =
  'Sarah James Emma David Laura Thomas Rebecca Daniel Charlotte Matthew Jessica Andrew Emily Michael Sophie John Hannah Robert Lucy Christopher Rachel Joseph Katherine William Amy Benjamin Victoria Mark Samantha Paul Lauren Jonathan Elizabeth Adam Megan Richard Claire Samuel Nicola Stephen Chloe Peter Georgia Alexander Natalie Ryan Olivia Simon Gemma Luke Helen Mohammed Amelia Callum Alice George Eleanor Aisha Grace Ahmed Jennifer Ian Louise Oliver Fatima Joshua Holly Jack'.split(
    ' ',
  );
export const COMMON_LAST =
  'Smith Jones Williams Taylor Brown Davies Evans Wilson Thomas Johnson Roberts Robinson Thompson Wright Walker White Edwards Hughes Green Hall Lewis Harris Clarke Patel Jackson Wood Turner Martin Cooper Hill Ward Morris Moore Clark Lee King Baker Harrison Morgan Allen James Scott Phillips Watson Davis Parker Price Bennett Young Griffiths Mitchell Kelly Cook Carter Richardson Bailey Collins Bell Shaw Murphy Miller Cox Richards Khan Marshall Anderson Simpson Ellis Adams Singh Begum Wilkinson Foster Chapman Powell Webb Rogers Gray Mason Ali Hunt Hussain Campbell Matthews Owen Palmer Holmes Mills Barnes Knight Lloyd Butler Russell Barker Fisher Stevens Jenkins Murray Dixon Harvey'.split(
    ' ',
  );

type Names = readonly string[] | Readonly<Record<string, readonly string[]>> | null | undefined;
const LATIN = /^[\p{Script=Latin} '’-]+$/u;

/** Names to make people of, in the order of how common they shall be: English ones first, then those of other countries. */
export function madeUpNames(): { first: readonly string[]; last: readonly string[] } {
  const { en, ...others } = allLocales;
  const abroad = Object.values(others).map(({ person }) => person);
  const composed = BEGINNINGS.flatMap((beginning) => ENDINGS.map((ending) => beginning + ending));
  return {
    first: distinct([COMMON_FIRST, en.person?.first_name, ...abroad.map((person) => person?.first_name)]),
    last: distinct([
      COMMON_LAST,
      en.person?.last_name,
      composed,
      ...abroad.map((person) => person?.last_name),
    ]),
  };
}

const distinct = (lists: readonly unknown[]): string[] => [
  ...new Set(lists.flatMap((list) => flat(list as Names)).filter((name) => LATIN.test(name))),
];

function flat(names: Names): string[] {
  if (!names) return [];
  return (Array.isArray(names) ? names : Object.values(names).flat()).filter(
    (name): name is string => typeof name === 'string',
  );
}
