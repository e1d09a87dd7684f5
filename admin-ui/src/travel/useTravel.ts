import { createContext, useContext } from 'react';
import type { ComparedKind } from '../gql/graphql.ts';
import { today } from '../parts/days.ts';
import { isNow, type Moment, NOW, todayOf } from './moment.ts';

export interface Travel {
  readonly kind: ComparedKind;
  readonly id: string;
  readonly moment: Moment;
}

/** The record that is looked at, and at which moment; nothing outside the pages of records that have a past. */
export const TravelContext = createContext<Travel | null>(null);

export const useTravel = (): Travel | null => useContext(TravelContext);

/** The moment that all questions of this part of the page are asked of. */
export const useMoment = (): Moment => useTravel()?.moment ?? NOW;

/** Whether the past is looked at: there are no deeds then. */
export const useIsTravelling = (): boolean => !isNow(useMoment());

/** The day that counts as today on this page. */
export const useToday = (): string => todayOf(useMoment(), today());

/** What the state of that day is called: on a page of the past ‘now’ says of a link that it leads to the present. */
export const useNow = (): 'now' | 'then' => (useToday() === today() ? 'now' : 'then');

/** The first part of the address of a record that has a past. */
export const placeOf = (kind: ComparedKind): string =>
  Object.keys(kinds).find((place) => kinds[place] === kind) ?? '';

/** The records that have a past, by their resource. */
export const kinds: Readonly<Record<string, ComparedKind>> = {
  teachers: 'teacher',
  schools: 'school',
  declarations: 'declaration',
  statements: 'statement',
};
