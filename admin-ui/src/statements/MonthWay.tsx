import { useAsked } from '../data/useAsked.ts';
import { graphql } from '../gql/index.ts';
import { Link } from '../parts/Link.tsx';
import { Ways } from '../parts/Ways.tsx';
import { monthAddress } from './MonthSwitch.tsx';
import { StatementSwitch } from './StatementSwitch.tsx';
import { nameIn, nextAfter } from './next-for-me.ts';
import { pageOfStatement, type StatementOnPage } from './statement-queries.ts';

const WaitingOfMonthDocument = graphql(/* GraphQL */ `
  query WaitingOfMonth($year: Int!, $month: Int!) {
    monthBoard(year: $year, month: $month) {
      statements {
        ...WaitsForMe
      }
      waitingForMe {
        ...WaitsForMe
      }
    }
  }
`);

/** To the board of the statement's month, on to the next statement of it that waits for whoever looks, and to its neighbours. */
export function MonthWay({ statement, section }: { statement: StatementOnPage; section: string }) {
  const { id, name, year, month } = statement;
  const { data } = useAsked(WaitingOfMonthDocument, { year, month }, { isShared: true });
  const { statements = [], waitingForMe = [] } = data?.monthBoard ?? {};
  const next = nextAfter(id, statements, waitingForMe);
  const others = waitingForMe.filter((one) => one.id !== id).length;
  return (
    <>
      <Ways label={`Statements of ${name}`}>
        <Link to={monthAddress({ year, month })}>All statements of {name}</Link>
        {next && (
          <Link rel="next" to={pageOfStatement(next)}>
            {`Next that waits for you: ${nameIn(waitingForMe, next)}${others > 1 ? `, and ${others - 1} more` : ''}`}
          </Link>
        )}
      </Ways>
      <StatementSwitch key={id} statement={statement} ofMonth={statements} section={section} />
    </>
  );
}
