const SEPARATOR = ',';

/** What was ticked. */
export const manyTyped = (typed: string): string[] => (typed === '' ? [] : typed.split(SEPARATOR));

export const manyToType = (ticked: Iterable<string>): string => [...ticked].join(SEPARATOR);
