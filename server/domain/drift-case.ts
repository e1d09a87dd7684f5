/** How a case ends: the records are again what was sealed, or a person has settled the difference. */
export const caseEnds = ['gone', 'settled'] as const;
export type CaseEnd = (typeof caseEnds)[number];
