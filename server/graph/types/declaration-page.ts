import { isClawedBack } from '../../domain/voiding.ts';
import { overallStatus } from '../../domain/declaration.ts';
import type { Resolvers } from '../schema.generated.ts';
import { maybe, there } from './people.ts';

export const declarationPage: Resolvers = {
  Declaration: {
    voidClawsBack: isClawedBack,
    path: ({ id }, _, { loaders }) => loaders.pathOfDeclaration.load(id),
    sameMilestone: async ({ id, teacherId, role, declarationType }, _, { loaders }) =>
      (await loaders.declarationsOfTeacher.load(teacherId)).filter(
        (other) => other.id !== id && other.role === role && other.declarationType === declarationType,
      ),
  },
  DeclarationStep: {
    state: overallStatus,
    event: ({ eventId }, _, { loaders }) => there(loaders.event.load(eventId), 'event'),
    paymentStatement: ({ paymentStatementId }, _, { loaders }) =>
      maybe(loaders.statement, paymentStatementId),
    clawbackStatement: ({ clawbackStatementId }, _, { loaders }) =>
      maybe(loaders.statement, clawbackStatementId),
  },
};
