import type { World } from '../world.ts';
import { screen, type Screen } from './screen.ts';

const contractAt = ({ statement }: World) => `/contracts/${statement.contractId}/show`;
const NOT_ALLOWED = 'You do not have permission to see this';

/** Contracts, the calendar, and the files that bring them. */
export const contracts: readonly Screen[] = [
  screen('contracts', () => '/contracts?year=2025', 'Contracts', ['Years', 'ContractsOfYear']),
  screen('contract', contractAt, /, 2025$/, ['Contract', 'RecordHistory']),
  screen('contract, to a developer', contractAt, /, 2025$/, [], 'developer'),
  screen('contract, to finance', contractAt, /, 2025$/, [], 'finance'),
  screen('calendar of today', () => '/calendar', 'Calendar', [], 'finance'),
  screen('calendar', () => '/calendar/2025', 'Calendar', ['PeriodOnPage', 'RecordHistory'], 'finance'),
  screen(
    'calendar, lead providers',
    () => '/calendar/2025/providers',
    'Calendar',
    ['ProvidersOfYear', 'StatementsOfProvider'],
    'finance',
  ),
  screen('calendar, schedules', () => '/calendar/2025/schedules', 'Calendar', ['SchedulesOfYear']),
  screen('calendar of no year', () => '/calendar/1999', 'Page not found'),
  screen(
    'import contracts',
    () => '/imports/contracts',
    'Import contracts',
    ['MayImportContracts'],
    'finance',
  ),
  screen('import contracts, not allowed', () => '/imports/contracts', NOT_ALLOWED),
  screen(
    'import statements',
    () => '/imports/statements',
    'Import statements',
    ['MayImportStatements'],
    'finance',
  ),
  screen('import statements, not allowed', () => '/imports/statements', NOT_ALLOWED),
];
