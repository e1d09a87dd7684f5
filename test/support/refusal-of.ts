import { refusalFor } from '../../server/records/constraint-sentences.ts';

/** The code the database refuses this with, or 'nothing' when it goes through. Whatever else goes wrong is thrown. */
export async function refusalOf(telling: Promise<unknown>): Promise<string> {
  try {
    await telling;
    return 'nothing';
  } catch (error) {
    const refusal = refusalFor(error);
    if (refusal === null) throw error;
    return refusal.code;
  }
}
