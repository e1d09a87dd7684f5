/** `ecf` pays ECTs and mentors in bands; `ittecf_ectp`, from 2025, pays ECTs in bands and mentors at a flat rate. */
export const contractTypes = ['ecf', 'ittecf_ectp'] as const;
export type ContractType = (typeof contractTypes)[number];
