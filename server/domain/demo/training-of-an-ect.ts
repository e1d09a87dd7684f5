import type { Day } from '../day.ts';
import type { ScheduleIdentifier } from '../training.ts';
import { isFrozen } from './calendar.ts';
import { providerFor } from './chosen.ts';
import { contractYearOf, later, plusDays } from './days.ts';
import type { Lives, Stay, Training } from './lives.ts';
import type { Active } from './world.ts';

/** Where people of 2021 and 2022 go on, once those years are frozen. */
const GOES_ON_IN = 2024;

const FREEZE: Readonly<Record<number, Day>> = { 2021: '2024-06-17', 2022: '2025-06-15' };

const SCHEDULES: Readonly<Record<string, ScheduleIdentifier>> = {
  '09': 'ecf-standard-september',
  '01': 'ecf-standard-january',
};

/** With the first school's provider, wherever the teacher goes; a few pause, stop, or change it. */
export function trainEct(lives: Lives, stays: readonly Stay[], schoolLed: boolean): Training[] {
  const { chance, today } = lives;
  const [first] = stays;
  if (!first) return [];
  if (schoolLed) return stays.map((stay) => lives.training(stay, null));
  const active = providerFor(lives, first.school, contractYearOf(first.from));
  const identifier = SCHEDULES[first.from.slice(5, 7)] ?? 'ecf-standard-april';
  return stays.flatMap((stay, index) => {
    const isLast = index === stays.length - 1;
    const end = stay.to ?? today;
    const middle = plusDays(stay.from, chance.between(60, 400));
    if (!isLast || middle >= plusDays(end, -20) || !chance.of(13))
      return throughTheFreeze(lives, stay, active, identifier);
    if (isFrozen(active.year)) return throughTheFreeze(lives, stay, active, identifier);
    const how = chance.weighted([
      ['deferred', 45],
      ['resumed', 25],
      ['withdrawn', 20],
      ['changed', 10],
    ] as const);
    const after = { from: plusDays(middle, 1), identifier } as const;
    if (how === 'deferred' || how === 'resumed') {
      const paused = lives.training(stay, active, {
        to: middle,
        identifier,
        deferred: chance.pick([
          'parental_leave',
          'long_term_sickness',
          'career_break',
          'bereavement',
          'other',
        ]),
      });
      const again = plusDays(middle, 60);
      return how === 'resumed' && again < end
        ? [paused, lives.training(stay, active, { from: again, identifier })]
        : [paused];
    }
    const stopped = lives.training(stay, active, {
      to: middle,
      identifier,
      withdrawn: how === 'changed' ? 'changed_lead_provider' : 'switched_to_school_led',
    });
    const other = chance.pick(lives.world.active.filter((one) => one.year === active.year && one !== active));
    return [stopped, lives.training(stay, how === 'changed' ? other : null, after)];
  });
}

/** Somebody still in training when payments of the year were frozen goes on in 2024, on an extended schedule. */
function throughTheFreeze(
  lives: Lives,
  stay: Stay,
  active: Active,
  identifier: Training['identifier'],
): Training[] {
  const frozenOn = FREEZE[active.year];
  if (!frozenOn || stay.from > frozenOn || (stay.to !== null && stay.to <= frozenOn)) {
    if (!frozenOn || stay.from <= frozenOn) return [lives.training(stay, active, { identifier })];
  }
  const there = lives.world.active.filter(({ year }) => year === GOES_ON_IN);
  const next =
    there.find(({ leadProviderId }) => leadProviderId === active.leadProviderId) ?? lives.chance.pick(there);
  stay.teacher.row['ect_payments_frozen_year'] = active.year;
  const after = lives.training(stay, next, {
    from: later(stay.from, plusDays(frozenOn, 1)),
    identifier: 'ecf-extended-september',
  });
  return stay.from > frozenOn ? [after] : [lives.training(stay, active, { to: frozenOn, identifier }), after];
}
