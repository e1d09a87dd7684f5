/**
 * TRNs that no real record of induction has: seven digits that began with 6 were given, as 60/… to 69/…, to people who
 * qualified in the 1960s, and those given now count up from 1000000. Stories begin at 6990001.
 */
const FIRST_TRN = 6_000_001;
export const FIRST_TRN_OF_STORIES = 6_990_001;

export const trnOf = (place: number): string => String(FIRST_TRN + place);
