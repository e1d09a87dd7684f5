import type { EntityName, FilterQuery, RequiredEntityData } from '@mikro-orm/core';
import type { Em } from '../../server/database/orm.ts';
import { asSystem, type System } from '../support/as-system.ts';
import { test as base } from '../support/database.ts';

/** What a test has said of a record: any of its columns. What it has not said, the builder fills. */
export type Facts<R> = Partial<Pick<R, Exclude<keyof R, symbol>>>;

/** Where builders write. Each builder's rows are one event, unless several are told together. */
export interface Story {
  readonly system: System;
  /** Everything told inside becomes one event, whose rules are checked at its end. */
  together<T>(tell: (story: Story) => Promise<T>): Promise<T>;
  add<R extends object>(record: EntityName<R>, data: RequiredEntityData<R>): Promise<R>;
  /** The record there already is, or else the one made. */
  findOr<R extends object>(
    record: EntityName<R>,
    where: FilterQuery<NoInfer<R>>,
    make: () => Promise<R>,
  ): Promise<R>;
  find<R extends object>(record: EntityName<R>, where: FilterQuery<NoInfer<R>>): Promise<R>;
  /** Changes what a record says of itself. */
  change<R extends { id: string }>(record: EntityName<R>, which: { id: string }, facts: Facts<R>): Promise<R>;
  remove<R extends { id: string }>(record: EntityName<R>, which: { id: string }): Promise<void>;
}

/** A story told as one event over the unit of work given. */
export function inside(system: System, em: Em): Story {
  const find: Story['find'] = (record, where) => em.findOneOrFail(record, where);
  const add: Story['add'] = async (record, data) => {
    const added = em.create(record, data);
    await em.flush();
    return added;
  };
  const story: Story = {
    system,
    together: (tell) => tell(story),
    add,
    find,
    findOr: async (record, where, make) => (await em.findOne(record, where)) ?? make(),
    change: async (record, which, facts) => {
      const changed = Object.assign(await find(record, { id: which.id } as FilterQuery<never>), facts);
      await em.flush();
      return changed;
    },
    remove: async (record, which) => {
      em.remove(await find(record, { id: which.id } as FilterQuery<never>));
      await em.flush();
    },
  };
  return story;
}

export function tell(system: System): Story {
  const together: Story['together'] = (work) => system.perform((em) => work(inside(system, em)));
  return {
    system,
    together,
    add: (...told) => together((story) => story.add(...told)),
    find: async (record, where) => {
      const deed = await system.begin();
      return deed.em.findOneOrFail(record, where).finally(deed.abandon);
    },
    findOr: (...told) => together((story) => story.findOr(...told)),
    change: (...told) => together((story) => story.change(...told)),
    remove: (...told) => together((story) => story.remove(...told)),
  };
}

/** A builder tells all its rows as one event. */
export const builder =
  <Told extends unknown[], R>(build: (story: Story, ...told: Told) => Promise<R>) =>
  (story: Story, ...told: Told): Promise<R> =>
    story.together((inner) => build(inner, ...told));

let told = 0;
/** A number no other record of this test file has. */
export const another = (): number => ++told;

/** `story` writes real rows into this test file's own database, through the door. */
export const test = base.extend('story', { scope: 'worker' }, async ({ database }, { onCleanup }) => {
  const system = await asSystem(database);
  onCleanup(() => system.close());
  return tell(system);
});
