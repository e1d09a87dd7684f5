/** The lists of which a view may be saved. */
export const viewLists = ['teachers', 'schools', 'declarations', 'statements', 'events'] as const;
export type ViewList = (typeof viewLists)[number];

/** The filter of each list; a view has that of one. */
export type ViewFilter = { readonly [List in ViewList]?: object | null | undefined };

/** The one list whose filter this is; null for none, and for more than one. */
export function listOf(filter: ViewFilter): ViewList | null {
  const said = viewLists.filter((list) => filter[list]);
  return said.length === 1 ? (said[0] ?? null) : null;
}
