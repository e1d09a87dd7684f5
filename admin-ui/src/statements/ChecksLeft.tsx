import { useAsked } from '../data/useAsked.ts';
import { Link } from '../parts/Link.tsx';
import { BoardChecksDocument } from './month-board-query.ts';
import { pageOfStatement } from './statement-queries.ts';

interface Props {
  id: string;
  year: number;
  month: number;
}

/** How many checks of a statement do not hold; they come after the board, which does not wait for them. */
export function ChecksLeft({ id, year, month }: Props) {
  const { data, error } = useAsked(BoardChecksDocument, { year, month });
  if (error) return 'Not known';
  const checks = data?.monthBoard.statements.find((statement) => statement.id === id)?.checks;
  if (!checks) return <span aria-hidden>…</span>;
  const left = checks.filter(({ outcome }) => outcome !== 'holds').length;
  const blocks = checks.filter(({ outcome }) => outcome === 'blocks').length;
  const words = left === 0 ? 'All hold' : `${left} of ${checks.length}`;
  return (
    <Link to={`${pageOfStatement({ id })}/checks`}>
      {blocks > 0 ? `${words}, ${blocks} ${blocks === 1 ? 'blocks' : 'block'}` : words}
    </Link>
  );
}
