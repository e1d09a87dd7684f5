import type { EntityManager } from '@mikro-orm/postgresql';
import type { Day } from '../domain/day.ts';
import type { RegisterStatus } from '../domain/school.ts';
import { RegisterSchoolRecord } from './register-school.record.ts';
import { SchoolRecord } from './school.record.ts';

/** A school of ours with what the national register says of it. */
export interface RegisteredSchool {
  readonly id: string;
  readonly name: string;
  readonly status: RegisterStatus;
  readonly openedOn: Day | null;
  readonly closedOn: Day | null;
}

/** Throws when there is none: who asks has the id from a record that refers to it. */
export async function registeredSchool(em: EntityManager, id: string): Promise<RegisteredSchool> {
  const { urn } = await em.findOneOrFail(SchoolRecord, { id });
  const { name, status, openedOn, closedOn } = await em.findOneOrFail(RegisterSchoolRecord, { urn });
  return { id, name, status, openedOn, closedOn };
}
