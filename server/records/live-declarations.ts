import type { EntityManager } from '@mikro-orm/postgresql';
import { DeclarationRecord } from './declaration.record.ts';

/** How many declarations of a training are neither voided nor clawed back. */
export const liveDeclarationsOf = (em: EntityManager, trainingPeriodId: string): Promise<number> =>
  em.count(DeclarationRecord, {
    trainingPeriodId,
    paymentStatus: { $ne: 'voided' },
    clawbackStatus: 'no_clawback',
  });
