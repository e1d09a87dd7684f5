import { question } from '../data/question.ts';
import { SCHOOL_HINT, schoolsFor } from '../fields/find-school.ts';
import { graphql } from '../gql/index.ts';
import { nameOf } from '../parts/names.ts';
import { numberOf, titleOf } from '../search/found.ts';
import { SearchDocument } from '../search/search-queries.ts';
import type { Pickable } from './list.ts';

const SchoolNameDocument = graphql(/* GraphQL */ `
  query SchoolName($id: ID!) {
    school(id: $id) {
      id
      name
    }
  }
`);

const DeliveryPartnersToPickDocument = graphql(/* GraphQL */ `
  query DeliveryPartnersToPick($q: String!) {
    deliveryPartners(filter: { q: $q }, page: { page: 1, perPage: 20 }) {
      items {
        id
        name
      }
    }
  }
`);

const DeliveryPartnerNameDocument = graphql(/* GraphQL */ `
  query DeliveryPartnerName($id: ID!) {
    deliveryPartner(id: $id) {
      id
      name
    }
  }
`);

const AppropriateBodiesToPickDocument = graphql(/* GraphQL */ `
  query AppropriateBodiesToPick($q: String!) {
    appropriateBodies(filter: { q: $q }, page: { page: 1, perPage: 20 }) {
      items {
        id
        name
      }
    }
  }
`);

const AppropriateBodyNameDocument = graphql(/* GraphQL */ `
  query AppropriateBodyName($id: ID!) {
    appropriateBody(id: $id) {
      id
      name
    }
  }
`);

const TeacherNameDocument = graphql(/* GraphQL */ `
  query TeacherName($id: ID!) {
    teacher(id: $id) {
      id
      name
    }
  }
`);

const StatementNameDocument = graphql(/* GraphQL */ `
  query StatementName($id: ID!) {
    statement(id: $id) {
      id
      name
      contractPeriodYear
      leadProvider {
        id
        name
      }
    }
  }
`);

const NAME_HINT = 'Type part of its name';

const GONE = 'No longer here';
const toOption = ({ id, name }: { id: string; name: string }) => ({ id, label: name });

export const schools: Pickable = {
  hint: SCHOOL_HINT,
  find: schoolsFor,
  name: (id) => question(SchoolNameDocument, { id }, ({ school }) => school?.name ?? GONE),
};

export const deliveryPartners: Pickable = {
  hint: NAME_HINT,
  find: (q) =>
    question(DeliveryPartnersToPickDocument, { q }, (data) => data.deliveryPartners.items.map(toOption)),
  name: (id) =>
    question(DeliveryPartnerNameDocument, { id }, ({ deliveryPartner }) => deliveryPartner?.name ?? GONE),
};

export const appropriateBodies: Pickable = {
  hint: NAME_HINT,
  find: (q) =>
    question(AppropriateBodiesToPickDocument, { q }, (data) => data.appropriateBodies.items.map(toOption)),
  name: (id) =>
    question(AppropriateBodyNameDocument, { id }, ({ appropriateBody }) => appropriateBody?.name ?? GONE),
};

export const teacherName = (id: string) =>
  question(TeacherNameDocument, { id }, ({ teacher }) => (teacher ? nameOf(teacher) : GONE));

export const statements: Pickable = {
  hint: 'Type a month and lead provider',
  find: (q) =>
    question(SearchDocument, { q, only: 'Statement' }, ({ search }) =>
      search.groups.flatMap(({ items }) =>
        items.map(({ record }) => ({
          id: record.id,
          label: titleOf(record),
          detail: numberOf(record) ?? '',
        })),
      ),
    ),
  name: (id) =>
    question(StatementNameDocument, { id }, ({ statement }) =>
      statement
        ? `${statement.name}, ${statement.leadProvider.name} (${statement.contractPeriodYear})`
        : GONE,
    ),
};
