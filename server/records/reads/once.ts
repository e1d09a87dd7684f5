import type { Reader } from './reader.ts';

/** A question about one record, named by the function that asks it. */
type Read<Found> = (reader: Reader, id: string) => Promise<Found>;

/** Answers a question, perhaps with an answer that somebody else in the same request has had already. */
export type Once = <Found>(read: Read<Found>, id: string) => Promise<Found>;

/** For reading: whatever the rules of one request ask is asked of the database once. Made anew for each request. */
export function onceEach(reader: Reader): Once {
  const answers = new Map<unknown, Map<string, Promise<unknown>>>();
  return <Found>(read: Read<Found>, id: string) => {
    const ofQuestion = answers.get(read) ?? new Map<string, Promise<unknown>>();
    answers.set(read, ofQuestion);
    const answer = ofQuestion.get(id) ?? read(reader, id);
    ofQuestion.set(id, answer);
    return answer as Promise<Found>;
  };
}

/** For a deed under its locks: an answer from before them would be of another moment. */
export const anew =
  (reader: Reader): Once =>
  (read, id) =>
    read(reader, id);
