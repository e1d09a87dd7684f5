import { agree, type Decision, refuse } from '../../domain/decision.ts';
import { listOf, type ViewFilter, type ViewList } from '../../domain/saved-view.ts';

const NAME_LENGTH = 100;
const MOST_COLUMNS = 40;
const MOST_VIEWS = 100;

export interface Facts {
  /** How many views this person has. */
  readonly views: number;
  /** Whether one of them has this name, on the same list. */
  readonly replaces: boolean;
}

export interface Form {
  readonly name: string;
  readonly filter: ViewFilter;
  readonly sortedBy?: string | null | undefined;
  readonly columns: readonly string[];
}

export interface Outcome {
  readonly list: ViewList;
  readonly name: string;
  readonly filter: object;
}

/** A view has a name, one list, and the name of what it is sorted by. Saved again under its name, it is replaced. */
export function decide({ views, replaces }: Facts, form: Form): Decision<Outcome> {
  const name = form.name.trim();
  const list = listOf(form.filter);
  if (name === '') return refuse('no-name', 'The view has no name yet. Enter one.');
  if (name.length > NAME_LENGTH)
    return refuse('name-too-long', `The name must be ${NAME_LENGTH} characters or fewer. Shorten it.`);
  if (list === null)
    return refuse('not-one-list', 'A view is of one list. Save it from the page of that list.');
  if (
    form.columns.length > MOST_COLUMNS ||
    ![...form.columns, form.sortedBy ?? 'name'].every((word) => /^[A-Za-z][A-Za-z_.]{0,59}$/.test(word))
  )
    return refuse(
      'unknown-column',
      'The list has no such columns. Load its page again, and save the view there.',
    );
  if (views >= MOST_VIEWS && !replaces)
    return refuse('too-many', `You have ${MOST_VIEWS} views already. Delete one that you do not use.`);
  return agree({ list, name, filter: form.filter[list] ?? {} });
}
