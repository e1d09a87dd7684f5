import { actions } from './index.ts';
import { systemActions } from './system/index.ts';

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Every action, by what it is called. Two parts of one job may be called the same: then each says its name. */
export const actionNames: { name: string; called: string }[] = named();

function named(): { name: string; called: string }[] {
  const all = [...Object.values(actions), ...Object.values(systemActions)];
  const isShared = (called: string) => all.filter((other) => other.called === called).length > 1;
  return all
    .map(({ name, called }) => ({
      name,
      called: isShared(called) ? `${upperFirst(called)} (${name})` : upperFirst(called),
    }))
    .toSorted((one, other) => one.called.localeCompare(other.called, 'en-GB'));
}
