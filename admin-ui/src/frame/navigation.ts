import type { Role } from '../gql/graphql.ts';

interface Place {
  readonly to: string;
  readonly name: string;
  /** What one does there, for the home page. */
  readonly purpose: string;
  readonly roles: readonly Role[];
}

interface Group {
  readonly name: string;
  readonly places: readonly Place[];
}

const readers = ['support', 'finance', 'finance_approver', 'developer'] as const;

/** The places of the console and whom they are for. What each role may truly see, the server decides. */
const groups: readonly Group[] = [
  {
    name: 'People and schools',
    places: [
      {
        to: '/teachers',
        name: 'Teachers',
        purpose:
          'Find an early career teacher or a mentor, see their whole life in the service and correct it.',
        roles: readers,
      },
      {
        to: '/schools',
        name: 'Schools',
        purpose: 'See who is at a school now, its partnerships and what the national register says of it.',
        roles: readers,
      },
    ],
  },
  {
    name: 'Payments',
    places: [
      {
        to: '/statements',
        name: 'Statements',
        purpose: 'See what each lead provider is paid for each month, and why.',
        roles: readers,
      },
      {
        to: '/months',
        name: 'Month board',
        purpose: 'See where every statement of a month stands, what it comes to and whom it waits for.',
        roles: readers,
      },
      {
        to: '/cases',
        name: 'Drift cases',
        purpose: 'See which sealed statements the records no longer come to, why, and how it was settled.',
        roles: readers,
      },
      {
        to: '/declarations',
        name: 'Declarations',
        purpose: 'See what lead providers declared, and where each declaration stands.',
        roles: readers,
      },
      {
        to: '/contracts',
        name: 'Contracts',
        purpose: 'See what each lead provider is paid by, change its terms, and see first what that does.',
        roles: readers,
      },
      {
        to: '/calendar',
        name: 'Calendar',
        purpose: 'See the contract periods, their lead providers, schedules and statements, and change them.',
        roles: readers,
      },
    ],
  },
  {
    name: 'Organisations',
    places: [
      {
        to: '/lead-providers',
        name: 'Lead providers',
        purpose: 'See whom a lead provider trains, with whom, and what it declared.',
        roles: readers,
      },
      {
        to: '/delivery-partners',
        name: 'Delivery partners',
        purpose: 'See for whom a delivery partner delivers, and at which schools.',
        roles: readers,
      },
      {
        to: '/appropriate-bodies',
        name: 'Appropriate bodies',
        purpose: 'See whose induction an appropriate body holds.',
        roles: readers,
      },
    ],
  },
  {
    name: 'This console',
    places: [
      {
        to: '/events',
        name: 'Events',
        purpose: 'See what was done, by whom and why, and reverse it.',
        roles: readers,
      },
      {
        to: '/imports/schools',
        name: 'Import schools',
        purpose: 'Bring schools, and which went into which, up to date from files of the national register.',
        roles: ['support'],
      },
      {
        to: '/users',
        name: 'Users',
        purpose: 'See who may sign in and as what, and say which accounts are one person’s.',
        roles: ['user_manager'],
      },
    ],
  },
];

/** The groups that have a place for this role, each with those places. */
export const groupsFor = (role: Role): readonly Group[] =>
  groups
    .map(({ name, places }) => ({ name, places: places.filter(({ roles }) => roles.includes(role)) }))
    .filter(({ places }) => places.length > 0);

export const placesFor = (role: Role): readonly Place[] => groupsFor(role).flatMap(({ places }) => places);

export const roleNames: Readonly<Record<Role, string>> = {
  support: 'Support',
  finance: 'Finance',
  finance_approver: 'Finance approver',
  developer: 'Developer',
  user_manager: 'User manager',
  system: 'The service',
};
