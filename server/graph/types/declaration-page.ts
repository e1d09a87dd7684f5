import { overallStatus } from '../../domain/declaration.ts';
import type { Resolvers } from '../schema.generated.ts';
import { there } from './people.ts';

export const declarationPage: Resolvers = {
  Declaration: {
    path: ({ id }, _, { loaders }) => loaders.pathOfDeclaration.load(id),
    sameMilestone: async ({ id, teacherId, role, declarationType }, _, { loaders }) =>
      (await loaders.declarationsOfTeacher.load(teacherId)).filter(
        (other) => other.id !== id && other.role === role && other.declarationType === declarationType,
      ),
  },
  DeclarationStep: {
    state: overallStatus,
    event: ({ eventId }, _, { loaders }) => there(loaders.event.load(eventId), 'event'),
    paymentStatement: ({ paymentStatementId: id }, _, { loaders }) =>
      id === null ? null : loaders.statement.load(id),
    clawbackStatement: ({ clawbackStatementId: id }, _, { loaders }) =>
      id === null ? null : loaders.statement.load(id),
  },
};
