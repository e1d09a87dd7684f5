import type { FoundKind } from '../gql/graphql.ts';
import { declarationTypeInWords, inWords, nameOf } from '../parts/names.ts';
import type { Found, FoundRecord } from './search-queries.ts';

interface Kind {
  readonly one: string;
  readonly many: string;
}

export const kinds: Readonly<Record<FoundKind, Kind>> = {
  Teacher: { one: 'teacher', many: 'teachers' },
  School: { one: 'school', many: 'schools' },
  Statement: { one: 'statement', many: 'statements' },
  LeadProvider: { one: 'lead provider', many: 'lead providers' },
  DeliveryPartner: { one: 'delivery partner', many: 'delivery partners' },
  Declaration: { one: 'declaration', many: 'declarations' },
  Event: { one: 'event', many: 'events' },
};

export function titleOf(record: FoundRecord): string {
  switch (record.__typename) {
    case 'Teacher':
      return nameOf({ id: record.id, name: record.person });
    case 'Statement':
      return `${record.called}, ${record.leadProvider.name}`;
    case 'Declaration':
      return `${declarationTypeInWords(record.declarationType)} declaration of ${nameOf(record.teacher)}`;
    case 'Event':
      return record.sentence ?? inWords(record.action);
    case 'School':
    case 'LeadProvider':
    case 'DeliveryPartner':
      return record.called;
  }
}

/** The number that people know it by. */
export function numberOf(record: FoundRecord): string | null {
  if (record.__typename === 'Teacher' && record.trn) return `TRN ${record.trn}`;
  // A lead provider has a statement a month for each contract period.
  if (record.__typename === 'Statement') return `Contract period ${record.contractPeriodYear}`;
  return record.__typename === 'School' ? `URN ${record.urn}` : null;
}

/** Why it was found, and what of it matched unless that stands beside it. */
export function whyFound({ because, matched, record }: Found): string {
  const isSeen = matched && [titleOf(record), numberOf(record)].some((seen) => seen?.includes(matched));
  return matched && !isSeen ? `${because}: ${matched}` : because;
}
