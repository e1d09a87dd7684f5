import type { RefusalsFragment, RegisterFileKind, SchoolUploadQuery } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';

/** A file that was uploaded: checked and waiting, or, under the same id, imported. */
export const SchoolUploadDocument = graphql(/* GraphQL */ `
  query SchoolUpload($id: ID!) {
    mayImportSchools {
      ...MayParts
    }
    mayImportSchoolLinks {
      ...MayParts
    }
    schoolUpload(id: $id) {
      id
      kind
      fileName
      encoding
      columnsNotInFile
      lines
      added
      changed
      unchanged
      refused
      opened
      emptyLines
      daysNotKept
      refusals(page: { page: 1, perPage: 25 }) {
        ...Refusals
      }
    }
    schoolImport(id: $id) {
      id
      kind
      fileName
      importedAt
      lines
      added
      changed
      unchanged
      refused
      refusals(page: { page: 1, perPage: 25 }) {
        ...Refusals
      }
    }
  }

  fragment Refusals on RefusedLinePage {
    total
    items {
      line
      urn
      because
    }
  }
`);

export const SchoolImportsDocument = graphql(/* GraphQL */ `
  query SchoolImports {
    mayImportSchools {
      ...MayParts
    }
    schoolImports(page: { page: 1, perPage: 10 }) {
      total
      items {
        id
        kind
        fileName
        importedAt
        lines
        added
        changed
        refused
      }
    }
  }
`);

export type Upload = NonNullable<SchoolUploadQuery['schoolUpload']>;
export type Imported = NonNullable<SchoolUploadQuery['schoolImport']>;
export type Refusals = RefusalsFragment;

export const whatItHolds: Readonly<Record<RegisterFileKind, string>> = {
  schools: 'Schools',
  links: 'Links between schools',
};
