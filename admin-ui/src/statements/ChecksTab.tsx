import { useAsked } from '../data/useAsked.ts';
import type { StatementCheckPartsFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { Awaited } from '../parts/Awaited.tsx';
import { FactTable } from '../parts/FactTable.tsx';
import { Link } from '../parts/Link.tsx';
import { Panel } from '../parts/Panel.tsx';
import { StatusTag } from '../parts/StatusTag.tsx';
import { checksInWords } from './checks-in-words.ts';

const ChecksDocument = graphql(/* GraphQL */ `
  query Checks($id: ID!) {
    statement(id: $id) {
      id
      checks {
        ...StatementCheckParts
      }
      submissions {
        id
        version
        checks {
          ...StatementCheckParts
        }
      }
    }
  }
`);

/** The twelve checks: what each finds now, and what was found and remarked when the statement was submitted. */
export function ChecksTab({ id, base }: { id: string; base: string }) {
  const asked = useAsked(ChecksDocument, { id });
  if (asked.error || !asked.data) return <Awaited asked={asked} what="Running the checks" />;
  const { checks = [], submissions = [] } = asked.data.statement ?? {};
  const [latest] = submissions;
  return (
    <>
      <Panel heading="Checks now">
        {checks.length > 0 && <p>{checksInWords(checks)}</p>}
        <CheckTable
          caption="What the checks find now"
          base={base}
          checks={checks}
          empty="The checks run once the statement is sealed, which is when it becomes payable."
        />
      </Panel>
      {latest && (
        <Panel heading={`As submitted with version ${latest.version}`}>
          <CheckTable
            caption="What the checks found when it was submitted"
            base={base}
            checks={latest.checks}
            empty="No check was kept with the submission."
          />
        </Panel>
      )}
    </>
  );
}

interface Props {
  caption: string;
  base: string;
  checks: readonly StatementCheckPartsFragment[];
  empty: string;
}

function CheckTable({ caption, base, checks, empty }: Props) {
  return (
    <FactTable
      caption={caption}
      columns={['Check', 'What must hold', 'Outcome', 'Found', 'What to do, or the remark']}
      empty={empty}
      rows={checks.map(({ number, code, rule, outcome, found, toDo, remark }) => ({
        key: code,
        cells: [
          number,
          rule,
          <OutcomeOf outcome={outcome} />,
          <Found code={code} base={base} found={found} isWell={outcome === 'holds'} />,
          remark ? `“${remark}”` : toDo,
        ],
      }))}
    />
  );
}

/** Where one sees why a check does not hold; the others say all there is to see. */
const SEEN_IN: Readonly<Record<string, { readonly part: string; readonly words: string }>> = {
  'figures-add-up': { part: 'explain', words: 'See what it is the sum of' },
  'every-declaration-is-a-line': { part: 'declarations', words: 'See its declarations' },
  'only-payable-declarations': { part: 'declarations', words: 'See its declarations' },
  'nothing-billed-twice': { part: 'declarations', words: 'See its declarations' },
  'refunds-were-paid': { part: 'declarations', words: 'See what is taken back' },
  'mentors-are-fundable': { part: 'declarations', words: 'See its declarations' },
  'movement-within-tolerance': { part: 'changes', words: 'See what changed' },
};

interface FoundProps {
  code: string;
  base: string;
  found: string | null | undefined;
  isWell: boolean;
}

function Found({ code, base, found, isWell }: FoundProps) {
  const seen = isWell ? undefined : SEEN_IN[code];
  return (
    <>
      {found}
      {seen && (
        <>
          {' '}
          <Link to={`${base}/${seen.part}`} data-screen-only>
            {seen.words}
          </Link>
        </>
      )}
    </>
  );
}

function OutcomeOf({ outcome }: { outcome: StatementCheckPartsFragment['outcome'] }) {
  if (outcome === 'holds') return <StatusTag tone="good">Holds</StatusTag>;
  if (outcome === 'needs_remark') return <StatusTag tone="warning">Needs a remark</StatusTag>;
  return <StatusTag tone="bad">Blocks</StatusTag>;
}
