interface ScreenOfContracts {
  readonly name: string;
  readonly path: (world: { readonly statement: { readonly contractId: string } }) => string;
  readonly heading: string | RegExp;
  readonly asks: readonly string[];
  readonly as?: 'finance' | 'developer';
}

const contractAt: ScreenOfContracts['path'] = ({ statement }) => `/contracts/${statement.contractId}/show`;
const at = (path: string) => () => path;

/** The screens of contracts and of the calendar. */
export const screensOfContracts: readonly ScreenOfContracts[] = [
  {
    name: 'contracts',
    path: at('/contracts?year=2025'),
    heading: 'Contracts',
    asks: ['Years', 'ContractsOfYear'],
  },
  { name: 'contract', path: contractAt, heading: /, 2025$/, asks: ['Contract'] },
  { name: 'contract, to a developer', path: contractAt, heading: /, 2025$/, asks: [], as: 'developer' },
  { name: 'contract, to finance', path: contractAt, heading: /, 2025$/, asks: [], as: 'finance' },
  { name: 'calendar of today', path: at('/calendar'), heading: 'Calendar', asks: [], as: 'finance' },
  {
    name: 'calendar',
    path: at('/calendar/2025'),
    heading: 'Calendar',
    asks: ['PeriodOnPage'],
    as: 'finance',
  },
  {
    name: 'calendar, lead providers',
    path: at('/calendar/2025/providers'),
    heading: 'Calendar',
    asks: ['ProvidersOfYear', 'StatementsOfProvider'],
    as: 'finance',
  },
  {
    name: 'calendar, schedules',
    path: at('/calendar/2025/schedules'),
    heading: 'Calendar',
    asks: ['SchedulesOfYear'],
  },
  { name: 'calendar of no year', path: at('/calendar/1999'), heading: 'Page not found', asks: [] },
  {
    name: 'import contracts',
    path: at('/imports/contracts'),
    heading: 'Import contracts',
    asks: ['MayImportContracts'],
    as: 'finance',
  },
  {
    name: 'import contracts, not allowed',
    path: at('/imports/contracts'),
    heading: 'You do not have permission to see this',
    asks: [],
  },
  {
    name: 'import statements',
    path: at('/imports/statements'),
    heading: 'Import statements',
    asks: ['MayImportStatements'],
    as: 'finance',
  },
  {
    name: 'import statements, not allowed',
    path: at('/imports/statements'),
    heading: 'You do not have permission to see this',
    asks: [],
  },
];
