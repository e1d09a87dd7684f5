import { Fragment } from 'react';
import type { StatementStep } from '../gql/graphql.ts';
import { Link } from '../parts/Link.tsx';
import type { Board } from './month-board-query.ts';
import { nameIn } from './next-for-me.ts';
import { addressOf, type Chosen, stepsInWords } from './shown-of-month.ts';
import { pageOfStatement } from './statement-queries.ts';

interface Props {
  board: Board;
  chosen: Chosen;
}

/** How many of the month wait for whoever looks, and for what; each number leads to those. Then where one begins. */
export function WaitsForMe({ board, chosen }: Props) {
  const { name, waitingForMe } = board;
  const [first] = waitingForMe;
  if (!first) return null;
  const count = waitingForMe.length;
  return (
    <p data-screen-only>
      <strong>
        <Counted step={null} chosen={chosen}>
          {count === 1 ? `1 statement of ${name}` : `${count} statements of ${name}`}
        </Counted>
        {count === 1 ? ' waits for you' : ' wait for you'}
      </strong>
      {': '}
      {countedSteps(board).map(([step, ofStep], at) => (
        <Fragment key={step}>
          {at > 0 && ', '}
          <Counted step={step} chosen={chosen}>{`${ofStep} ${stepsInWords[step]}`}</Counted>
        </Fragment>
      ))}
      {'. '}
      <Link rel="next" to={pageOfStatement(first)}>
        Begin with {nameIn(waitingForMe, first)}
      </Link>
    </p>
  );
}

/** How many wait for each step, in the order of the steps. */
function countedSteps({ statements, waitingForMe }: Board): (readonly [StatementStep, number])[] {
  const mine = new Set(waitingForMe.map(({ id }) => id));
  const steps = statements.filter(({ id }) => mine.has(id)).map(({ waiting }) => waiting.step);
  return (Object.keys(stepsInWords) as StatementStep[]).flatMap((step) => {
    const count = steps.filter((one) => one === step).length;
    return count === 0 ? [] : [[step, count] as const];
  });
}

interface CountedProps {
  step: StatementStep | null;
  chosen: Chosen;
  children: string;
}

function Counted({ step, chosen, children }: CountedProps) {
  const isChosen = chosen.by === 'whoever looks' && chosen.step === step;
  return (
    <Link to={addressOf({ by: 'whoever looks', step })} aria-current={isChosen ? 'true' : undefined}>
      {children}
    </Link>
  );
}
