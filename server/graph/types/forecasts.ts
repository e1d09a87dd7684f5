import { shownPence } from '../../domain/payment/exact.ts';
import { forecast } from '../../domain/payment/forecast.ts';
import { comingStatements, expectedDeclarations } from '../../records/reads/forecast.ts';
import { statementInputs } from '../../records/reads/statement-inputs.ts';
import type { Resolvers } from '../schema.generated.ts';

export const forecasts: Resolvers = {
  Statement: {
    async forecast({ id }, _, { reader, today }) {
      const coming = await comingStatements(reader, id, today);
      const ids = coming.map((one) => one.id);
      if (ids.length === 0) return { statements: [] };
      const [inputs, expected] = await Promise.all([
        statementInputs(reader, ids),
        expectedDeclarations(reader, ids, today),
      ]);
      const inOrder = ids.flatMap((one) => inputs.find(({ statementId }) => statementId === one) ?? []);
      return {
        statements: forecast(inOrder, expected).flatMap(({ statementId, soFar, ifAll, expected: count }) => {
          const statement = coming.find((one) => one.id === statementId);
          return statement
            ? [
                {
                  statement,
                  soFarPence: shownPence(soFar),
                  ifAllPence: shownPence(ifAll),
                  expectedDeclarations: count,
                },
              ]
            : [];
        }),
      };
    },
  },
};
