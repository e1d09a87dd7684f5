import { screen, type Screen } from './screen.ts';

/** What is about no one record: home, search, events, users, cases, imports, settings. */
export const frame: readonly Screen[] = [
  screen('home', () => '/', 'Hello, Sam', ['Home', 'RecentEvents']),
  screen('home of finance', () => '/', 'Hello, Fiona', ['Home'], 'finance'),
  screen('home of an approver', () => '/', 'Hello, Alex', [], 'finance_approver'),
  screen('home of a developer', () => '/', 'Hello, Devika', [], 'developer'),
  screen('home of a user manager', () => '/', 'Hello, Uma', [], 'user_manager'),
  screen('drift cases', () => '/cases', 'Drift cases', ['DriftCases'], 'finance'),
  screen('drift cases, closed', () => '/cases?closed', 'Drift cases', [], 'finance'),
  screen('events', () => '/events', 'Events', ['Events']),
  screen('events, none found', () => '/events?filter={"ticket":"999999"}', 'Events'),
  screen('users', () => '/users', 'Users', ['Users'], 'user_manager'),
  screen('search', () => '/search', 'Search'),
  screen('find many', () => '/search/many', 'Find many at once'),
  screen('import schools', () => '/imports/schools', 'Import schools'),
  screen('settings', () => '/settings', 'Settings'),
  screen('nowhere', () => '/nowhere', 'Page not found'),
];
