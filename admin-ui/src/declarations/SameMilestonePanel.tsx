import { dayOf, shortDay } from '../parts/days.ts';
import { FactTable } from '../parts/FactTable.tsx';
import { Link } from '../parts/Link.tsx';
import { declarationTypeInWords } from '../parts/names.ts';
import { Panel } from '../parts/Panel.tsx';
import { RecordLink } from '../parts/RecordLink.tsx';
import { DeclarationTag } from '../parts/statuses.tsx';
import type { DeclarationOnPage } from './declaration-queries.ts';

/** The other declarations of the same milestone: what it took the place of, and what took its own. */
export function SameMilestonePanel({ declaration }: { declaration: DeclarationOnPage }) {
  const { sameMilestone, declarationType, role } = declaration;
  const type = declarationTypeInWords(declarationType).toLowerCase();
  const live = sameMilestone.find(({ state }) => !isOver(state));
  return (
    <Panel heading="Other declarations of this milestone">
      {sameMilestone.length > 0 && (
        <p>
          {live
            ? 'Another one holds the place of this milestone now.'
            : isOver(declaration.state)
              ? 'None of them holds the place: the lead provider may declare again.'
              : 'This one took the place of those that were voided or clawed back.'}
        </p>
      )}
      <FactTable
        caption="Other declarations of this type, teacher and role, newest first"
        columns={['Declaration', 'Milestone reached', 'Declared by', 'Received', 'State']}
        empty={`There is no other ${type} declaration of this person as ${role === 'ect' ? 'an ECT' : 'a mentor'}.`}
        rows={sameMilestone.map((other) => ({
          key: other.id,
          cells: [
            <Link to={`/declarations/${other.id}/show`}>
              {declarationTypeInWords(other.declarationType)}
            </Link>,
            shortDay(other.declarationDate),
            <RecordLink place="lead-providers" record={other.leadProvider} />,
            shortDay(dayOf(other.createdAt)),
            <DeclarationTag {...other} />,
          ],
        }))}
      />
    </Panel>
  );
}

const isOver = (state: DeclarationOnPage['state']): boolean =>
  state === 'voided' || state === 'awaiting_clawback' || state === 'clawed_back';
