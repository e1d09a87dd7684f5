import { type Day, longDay } from '../day.ts';
import { covers, type Period } from '../period.ts';
import { statementName } from '../statement.ts';
import type { TeacherRole } from '../teacher.ts';
import { typeInSentence, valueInWords } from '../words.ts';

/** One stay at a school; newest first in lists. */
export interface StayNow extends Period {
  readonly role: TeacherRole;
  readonly school: string;
  /** Theirs there; a lead provider is missing where the school trains them itself. */
  readonly trainings: readonly (Period & { readonly leadProvider: string | null })[];
}

const ROLE: Record<TeacherRole, string> = { ect: 'ECT', mentor: 'mentor' };

/** Where a teacher is now and with whom; else where they will be, else where they were last. */
export function teacherNow(stays: readonly StayNow[], today: Day): string {
  const open = stays.filter((stay) => covers(stay, today));
  if (open.length > 0) return sentence(open.map((stay) => `${where(stay)}${withWhom(stay, today)}`));
  const next = stays.findLast(({ startedOn }) => startedOn > today);
  if (next) return sentence([`${where(next)} from ${longDay(next.startedOn)}`]);
  const last = stays.reduce<StayNow | null>(
    (latest, stay) => (latest && (latest.finishedOn ?? '') >= (stay.finishedOn ?? '') ? latest : stay),
    null,
  );
  return last?.finishedOn
    ? sentence([`${where(last)} until ${longDay(last.finishedOn)}`])
    : 'At no school yet';
}

const where = ({ role, school }: StayNow): string => `${ROLE[role]} at ${school}`;
const withWhom = ({ trainings }: StayNow, today: Day): string => {
  const leadProvider = trainings.find((training) => covers(training, today))?.leadProvider;
  return leadProvider ? ` with ${leadProvider}` : '';
};
const sentence = (parts: readonly string[]): string => {
  const said = [...new Set(parts)].join('; ');
  return said.charAt(0).toUpperCase() + said.slice(1);
};

const words = (value: string): string => value.replaceAll('_', ' ');

export const schoolNow = (school: {
  readonly status: string;
  readonly typeName: string;
  readonly localAuthorityName: string;
  readonly closedOn: Day | null;
}): string =>
  sentence([
    `${words(school.status)}${school.closedOn ? ` on ${longDay(school.closedOn)}` : ''}, ${school.typeName}, ${school.localAuthorityName}`,
  ]);

export const statementNow = (statement: {
  readonly feeType: string;
  readonly status: string;
  readonly deadlineDate: Day;
  readonly contractPeriodYear: number;
}): string =>
  sentence([
    `${statement.feeType} statement for ${statement.contractPeriodYear}, ${statement.status}, deadline ${longDay(statement.deadlineDate)}`,
  ]);

/** The clawback says more than the payment that it takes back. */
export const declarationNow = (
  declaration: {
    readonly declarationType: string;
    readonly declarationDate: Day;
    readonly paymentStatus: string;
    readonly clawbackStatus: string;
  },
  statement: { readonly year: number; readonly month: number } | null,
): string => {
  const { declarationType, declarationDate, paymentStatus, clawbackStatus } = declaration;
  const state =
    clawbackStatus === 'no_clawback'
      ? valueInWords('payment_status', paymentStatus).toLowerCase()
      : words(clawbackStatus);
  const on = statement ? `, ${statementName(statement.year, statement.month)} statement` : '';
  return sentence([`${typeInSentence(declarationType)} on ${longDay(declarationDate)}: ${state}${on}`]);
};

/** 'Contracted for 2021 to 2024', 'Contracted for 2025'. */
export function providerNow(years: readonly number[]): string {
  const [from, to] = [Math.min(...years), Math.max(...years)];
  if (years.length === 0) return 'Not contracted in any contract period';
  return from === to ? `Contracted for ${from}` : `Contracted for ${from} to ${to}`;
}

export const deliveryPartnerNow = (leadProviders: readonly string[]): string =>
  leadProviders.length === 0 ? 'Works with no lead provider' : `Works with ${leadProviders.join(', ')}`;
