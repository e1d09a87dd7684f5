import type { SchoolImportsQuery } from '../gql/graphql.ts';
import { shortInstant } from '../parts/days.ts';
import { FactTable } from '../parts/FactTable.tsx';
import { Link } from '../parts/Link.tsx';
import { Panel } from '../parts/Panel.tsx';
import { whatItHolds } from './import-queries.ts';

type Imports = SchoolImportsQuery['schoolImports']['items'];

export function EarlierImports({ imports }: { imports: Imports }) {
  return (
    <Panel heading="Earlier imports">
      <FactTable
        caption="Imports of the national register, newest first"
        columns={['File', 'What it held', 'When', 'Lines', 'Added', 'Changed', 'Refused']}
        empty="No file has been imported yet."
        rows={imports.map(({ id, kind, fileName, importedAt, ...counts }) => ({
          key: id,
          cells: [
            <Link to={`/imports/schools?upload=${id}`}>{fileName}</Link>,
            whatItHolds[kind],
            shortInstant(importedAt),
            ...[counts.lines, counts.added, counts.changed, counts.refused].map((count) =>
              count.toLocaleString('en-GB'),
            ),
          ],
        }))}
      />
    </Panel>
  );
}
