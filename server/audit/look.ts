import { LockMode, wrap } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { londonDay } from '../domain/day.ts';
import { NOT_ALLOWED, type Refusal } from '../domain/decision.ts';
import { type Step, step } from '../domain/steps.ts';
import { type Role, roleName } from '../domain/user.ts';
import { anew, type Once } from '../records/reads/once.ts';
import { readerIn } from '../records/reads/reader-in.ts';
import type { AnyAction, Look } from './action.ts';
import type { Door, Who } from './door.ts';
import { notFound } from './faults.ts';

/** May this be done now, and if not, why not? Asks the very rule that `perform` would obey, and writes nothing. */
export async function may(
  door: Pick<Door, 'clock' | 'actions'>,
  em: EntityManager,
  action: AnyAction,
  subject: object,
  actor: Who,
  once: Once,
): Promise<Step[]> {
  const role = roleStep(action, actor);
  if (role.refusal) return [role];
  const { look, facts } = await onlyLook(door, em, action, subject, actor, once);
  return [role, ...action.steps(facts, look.today)];
}

/** What would become of the deed with this form? Every rule in order, and nothing is written. */
export async function tryOut(
  door: Pick<Door, 'clock' | 'actions'>,
  em: EntityManager,
  action: AnyAction,
  input: object,
  actor: Who,
): Promise<Step[]> {
  const role = roleStep(action, actor);
  if (role.refusal) return [role];
  const { look, facts } = await onlyLook(door, em, action, input, actor);
  return [role, ...(action.trial?.(facts, input, look.today) ?? [])];
}

async function onlyLook(
  door: Pick<Door, 'clock' | 'actions'>,
  em: EntityManager,
  action: AnyAction,
  input: object,
  actor: Who,
  once?: Once,
): Promise<{ look: Look; facts: unknown }> {
  const look = lookWith(door, em, actor, { taken: [], lock: false, once, progress: () => {} });
  return { look, facts: await action.gather(look, input) };
}

function roleStep(action: AnyAction, { role }: Who): Step {
  return step('Your role may do it.', capital(roleName(role)), refusedByRole(action, role));
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

interface LookSettings extends Pick<Look, 'progress'> {
  readonly taken: unknown[];
  readonly lock: boolean;
  /** Left out by a deed: what it asks under its locks it asks itself. */
  readonly once?: Once | undefined;
}

export function lookWith(
  door: Pick<Door, 'clock' | 'actions'>,
  em: EntityManager,
  actor: Who,
  { taken, lock, once = anew(readerIn(em)), progress }: LookSettings,
): Look {
  const now = door.clock();
  return {
    em,
    now,
    today: londonDay(now),
    actor,
    once,
    progress,
    lookUp: (name) => door.actions.find((action) => action.name === name),
    async take(record, id) {
      const found = await em.findOne(
        record,
        { id } as never,
        lock ? { lockMode: LockMode.PESSIMISTIC_WRITE } : {},
      );
      if (!found) throw notFound(recordName(record.name));
      taken.push(wrap(found).toPOJO());
      return found;
    },
  };
}

/** 'ect at school period' for EctAtSchoolPeriodRecord. */
const recordName = (className: string): string =>
  className
    .replace(/Record$/, '')
    .replace(/(?<=.)([A-Z])/g, ' $1')
    .toLowerCase();

/** The first no of all: whoever may not do it is told whom to ask. */
export function refusedByRole(action: AnyAction, role: Role): Refusal | null {
  if (action.allowed.includes(role)) return null;
  const people = action.allowed.filter((one) => one !== 'system').map((one) => `a ${roleName(one)}`);
  return {
    code: NOT_ALLOWED,
    because: `A ${roleName(role)} cannot ${action.called}. Ask ${people.join(' or ') || 'nobody: only the service itself does this'}.`,
  };
}
