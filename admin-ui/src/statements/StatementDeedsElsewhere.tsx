import { AddAdjustment } from '../actions/add-adjustment.tsx';
import { AddNote } from '../actions/add-note.tsx';
import { useAsked } from '../data/useAsked.ts';
import { Deeds } from '../deeds/Deeds.tsx';
import { DeedsElsewhere } from '../deeds/DeedsElsewhere.tsx';
import { graphql } from '../gql/index.ts';

/** Only asked while somebody looks for a deed by its words. */
const StatementDeedsElsewhereDocument = graphql(/* GraphQL */ `
  query StatementDeedsElsewhere($id: ID!) {
    statement(id: $id) {
      id
      mayAddAdjustment {
        ...MayParts
      }
      mayAddNote {
        ...MayParts
      }
    }
  }
`);

/** What their deeds are called together, where they are drawn and where they are found. */
export const ADJUSTMENT_DEEDS = 'What can be done with the adjustments';
export const NOTE_DEEDS = 'What can be done with the notes';

interface Props {
  id: string;
  /** The address of the page, which its parts are below. */
  base: string;
  /** The part of the page that is open. */
  section: string;
}

/** What can be done on the parts of a statement's page that are not open. */
export function StatementDeedsElsewhere({ id, base, section }: Props) {
  const showsNotes = section === '' || section.startsWith('explain');
  return (
    <>
      <DeedsElsewhere at={`${base}/adjustments`}>
        <OfAdjustments id={id} />
      </DeedsElsewhere>
      {!showsNotes && (
        <DeedsElsewhere at={base}>
          <OfNotes id={id} />
        </DeedsElsewhere>
      )}
    </>
  );
}

const useStatement = (id: string) => useAsked(StatementDeedsElsewhereDocument, { id }).data?.statement;

function OfAdjustments({ id }: { id: string }) {
  const statement = useStatement(id);
  return (
    statement && (
      <Deeds label={ADJUSTMENT_DEEDS}>
        <AddAdjustment statement={statement} may={statement.mayAddAdjustment} />
      </Deeds>
    )
  );
}

function OfNotes({ id }: { id: string }) {
  const statement = useStatement(id);
  return (
    statement && (
      <Deeds label={NOTE_DEEDS}>
        <AddNote statement={statement} may={statement.mayAddNote} />
      </Deeds>
    )
  );
}
