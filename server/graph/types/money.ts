import { overallStatus } from '../../domain/declaration.ts';
import { statementName } from '../../domain/statement.ts';
import { reviewOf } from '../../records/reads/statement-checks.ts';
import type { Resolvers } from '../schema.generated.ts';
import { maybe, there } from './people.ts';

export const money: Resolvers = {
  Declaration: {
    teacher: ({ teacher, teacherId }, _, { loaders }) =>
      teacher ?? there(loaders.teacher.load(teacherId), 'teacher'),
    trainingPeriod: ({ trainingPeriodId }, _, { loaders }) =>
      there(loaders.training.load(trainingPeriodId), 'training period'),
    school: ({ school, schoolId }, _, { loaders }) =>
      school ?? there(loaders.school.load(schoolId), 'school'),
    state: overallStatus,
    paymentStatement: ({ paymentStatementId }, _, { loaders }) =>
      maybe(loaders.statement, paymentStatementId),
    clawbackStatement: ({ clawbackStatementId }, _, { loaders }) =>
      maybe(loaders.statement, clawbackStatementId),
    nextStatement: async ({ id }, _, { loaders }) => {
      const next = await loaders.nextStatementOf.load(id);
      return next && loaders.statement.load(next.id);
    },
    history: ({ id }, _, { loaders }) => loaders.historyOf.load(id),
  },
  DriftCase: {
    statement: ({ statementId }, _, { loaders }) => there(loaders.statement.load(statementId), 'statement'),
  },
  Statement: {
    name: ({ year, month }) => statementName(year, month),
    version: ({ id }, _, { loaders }) => loaders.versionOfStatement.load(id),
    checks: async ({ id }, _, { once, moment }) =>
      moment ? [] : [...((await once(reviewOf, id))?.checks ?? [])],
  },
};
