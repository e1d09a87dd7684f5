import { actions } from '../actions/index.ts';
import type { AnyAction } from '../audit/action.ts';
import type { Answer } from '../audit/door.ts';
import { perform } from '../audit/perform.ts';
import { checkedInput, checkedWhy } from './checked-input.ts';
import type { Context } from './context.ts';
import type { MutationResolvers } from './schema.generated.ts';

interface Args {
  input: object;
  why: { reason: string; ticket?: string | null | undefined; idempotencyKey: string };
  confirm?: string | null | undefined;
}

type ArgsOf<Resolver> = Resolver extends (parent: never, args: infer Given, ...rest: never[]) => unknown
  ? Given
  : never;

/** One action a mutation, and each takes what the schema says goes in: a difference does not compile. */
type Whole = {
  [Name in keyof Required<MutationResolvers>]: {
    decide(facts: never, input: ArgsOf<MutationResolvers[Name]>['input'], today: string): unknown;
  };
};

/** Every mutation is an action performed; nobody writes these resolvers. */
export const mutations: MutationResolvers = Object.fromEntries(
  Object.entries(actions satisfies Whole as Record<string, AnyAction>).map(([name, action]) => [
    name,
    async (_: unknown, { input, why, confirm }: Args, { actor, door, loaders }: Context) => {
      const answer = await perform(
        door,
        action,
        checkedInput(input),
        checkedWhy(why),
        actor,
        confirm ? { seen: confirm } : 'plan only',
      );
      return toAnswer(answer, loaders);
    },
  ]),
);

async function toAnswer(answer: Answer, loaders: Context['loaders']) {
  switch (answer.is) {
    case 'planned':
      return { __typename: 'Planned', ...answer.plan };
    case 'done':
      return { __typename: 'Done', event: await loaders.event.load(answer.eventId) };
    case 'refused':
      return { __typename: 'Refused', inTheWay: [], ...answer.refusal };
  }
}
