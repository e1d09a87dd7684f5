import type { StatementStatus } from '../../server/domain/statement.ts';
import {
  aContract,
  aDeclaration,
  anActiveLeadProvider,
  anEctAtSchool,
  aSchool,
  aStatement,
  aTeacher,
  aTrainingPeriod,
  type Story,
} from './index.ts';

const FUNDED = new Date('2025-09-01T09:00:00Z');

/**
 * A lead provider of 2025 whose money is easy to add up: two places at £1,000 and many at £500, no VAT and no service fee, so
 * that a started declaration is worth £120 in band A and £60 in band B. With makers of its statements, people and declarations.
 */
export async function aPaidProvider(story: Story) {
  const activeLeadProvider = await anActiveLeadProvider(story, { year: 2025 });
  await aContract(story, {
    activeLeadProvider,
    bands: [
      { capacity: 2, feePerDeclaration: 100_000n },
      { capacity: 500, feePerDeclaration: 50_000n },
    ],
    banded: { monthlyServiceFee: 0n },
    vatRate: '0',
  });
  const school = await aSchool(story);
  const statement = (month: number, status: StatementStatus = 'open') =>
    aStatement(story, { activeLeadProvider, year: 2026, month, status });
  const inTraining = async ({ name = 'Ada Lovelace', funded = true } = {}) => {
    const since = funded ? { ectFirstBecameEligibleForTrainingAt: FUNDED } : {};
    const teacher = await aTeacher(story, { name, ...since });
    const ect = await anEctAtSchool(story, { teacher, school, startedOn: '2025-09-01' });
    return { teacher, training: await aTrainingPeriod(story, { ect, activeLeadProvider, year: 2025 }) };
  };
  const declared = async (
    facts: Omit<Parameters<typeof aDeclaration>[1], 'training'>,
    person: Parameters<typeof inTraining>[0] = {},
  ) => aDeclaration(story, { training: (await inTraining(person)).training, ...facts });
  return { activeLeadProvider, school, statement, inTraining, declared };
}
