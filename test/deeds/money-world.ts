import { addDays } from '../../server/domain/day.ts';
import { declarationTypes, evidenceTypes } from '../../server/domain/declaration.ts';
import type { ActiveLeadProviderRecord } from '../../server/records/lead-provider.record.ts';
import type { SchoolRecord } from '../../server/records/school.record.ts';
import type { StatementRecord } from '../../server/records/statement.record.ts';
import type { Random } from '../as-at/random.ts';
import {
  aContract,
  aDeclaration,
  aFundingEligibility,
  aLeadProvider,
  aMentor,
  anActiveLeadProvider,
  anAdjustment,
  anEctAtSchool,
  anInduction,
  aSchool,
  aStatement,
  aTeacher,
  aTrainingPeriod,
  type Story,
} from '../stories/index.ts';

/** A lead provider and year with terms, statements in every state but the sealed ones, people and declarations, all by chance. */
export interface MoneyWorld {
  readonly activeLeadProviderId: string;
  readonly statementIds: readonly string[];
}

const PEOPLE = 12;

export const aMoneyWorld = (story: Story, random: Random): Promise<MoneyWorld> =>
  story.together(async (told) => {
    const year = random.one([2024, 2025]);
    const activeLeadProvider = await aProvider(told, random, year);
    const statements = await itsStatements(told, random, activeLeadProvider);
    const school = await aSchool(told);
    if (random.below(2)) await aFundingEligibility(told, { school, year, pupilPremiumUplift: true });
    const place = { activeLeadProvider, statements, school, year };
    for (let person = 0; person < PEOPLE; person++) await somebodyDeclared(told, random, place);
    return { activeLeadProviderId: activeLeadProvider.id, statementIds: statements.map(({ id }) => id) };
  });

async function aProvider(told: Story, random: Random, year: number): Promise<ActiveLeadProviderRecord> {
  const leadProvider = await aLeadProvider(told, random.below(4) ? {} : { vatRegisteredFrom: null });
  const activeLeadProvider = await anActiveLeadProvider(told, { year, leadProvider });
  const pence = (most: number) => BigInt(random.below(most));
  await aContract(told, {
    activeLeadProvider,
    vatRate: random.one(['0.2', '0.175', '0']),
    bands: Array.from({ length: 1 + random.below(3) }, () => ({
      capacity: 1 + random.below(4),
      feePerDeclaration: 1n + pence(200_000),
      outputFeeRatio: random.one(['0.6', '1', '0.333', '0.0001']),
    })),
    banded: {
      recruitmentTarget: random.below(12),
      setupFee: pence(100_000),
      upliftFeePerDeclaration: pence(20_000),
      monthlyServiceFee: random.below(2) ? null : pence(100_000),
    },
    flatRate: { feePerDeclaration: 1n + pence(150_000) },
  });
  return activeLeadProvider;
}

/** One paid, one or two whose deadline has passed, two to come and a service month. */
async function itsStatements(told: Story, random: Random, activeLeadProvider: ActiveLeadProviderRecord) {
  const of = (year: number, month: number, status: StatementRecord['status']) =>
    aStatement(told, { activeLeadProvider, year, month, status });
  const statements = [
    await of(2025, 11, 'paid'),
    await of(2026, 1, random.one(['payable', 'payable', 'paid', 'open'])),
    await of(2026, 2, random.one(['payable', 'open', 'paid'])),
    await of(2026, 4, 'open'),
    await of(2026, 8, 'open'),
  ];
  for (const statement of statements)
    if (random.below(4) === 0)
      await anAdjustment(told, {
        statement,
        amount: BigInt(1 + random.below(500_000)) * (random.below(2) ? 1n : -1n),
      });
  return statements;
}

interface Place {
  readonly activeLeadProvider: ActiveLeadProviderRecord;
  readonly statements: readonly StatementRecord[];
  readonly school: SchoolRecord;
  readonly year: number;
}

const STATUS_ON = { open: 'eligible', payable: 'payable', paid: 'paid' } as const;

/** An ECT or a mentor in training, funded or not, with up to three declarations on statements where they can be. */
async function somebodyDeclared(told: Story, random: Random, place: Place): Promise<void> {
  const { activeLeadProvider, school, year } = place;
  const startedOn = addDays(`${year}-07-01`, random.below(60));
  const isMentor = random.below(4) === 0;
  const funded = random.below(4) > 0 ? new Date(`${startedOn}T09:00:00Z`) : null;
  const teacher = await aTeacher(
    told,
    isMentor
      ? { mentorFirstBecameEligibleForTrainingAt: funded }
      : { ectFirstBecameEligibleForTrainingAt: funded },
  );
  const stay = { teacher, school, startedOn };
  const owner = isMentor ? { mentor: await aMentor(told, stay) } : { ect: await anEctAtSchool(told, stay) };
  const training = await aTrainingPeriod(told, { ...owner, activeLeadProvider, year });
  if (!isMentor && random.below(2)) await anInduction(told, { teacher, startedOn });
  const types = isMentor && year >= 2025 ? (['started', 'completed'] as const) : declarationTypes;
  for (const declarationType of types.slice(0, random.below(4))) {
    const statement = random.below(4) ? random.one(place.statements) : null;
    const status = statement && STATUS_ON[statement.status as keyof typeof STATUS_ON];
    const paymentStatus = random.below(10) === 0 ? 'voided' : (status ?? 'no_payment');
    const back =
      paymentStatus === 'paid' && random.below(4) === 0 ? random.one(place.statements.slice(3)) : null;
    await aDeclaration(told, {
      training,
      declarationType,
      declarationDate: addDays(startedOn, random.below(120)),
      evidenceType: random.one(evidenceTypes),
      paymentStatus,
      pupilPremiumUplift: declarationType === 'started' && year < 2025 && random.below(2) === 0,
      ...(statement ? { statement } : {}),
      ...(back ? { clawback: back } : {}),
    });
  }
}
