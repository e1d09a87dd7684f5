/** Every record of the database, for the ORM. */
export const records = [];
