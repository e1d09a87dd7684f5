import { contractYears, isFrozen } from './calendar.ts';
import { fateOf, person, providerFor } from './chosen.ts';
import { contractYearOf, dayIn, plusDays, plusYears } from './days.ts';
import { declare, reached } from './declaring.ts';
import type { Lives, Stay } from './lives.ts';
import type { School } from './world.ts';

/** A mentor's stays, at one school or two. */
export function tellMentor(lives: Lives, trn: string, school: School): Stay[] {
  const { chance, today, world } = lives;
  const first = dayIn(
    chance.weighted(contractYears(today).map((year, index) => [year, 6 - index] as const)),
    9,
    1,
  );
  const from = plusDays(first > today ? plusYears(first, -1) : first, chance.between(0, 4));
  const teacher = person(lives, trn, plusYears(from, -chance.between(4, 20)));
  teacher.row['trs_induction_status'] = 'Passed';
  const leaves = chance.of(6) ? plusDays(from, chance.between(300, 900)) : null;
  const to = leaves !== null && leaves < today ? leaves : null;
  const stays = [
    lives.stay(
      'mentor',
      teacher,
      school,
      from,
      to,
      to === null ? null : chance.pick(['moved_school', 'left_teaching_profession', 'contract_ended']),
    ),
  ];
  const [stay] = stays;
  if (chance.of(8))
    stays.push(
      lives.stay(
        'mentor',
        teacher,
        chance.pick(world.schools.filter((one) => one !== school)),
        plusDays(from, 30),
      ),
    );
  if (stay && chance.of(80)) trainMentor(lives, stay);
  return stays;
}

function trainMentor(lives: Lives, stay: Stay): void {
  const { chance } = lives;
  const active = providerFor(lives, stay.school, contractYearOf(stay.from));
  const willComplete = chance.of(70);
  const days = chance.between(600, 680);
  const completes =
    willComplete &&
    (stay.to === null || plusDays(stay.from, days) < stay.to) &&
    plusDays(stay.from, days) < lives.today;
  const completedOn = completes && !isFrozen(active.year) ? plusDays(stay.from, days) : null;
  const training = lives.training(stay, active, { to: completedOn ?? stay.to });
  for (const { type, on } of reached(lives, [training], stay.from))
    if (type !== 'completed') declare(lives, training, type, { on, fate: fateOf(lives) });
  if (completedOn === null) return;
  if (declare(lives, training, 'completed', { on: completedOn }) === null) return;
  stay.teacher.row['mentor_became_ineligible_for_funding_on'] = completedOn;
  stay.teacher.row['mentor_became_ineligible_for_funding_reason'] = 'completed_declaration_received';
}
