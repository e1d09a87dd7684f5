// oxlint-disable max-lines -- one table, a row a screen.
import type { Page } from 'playwright';
import type { Persona } from '../../../server/access/personas.ts';
import {
  aDeclaration,
  aDeliveryPartner,
  aLeadProvider,
  aMentor,
  aMentorship,
  anActiveLeadProvider,
  anAppropriateBody,
  anEctAtSchool,
  anInduction,
  aPartnership,
  aSchool,
  aTeacher,
  aTrainingPeriod,
  type Story,
} from '../../stories/index.ts';
import { expectPage as expect } from '../../support/browser.ts';
import { screensOfContracts } from './screens-of-contracts.ts';
import { january } from '../../support/statement-desk.ts';

export type World = Awaited<ReturnType<typeof aWorld>>;

/** A teacher with something on every tab, and one with nothing on any. */
export async function aWorld(story: Story) {
  const school = await aSchool(story, { name: 'Hill School' });
  const teacher = await aTeacher(story, { name: 'Ada Lovelace' });
  const ect = await anEctAtSchool(story, { teacher, school, startedOn: '2025-09-01' });
  const mentor = await aMentor(story, { school, startedOn: '2024-09-01' });
  await aMentorship(story, { ect, mentor, startedOn: '2025-09-01' });
  const activeLeadProvider = await anActiveLeadProvider(story, {
    year: 2025,
    leadProvider: await aLeadProvider(story, { name: 'Ambition' }),
  });
  const deliveryPartner = await aDeliveryPartner(story, { name: 'Rise Hub' });
  const partnership = await aPartnership(story, { school, activeLeadProvider, deliveryPartner });
  const training = await aTrainingPeriod(story, { ect, partnership });
  const appropriateBody = await anAppropriateBody(story, { name: 'Golden Leaf' });
  await anInduction(story, { teacher, appropriateBody, startedOn: '2025-09-01' });
  const declaration = await aDeclaration(story, { training, paymentStatus: 'paid' });
  const newcomer = await aTeacher(story, { name: 'Hedy Lamarr' });
  const emptySchool = await aSchool(story, { name: 'Moor School' });
  const { statement } = await january(story);
  const { leadProviderId } = activeLeadProvider;
  return {
    school,
    teacher,
    declaration,
    newcomer,
    emptySchool,
    statement,
    leadProviderId,
    deliveryPartner,
    appropriateBody,
  };
}

export interface Screen {
  readonly name: string;
  readonly path: (world: World) => string;
  /** Its h1: it has come when this has. */
  readonly heading: string | RegExp;
  /** The questions that it asks by name. Each is also tried while it waits, when it fails and when it is refused. */
  readonly asks: readonly string[];
  /** Who looks at it; a support agent unless said. */
  readonly as?: Persona['role'];
}

const screen = (
  name: string,
  path: Screen['path'],
  heading: Screen['heading'],
  asks: Screen['asks'] = [],
  as: Screen['as'] = 'support',
): Screen => ({ name, path, heading, asks, as });

const teacherAt = (tab: string) => (world: World) => `/teachers/${world.teacher.id}/show${tab}`;
const schoolAt = (tab: string) => (world: World) => `/schools/${world.school.id}/show${tab}`;
const statementAt = (tab: string) => (world: World) => `/statements/${world.statement.id}/show${tab}`;
const leadProviderAt =
  (tab: string) =>
  ({ leadProviderId }: World) =>
    `/lead-providers/${leadProviderId}/show${tab}`;
const partnerAt =
  (tab: string) =>
  ({ deliveryPartner }: World) =>
    `/delivery-partners/${deliveryPartner.id}/show${tab}`;
const bodyAt =
  (tab: string) =>
  ({ appropriateBody }: World) =>
    `/appropriate-bodies/${appropriateBody.id}/show${tab}`;
const newcomerAt = (tab: string) => (world: World) => `/teachers/${world.newcomer.id}/show${tab}`;
const NOBODY = '019b0000-0000-7000-8000-000000000000';
const PAST = '?trueOn=2025-10-01';

/**
 * Every screen. A new screen, or a new state that has an address of its own, is one more line here: axe looks at it light
 * and dark, in each state of what it asks, and nothing scrolls sideways at 320 pixels or at 200 % zoom.
 */
export const screens: readonly Screen[] = [
  screen('home', () => '/', 'Hello, Sam', ['Home', 'RecentEvents']),
  screen('home of finance', () => '/', 'Hello, Fiona', ['Home'], 'finance'),
  screen('home of an approver', () => '/', 'Hello, Alex', [], 'finance_approver'),
  screen('home of a developer', () => '/', 'Hello, Devika', [], 'developer'),
  screen('home of a user manager', () => '/', 'Hello, Uma', [], 'user_manager'),
  screen('teachers', () => '/teachers', 'Teachers', ['Teachers']),
  screen('teachers, none found', () => '/teachers?filter={"leftTo":"1999-01-01"}', 'Teachers'),
  screen('schools, asked wrongly', () => `/schools?filter={"q":"${'x'.repeat(201)}"}`, 'Schools'),
  screen('teacher', teacherAt(''), 'Ada Lovelace', ['Teacher']),
  screen('teacher, training', teacherAt('/training'), 'Ada Lovelace', ['TrainingDeeds']),
  screen('teacher, school', teacherAt('/school'), 'Ada Lovelace', ['StayDeeds']),
  screen('teacher, induction', teacherAt('/induction'), 'Ada Lovelace'),
  screen('teacher, declarations', teacherAt('/declarations'), 'Ada Lovelace'),
  screen('teacher, history', teacherAt('/history'), 'Ada Lovelace', ['RecordHistory']),
  screen('teacher, unknown part', teacherAt('/nothing'), 'Ada Lovelace'),
  screen('teacher, to a developer', teacherAt(''), /^Teacher …/, [], 'developer'),
  ...['', '/training', '/school', '/induction', '/declarations', '/history'].flatMap((tab) => [
    screen(`newcomer${tab}`, newcomerAt(tab), 'Hedy Lamarr'),
    screen(`teacher${tab} in the past`, teacherAt(`${tab}${PAST}`), 'Ada Lovelace'),
  ]),
  screen('teacher in the past', teacherAt(PAST), 'Ada Lovelace', ['Teacher']),
  screen('teacher nobody knew then', teacherAt('?knownOn=2020-01-01'), 'Not there yet'),
  screen('teacher on no day', teacherAt('?trueOn=2026-02-30'), 'There is a problem'),
  screen('teacher, to compare', ({ teacher }) => `/teachers/${teacher.id}/compare`, /^Compare /),
  screen(
    'teacher compared',
    ({ teacher }) => `/teachers/${teacher.id}/compare?fromTrueOn=2025-08-01`,
    /^Compare Ada Lovelace/,
    ['Compare'],
  ),
  screen('drift cases', () => '/cases', 'Drift cases', ['DriftCases'], 'finance'),
  screen('drift cases, closed', () => '/cases?closed', 'Drift cases', [], 'finance'),
  screen('schools', () => '/schools', 'Schools', ['Schools']),
  screen('schools, none found', () => '/schools?filter={"q":"nowhere"}', 'Schools'),
  screen('school', schoolAt(''), 'Hill School', ['School']),
  screen('school, ECTs', schoolAt('/ects'), 'Hill School', ['SchoolEcts']),
  screen('school, mentors', schoolAt('/mentors'), 'Hill School', ['SchoolMentors']),
  screen('school, training', schoolAt('/training'), 'Hill School', ['SchoolTraining']),
  screen('school, register', schoolAt('/register'), 'Hill School', ['SchoolRegister']),
  screen('school, history', schoolAt('/history'), 'Hill School', ['RecordHistory']),
  screen('school, empty', ({ emptySchool }) => `/schools/${emptySchool.id}/show`, 'Moor School'),
  ...['', '/ects', '/mentors', '/training', '/register', '/history'].map((tab) =>
    screen(`school${tab} in the past`, schoolAt(`${tab}${PAST}`), 'Hill School'),
  ),
  screen('school, to compare', ({ school }) => `/schools/${school.id}/compare`, /^Compare /),
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
  screen('statement, history', statementAt('/history'), /January 2026$/, ['StatementHistory']),
  screen('statement in the past', statementAt(PAST), /January 2026$/),
  ...screensOfContracts,
  screen('statement, to a developer', statementAt(''), /January 2026$/, [], 'developer'),
  screen('declarations', () => '/declarations', 'Declarations', ['Declarations']),
  screen(
    'declaration, to compare',
    ({ declaration }) => `/declarations/${declaration.id}/compare`,
    /^Compare /,
  ),
  screen(
    'declaration',
    ({ declaration }) => `/declarations/${declaration.id}/show`,
    'Started declaration of Ada Lovelace',
    ['Declaration', 'DeclarationDeeds', 'RecordHistory'],
  ),
  screen(
    'declaration in the past',
    ({ declaration }) => `/declarations/${declaration.id}/show?trueOn=${new Date().toJSON().slice(0, 10)}`,
    'Started declaration of Ada Lovelace',
  ),
  screen('lead providers', () => '/lead-providers', 'Lead providers', ['LeadProviders']),
  screen('lead provider', leadProviderAt(''), 'Ambition', ['LeadProvider']),
  screen('lead provider, nobody there', () => `/lead-providers/${NOBODY}/show`, 'Page not found'),
  screen('lead provider, partners', leadProviderAt('/partners'), 'Ambition'),
  screen('lead provider, statements', leadProviderAt('/statements'), 'Ambition', ['LeadProviderStatements']),
  screen('lead provider, history', leadProviderAt('/history'), 'Ambition'),
  screen('delivery partners', () => '/delivery-partners', 'Delivery partners', ['DeliveryPartners']),
  screen('delivery partner', partnerAt(''), 'Rise Hub', ['DeliveryPartner']),
  screen('delivery partner, schools', partnerAt('/schools'), 'Rise Hub', ['DeliveryPartnerSchools']),
  screen('delivery partner, history', partnerAt('/history'), 'Rise Hub'),
  screen('appropriate bodies', () => '/appropriate-bodies', 'Appropriate bodies', ['AppropriateBodies']),
  screen('appropriate body', bodyAt(''), 'Golden Leaf', ['AppropriateBody']),
  screen('appropriate body, history', bodyAt('/history'), 'Golden Leaf'),
  screen('try a declaration', ({ teacher }) => `/teachers/${teacher.id}/declare`, 'Ada Lovelace', [
    'TeacherToDeclare',
  ]),
  screen(
    'declaration, tried',
    ({ teacher }) => `/teachers/${teacher.id}/declare?type=started&date=2026-03-03`,
    'Ada Lovelace',
    ['TryDeclaration'],
  ),
  screen(
    'declaration to try of a newcomer',
    ({ newcomer }) => `/teachers/${newcomer.id}/declare`,
    'Hedy Lamarr',
  ),
  screen('events', () => '/events', 'Events', ['Events']),
  screen('events, none found', () => '/events?filter={"ticket":"999999"}', 'Events'),
  screen('users', () => '/users', 'Users', ['Users'], 'user_manager'),
  screen('search', () => '/search', 'Search'),
  screen('find many', () => '/search/many', 'Find many at once'),
  screen('import schools', () => '/imports/schools', 'Import schools'),
  screen('settings', () => '/settings', 'Settings'),
  screen('nowhere', () => '/nowhere', 'Page not found'),
];

/** What has become of a question. */
export const fates = ['waits', 'fails', 'is refused'] as const;
export type Fate = (typeof fates)[number];

const answers: Readonly<Record<Exclude<Fate, 'waits'>, object>> = {
  fails: { message: 'Secret', extensions: { code: 'INTERNAL', reference: 'ref-8f2c' } },
  'is refused': { message: 'This is for finance.', extensions: { code: 'FORBIDDEN' } },
};

/** The question of this name meets this fate, until it is let go. */
export async function meet(page: Page, question: string, fate: Fate): Promise<() => Promise<void>> {
  await page.route('**/graphql', async (route) => {
    if (route.request().postDataJSON().operationName !== question) return route.fallback();
    if (fate !== 'waits') await route.fulfill({ json: { data: null, errors: [answers[fate]] } });
  });
  return () => page.unrouteAll({ behavior: 'ignoreErrors' });
}

/** The screen as it is when all has been answered. */
export async function expectScreen(page: Page, { heading }: Screen): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
  await expect(page.getByText(/^(Loading|Checking|Comparing|Working).*…$/)).toHaveCount(0);
  await page.waitForLoadState('networkidle');
}

/** The screen with a question that has met its fate. */
export async function expectFate(page: Page, fate: Fate): Promise<void> {
  const loading = page.getByText(/…$/).and(page.getByRole('status')).first();
  if (fate === 'waits') await expect(loading).toContainText('…');
  if (fate === 'fails') await expect(page.getByText('ref-8f2c').first()).toBeVisible();
  if (fate === 'is refused') await expect(page.getByText('This is for finance.').first()).toBeVisible();
}
