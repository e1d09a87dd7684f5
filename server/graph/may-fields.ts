import { actions } from '../actions/index.ts';
import type { AnyAction } from '../audit/action.ts';
import { may } from '../audit/look.ts';
import type { Context } from './context.ts';

type MayResolver = (
  parent: { id: string },
  args: unknown,
  context: Context,
) => Promise<{ allowed: boolean; because: string | null }>;

/** The `may…` field of every action, on the type where its button stands; asked of the rule that would do it. */
export const mayFields: Record<string, Record<string, MayResolver>> = {};

for (const action of Object.values<AnyAction>(actions)) {
  for (const { type, may: field, id } of action.on) {
    mayFields[type] = {
      ...mayFields[type],
      async [field](parent, _args, { door, readingEm, actor, moment }) {
        if (moment)
          return { allowed: false, because: 'You are looking at the past. Return to today to do this.' };
        const refusal = await may(door, readingEm(), action, id ? { [id]: parent.id } : {}, actor);
        return { allowed: refusal === null, because: refusal?.because ?? null };
      },
    };
  }
}
