/** The first part of the address of a record's page, by its kind. */
const places = {
  Teacher: 'teachers',
  School: 'schools',
  Declaration: 'declarations',
  Statement: 'statements',
  LeadProvider: 'lead-providers',
  DeliveryPartner: 'delivery-partners',
  AppropriateBody: 'appropriate-bodies',
  Contract: 'contracts',
  Event: 'events',
} as const;

/** Where a record's page is. */
export const pageOf = (kind: keyof typeof places, id: string): string => `/${places[kind]}/${id}/show`;

/** The same for whatever an event names; null when its kind has no page. */
export const pageOfRecord = (type: string, id: string): string | null =>
  type in places ? pageOf(type as keyof typeof places, id) : null;

/** 'LeadProvider' → 'Lead provider', 'EctAtSchoolPeriod' → 'ECT at school period'. */
export const kindInWords = (type: string): string =>
  type.replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).replace(/^Ect /, 'ECT ');
