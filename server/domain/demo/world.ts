import type { Day } from '../day.ts';
import type { StatementStatus } from '../statement.ts';

/** What was loaded before, and lives are attached to. */
export interface World {
  readonly schools: readonly School[];
  readonly active: readonly Active[];
  /** Ids by year and identifier: '2024 ecf-standard-september'. */
  readonly schedules: ReadonlyMap<string, string>;
  readonly bodies: readonly { readonly id: string; readonly national: boolean }[];
  /** A finance officer who voids now and then. */
  readonly financeOfficerId: string | null;
}

export interface School {
  readonly id: string;
  readonly urn: string;
  readonly name: string;
}

/** A lead provider in one contract year. */
export interface Active {
  readonly id: string;
  readonly year: number;
  readonly leadProviderId: string;
  readonly name: string;
  readonly pairings: readonly { readonly id: string; readonly partnerId: string }[];
  /** Its output statements, by deadline. */
  readonly outputs: readonly Output[];
}

export interface Output {
  readonly id: string;
  readonly deadline: Day;
  readonly payment: Day;
  readonly status: StatementStatus;
  /** What is sealed takes no more declarations. */
  readonly isSealed: boolean;
}
