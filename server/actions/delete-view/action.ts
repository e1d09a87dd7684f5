import { defineAction } from '../../audit/action.ts';
import { agree } from '../../domain/decision.ts';
import { SavedViewRecord } from '../../records/saved-view.record.ts';
import { UserRecord } from '../../records/user.record.ts';
import { type Facts, steps } from './rule.ts';

interface Found extends Facts {
  readonly view: SavedViewRecord;
}

export const deleteView = defineAction<{ viewId: string }, object, Found, object>({
  name: 'delete-view',
  called: 'delete a view',
  allowed: ['support', 'finance', 'finance_approver', 'developer', 'user_manager'],
  on: [{ type: 'SavedView', may: 'mayDeleteView', id: 'viewId' }],

  async gather(look, { viewId }) {
    const view = await look.take(SavedViewRecord, viewId);
    const { name } = await look.em.findOneOrFail(UserRecord, { id: view.ownerId });
    return { view, isMine: view.ownerId === look.actor.userId, owner: name };
  },

  steps,
  decide: () => agree({}),

  apply(look, _outcome, { view }) {
    look.em.remove(view);
  },

  tell: (_outcome, { view: { id, name, list, shared } }) => ({
    sentence: `Deleted the view ‘${name}’ of ${list}`,
    subjects: [{ type: 'SavedView', id }],
    notices: shared ? ['Nobody will see the view any more.'] : [],
  }),
});
