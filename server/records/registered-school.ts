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

export async function registeredSchool(em: EntityManager, id: string): Promise<RegisteredSchool | null> {
  const school = await em.findOne(SchoolRecord, { id });
  if (!school) return null;
  const { name, status, openedOn, closedOn } = await em.findOneOrFail(RegisterSchoolRecord, {
    urn: school.urn,
  });
  return { id, name, status, openedOn, closedOn };
}
