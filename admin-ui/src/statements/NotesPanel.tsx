import Box from '@mui/material/Box';
import { AddNote } from '../actions/add-note.tsx';
import { useAsked } from '../data/useAsked.ts';
import { Deeds } from '../deeds/Deeds.tsx';
import type { NotesQuery } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { AskedPanel } from '../parts/AskedPanel.tsx';
import { NotShown } from '../parts/Facts.tsx';
import { instantInWords } from '../parts/days.ts';
import { Link } from '../parts/Link.tsx';
import { pounds } from '../parts/money.ts';
import { StatusTag } from '../parts/StatusTag.tsx';
import { NOTE_DEEDS } from './StatementDeedsElsewhere.tsx';

const NotesDocument = graphql(/* GraphQL */ `
  query Notes($id: ID!) {
    statement(id: $id) {
      id
      mayAddNote {
        ...MayParts
      }
      notes {
        id
        note
        knownDifferencePence
        correctedBy
        addedBy {
          id
          recordedAt
          actor {
            name
          }
        }
      }
    }
  }
`);

type Statement = NonNullable<NotesQuery['statement']>;

/** What finance says of a statement: notes that stand, and those that were corrected. */
export function NotesPanel({ id }: { id: string }) {
  const asked = useAsked(NotesDocument, { id });
  return (
    <AskedPanel heading="Notes" asked={asked}>
      {({ statement }) => statement && <Notes statement={statement} />}
    </AskedPanel>
  );
}

function Notes({ statement }: { statement: Statement }) {
  const { notes, mayAddNote } = statement;
  return (
    <>
      {notes.length === 0 && (
        <Box component="p" sx={{ color: 'text.secondary', my: 0.5 }}>
          Nobody has put a note on this statement.
        </Box>
      )}
      <Box component="ul" aria-label="Notes, oldest first" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {notes.map((note) => (
          <Box component="li" key={note.id} sx={{ py: 1, maxWidth: '50rem' }}>
            <Box
              component={note.correctedBy ? 's' : 'div'}
              sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', display: 'block' }}
            >
              {note.note ?? <NotShown />}
            </Box>
            {typeof note.knownDifferencePence === 'string' && (
              <div>Known difference from the invoice: {pounds(note.knownDifferencePence)}</div>
            )}
            <Box sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>
              <Link to={`/events/${note.addedBy.id}/show`}>
                {note.addedBy.actor.name}, {instantInWords(note.addedBy.recordedAt)}
              </Link>{' '}
              {note.correctedBy && <StatusTag tone="neutral">Corrected</StatusTag>}
            </Box>
            {!note.correctedBy && mayAddNote.allowed && (
              <Deeds label="What can be done with this note">
                <AddNote statement={statement} corrects={note} may={mayAddNote} />
              </Deeds>
            )}
          </Box>
        ))}
      </Box>
      <Deeds label={NOTE_DEEDS}>
        <AddNote statement={statement} may={mayAddNote} />
      </Deeds>
    </>
  );
}
