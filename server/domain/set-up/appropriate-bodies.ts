import type { Decision } from '../decision.ts';
import { type AppropriateBodyType, appropriateBodyTypes } from '../school.ts';
import { type Form, type GivenFile, type ReadLines, readGiven } from './given-file.ts';

export interface AppropriateBodyRow {
  readonly name: string;
  readonly bodyType: AppropriateBodyType;
}

const form: Form<AppropriateBodyRow> = {
  columns: ['name', 'type'],
  called: ({ name }) => name,
  read(cells) {
    const name = cells.need('name', (text) => ({ value: text }));
    const bodyType = cells.need('type', (text) => {
      const said = text.toLowerCase().replace(/[ -]/g, '_');
      const found = appropriateBodyTypes.find((type) => type === said);
      return found ? { value: found } : { wrong: `must be one of ${appropriateBodyTypes.join(', ')}.` };
    });
    return name !== undefined && bodyType !== undefined ? { name, bodyType } : undefined;
  },
};

export const readAppropriateBodies = (file: GivenFile): Decision<ReadLines<AppropriateBodyRow>> =>
  readGiven(file, form);
