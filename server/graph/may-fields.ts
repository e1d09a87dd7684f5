import { actions } from '../actions/index.ts';
import type { AnyAction } from '../audit/action.ts';
import { may } from '../audit/look.ts';
import { NOT_ALLOWED } from '../domain/decision.ts';
import { firstRefusal, type Step, step } from '../domain/steps.ts';
import type { Context } from './context.ts';
import type { May, RuleStep } from './schema.generated.ts';

type MayResolver = (parent: { id: string }, args: unknown, context: Context) => Promise<May>;

const inThePast = step('You are looking at today.', 'You are looking at the past', {
  code: 'in-the-past',
  because: 'You are looking at the past. Return to today to do this.',
});

export const toRuleStep = ({ rule, seen, refusal }: Step): RuleStep => ({
  rule,
  seen,
  passed: refusal === null,
  code: refusal?.code ?? null,
  because: refusal?.because ?? null,
  inTheWay: [...(refusal?.inTheWay ?? [])],
});

/** The `may…` field of every action, on the type where its button stands; asked of the rule that would do it. */
export const mayFields: Record<string, Record<string, MayResolver>> = {};

for (const action of Object.values<AnyAction>(actions)) {
  for (const { type, may: field, id } of action.on) {
    mayFields[type] = {
      ...mayFields[type],
      async [field](parent, _args, { door, readingEm, actor, moment, once }) {
        const steps = moment
          ? [inThePast]
          : await may(door, readingEm(), action, id ? { [id]: parent.id } : {}, actor, once);
        const refusal = firstRefusal(steps);
        return {
          allowed: refusal === null,
          because: refusal?.because ?? null,
          forOtherRoles: refusal?.code === NOT_ALLOWED,
          steps: steps.map(toRuleStep),
        };
      },
    };
  }
}
