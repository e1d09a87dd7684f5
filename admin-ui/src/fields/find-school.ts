import { type Question, question } from '../data/question.ts';
import type { SchoolsToPickQuery } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { inWords } from '../parts/names.ts';

const SchoolsToPickDocument = graphql(/* GraphQL */ `
  query SchoolsToPick($q: String!) {
    schools(filter: { q: $q }, page: { page: 1, perPage: 20 }) {
      total
      items {
        id
        urn
        name
        status
        localAuthorityName
        postcode
      }
    }
  }
`);

type School = SchoolsToPickQuery['schools']['items'][number];

export interface FoundSchool {
  readonly id: string;
  readonly label: string;
  readonly detail: string;
}

export const SCHOOL_HINT = 'Type its name, URN or postcode';

export const schoolsFor = (q: string): Question<FoundSchool[]> =>
  question(SchoolsToPickDocument, { q }, ({ schools }) =>
    schools.items.map((school) => ({ id: school.id, label: school.name, detail: whichSchool(school) })),
  );

/** What tells a school from others of its name. */
const whichSchool = ({ urn, localAuthorityName, postcode, status }: School): string =>
  [`URN ${urn}`, localAuthorityName, postcode, status !== 'open' && inWords(status)]
    .filter(Boolean)
    .join(' · ');
