type Filter = Readonly<Record<string, unknown>>;

/** The address of a list with a filter, for links from other pages. The filter must tell nobody’s name. */
export const listAddress = (resource: string, filter: Filter): string =>
  Object.keys(filter).length === 0
    ? `/${resource}`
    : `/${resource}?${new URLSearchParams({ filter: JSON.stringify(filter) })}`;
