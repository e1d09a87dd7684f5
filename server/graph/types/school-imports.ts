import { columnsOf } from '../../domain/register/kinds.ts';
import { fieldInWords } from '../../domain/words.ts';
import { refusalPage } from '../../records/reads/school-imports.ts';
import { checkedPage } from '../checked-input.ts';
import type { Resolvers } from '../schema.generated.ts';

export const schoolImports: Resolvers = {
  SchoolUpload: {
    columnsNotInFile: ({ kind, columns }) =>
      columnsOf(kind)
        .filter((column) => !columns.includes(column))
        .map(fieldInWords),
    refusals: ({ id }, { page }, { reader }) => refusalPage(reader, id, checkedPage(page)),
  },
  SchoolImport: {
    refusals: ({ id }, { page }, { reader }) => refusalPage(reader, id, checkedPage(page)),
  },
  Progress: {
    percent: ({ done, total }) => (total === 0 ? null : Math.floor((done / total) * 100)),
  },
};
