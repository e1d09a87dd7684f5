import { actions } from '../actions/index.ts';
import type { AnyAction } from '../audit/action.ts';
import { tryOut } from '../audit/look.ts';
import { firstRefusal } from '../domain/steps.ts';
import { checkedInput } from './checked-input.ts';
import type { Context } from './context.ts';
import { toRuleStep } from './may-fields.ts';
import type { QueryResolvers, Trial } from './schema.generated.ts';

/** Deeds that can be tried with their form: what would become of them, rule by rule, and nothing written. */
export const trials = {
  tryDeclaration: (_, { input }, context) => trial(actions.declare, input, context),
} satisfies Partial<QueryResolvers>;

async function trial(action: AnyAction, input: object, { door, readingEm, actor }: Context): Promise<Trial> {
  const steps = await tryOut(door, readingEm(), action, checkedInput(input), actor);
  const refusal = firstRefusal(steps);
  return { allowed: refusal === null, because: refusal?.because ?? null, steps: steps.map(toRuleStep) };
}
