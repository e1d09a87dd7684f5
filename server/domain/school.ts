/** The status of an establishment in the national register. */
export const registerStatuses = ['open', 'closed', 'proposed_to_close', 'proposed_to_open'] as const;
export type RegisterStatus = (typeof registerStatuses)[number];

export const workingPatterns = ['part_time', 'full_time'] as const;
export type WorkingPattern = (typeof workingPatterns)[number];

export const appropriateBodyTypes = ['local_authority', 'national', 'teaching_school_hub'] as const;
export type AppropriateBodyType = (typeof appropriateBodyTypes)[number];
