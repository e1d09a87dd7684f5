import { contractYears } from './calendar.ts';
import { tellMentor } from './life-of-a-mentor.ts';
import { tellEct, type Uplift } from './life-of-an-ect.ts';
import type { Lives, Stay } from './lives.ts';
import type { School } from './world.ts';

/** The lives of some teachers at some schools, none like another and none impossible. */
export function tellLives(lives: Lives, trns: readonly string[]): void {
  const { chance, world } = lives;
  const mentors = new Map<School, Stay[]>();
  const isMentor = (place: number) => place % 4 === 0;
  for (const [place, trn] of trns.entries()) {
    if (!isMentor(place)) continue;
    const school = world.schools[(place / 4) % world.schools.length] ?? chance.pick(world.schools);
    for (const stay of tellMentor(lives, trn, school))
      mentors.set(stay.school, [...(mentors.get(stay.school) ?? []), stay]);
  }
  const uplifts = new Map(world.schools.map((school) => [school, tellSchool(lives, school)]));
  for (const [place, trn] of trns.entries()) {
    if (isMentor(place)) continue;
    tellEct(
      lives,
      trn,
      world.schools[place % world.schools.length] ?? chance.pick(world.schools),
      mentors,
      uplifts,
    );
  }
}

function tellSchool({ rows, chance, today }: Lives, school: School): Uplift {
  const uplift = { pupilPremium: chance.of(22), sparsity: chance.of(9) };
  if (!uplift.pupilPremium && !uplift.sparsity) return uplift;
  for (const year of contractYears(today).filter((one) => one < 2025))
    rows.add('school_funding_eligibilities', {
      school_id: school.id,
      contract_period_year: year,
      pupil_premium_uplift: uplift.pupilPremium,
      sparsity_uplift: uplift.sparsity,
    });
  return uplift;
}
