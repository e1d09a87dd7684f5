/** The first part of the address of a record's page, by the kind of record an event names. */
const places: Readonly<Record<string, string>> = {
  Teacher: 'teachers',
  School: 'schools',
  Declaration: 'declarations',
  Statement: 'statements',
  LeadProvider: 'lead-providers',
  DeliveryPartner: 'delivery-partners',
  AppropriateBody: 'appropriate-bodies',
  Contract: 'contracts',
};

/** Where a record's page is; null when its kind has none. */
export function pageOfRecord(type: string, id: string): string | null {
  const place = places[type];
  return place ? `/${place}/${id}/show` : null;
}

/** 'LeadProvider' → 'Lead provider'. */
export const kindInWords = (type: string): string =>
  type.replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
