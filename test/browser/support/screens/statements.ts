import { PAST, screen, type Screen } from './screen.ts';
import type { World } from '../world.ts';

const statementAt = (tab: string) => (world: World) => `/statements/${world.statement.id}/show${tab}`;

/** Statements: the list, the page and its tabs, and the board of a month. */
export const statements: readonly Screen[] = [
  screen('statements', () => '/statements', 'Statements', ['Statements']),
  screen('statement, to compare', ({ statement }) => `/statements/${statement.id}/compare`, /^Compare /),
  screen('statement', statementAt(''), /January 2026$/, ['Statement', 'StatementDeeds', 'Notes']),
  screen('month board', () => '/months/2026-01', 'Statements of January 2026', ['MonthBoard']),
  screen('month board of an empty month', () => '/months/2031-01', 'Statements of January 2031'),
  screen('month board of no month', () => '/months/January', 'Page not found'),
  screen(
    'month board, to a developer',
    () => '/months/2026-01',
    'Statements of January 2026',
    [],
    'developer',
  ),
  screen('statement, explained', statementAt('/explain'), /January 2026$/, ['Explain']),
  screen('statement, a row explained', statementAt('/explain/banded/output/started-A'), /January 2026$/, [
    'ExplainedLines',
  ]),
  screen('statement, no such figure', statementAt('/explain/nothing'), /January 2026$/),
  screen('statement, what changed', statementAt('/changes'), /January 2026$/, ['Bridge']),
  screen('statement, checks', statementAt('/checks'), /January 2026$/, ['Checks']),
  screen('statement, declarations', statementAt('/declarations'), /January 2026$/, ['Clawbacks']),
  screen('statement, adjustments', statementAt('/adjustments'), /January 2026$/, ['Adjustments'], 'finance'),
  screen('statement, forecast', statementAt('/forecast'), /January 2026$/, ['Forecast']),
  screen('statement, versions', statementAt('/versions'), /January 2026$/, ['Versions']),
  screen('statement, history', statementAt('/history'), /January 2026$/, [
    'StatementSubmissions',
    'RecordHistory',
  ]),
  screen('statement in the past', statementAt(PAST), /January 2026$/),
  screen('statement, to a developer', statementAt(''), /January 2026$/, [], 'developer'),
];
