import { defineAction } from '../../audit/action.ts';
import { listOf } from '../../domain/saved-view.ts';
import { newId } from '../../records/columns.ts';
import { SavedViewRecord } from '../../records/saved-view.record.ts';
import { decide, type Facts, type Form, type Outcome } from './rule.ts';

interface Found extends Facts {
  /** The view of this name, or the id of the new one. */
  readonly earlier: SavedViewRecord | null;
  readonly id: string;
}

type Input = Form & { readonly shared: boolean; readonly descending: boolean };

export const saveView = defineAction<object, Input, Found, Outcome>({
  name: 'save-view',
  called: 'save a view',
  allowed: ['support', 'finance', 'finance_approver', 'developer', 'user_manager'],
  on: [{ type: 'Query', may: 'maySaveView' }],

  async gather(look, { name, filter }) {
    const ownerId = look.actor.userId;
    const list = filter ? listOf(filter) : null;
    const earlier =
      list && name ? await look.em.findOne(SavedViewRecord, { ownerId, list, name: name.trim() }) : null;
    return {
      earlier: earlier && (await look.take(SavedViewRecord, earlier.id)),
      id: earlier?.id ?? newId(),
      views: await look.em.count(SavedViewRecord, { ownerId }),
      replaces: earlier !== null,
    };
  },

  steps: () => [],
  decide,

  apply(look, { list, name, filter }, { earlier, id }, { shared, sortedBy = null, descending, columns }) {
    const said = { shared, filter, sortedBy, descending, columns };
    if (earlier) Object.assign(earlier, said);
    else look.em.create(SavedViewRecord, { id, ownerId: look.actor.userId, list, name, ...said });
  },

  tell: ({ list, name }, { id }, { shared }) => ({
    sentence: `Saved the view ‘${name}’ of ${list}`,
    subjects: [{ type: 'SavedView', id }],
    notices: shared ? ['Everybody who works here will see the view.'] : [],
  }),
});
