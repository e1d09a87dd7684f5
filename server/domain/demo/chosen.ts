import type { Day } from '../day.ts';
import type { Fate } from './declaring.ts';
import type { Lives, Teacher } from './lives.ts';
import { aLastName, aName, fullName } from './names.ts';
import { providers } from './providers.ts';
import type { Active, School } from './world.ts';

/** A school stays with its provider for years, and sometimes does not. */
export function providerFor({ chance, world }: Lives, school: School, year: number): Active {
  const there = world.active.filter((active) => active.year === year);
  const usual = providers[Number(school.urn) % providers.length]?.name;
  const known = there.find(({ name }) => name === usual);
  if (known && chance.of(80)) return known;
  return chance.weighted(
    there.map((active) => [active, providers.find(({ name }) => name === active.name)?.share ?? 1] as const),
  );
}

/** Somebody new; one in thirty-three goes by another last name than the register’s. */
export function person(lives: Lives, trn: string, qtsOn: Day): Teacher {
  const { chance } = lives;
  const name = aName(chance);
  const married = chance.of(3) ? `${fullName({ first: name.first, last: '.' })} ${aLastName(chance)}` : null;
  return lives.teacher(name, trn, qtsOn, { corrected_name: married?.trim() || null });
}

export const fateOf = ({ chance }: Lives): Fate =>
  chance.weighted([
    ['as its statement', 94],
    ['voided', 3],
    ['clawed back', 3],
  ] as const);
