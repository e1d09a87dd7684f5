import CssBaseline from '@mui/material/CssBaseline';
import type { FunctionComponent } from 'react';
import { AdminContext, CoreAdminUI, CustomRoutes, localStorageStore, Resource } from 'react-admin';
import { BrowserRouter, Navigate, Route } from 'react-router';
import { queries } from './data/queries.ts';
import { records } from './data/records.ts';
import { signIn } from './data/sign-in.ts';
import { Frame } from './frame/Frame.tsx';
import { SETTINGS } from './keys/key-table.ts';
import { Crash } from './pages/Crash.tsx';
import { Home } from './home/Home.tsx';
import { LoadingPage } from './pages/Loading.tsx';
import { NoPermission } from './pages/NoPermission.tsx';
import { NotFound } from './pages/NotFound.tsx';
import { SignIn } from './pages/SignIn.tsx';
import { code, late } from './parts/late.tsx';
import { SEARCH, SEARCH_MANY } from './search/asked-for.ts';
import { darkTheme, lightTheme } from './theme/theme.ts';
import { i18n } from './words.ts';

/** A page whose code comes when it is first opened. */
const page = <Name extends string>(load: () => Promise<Record<Name, FunctionComponent>>, name: Name) =>
  late(code(load), name);

const TeacherList = page(() => import('./teachers/TeacherList.tsx'), 'TeacherList');
const TeacherShow = page(() => import('./teachers/TeacherShow.tsx'), 'TeacherShow');
const SchoolList = page(() => import('./schools/SchoolList.tsx'), 'SchoolList');
const SchoolShow = page(() => import('./schools/SchoolShow.tsx'), 'SchoolShow');
const DeclarationList = page(() => import('./declarations/DeclarationList.tsx'), 'DeclarationList');
const DeclarationShow = page(() => import('./declarations/DeclarationShow.tsx'), 'DeclarationShow');
const StatementList = page(() => import('./statements/StatementList.tsx'), 'StatementList');
const CasesPage = page(() => import('./statements/CasesPage.tsx'), 'CasesPage');
const StatementShow = page(() => import('./statements/StatementShow.tsx'), 'StatementShow');
const LeadProviderList = page(() => import('./organisations/LeadProviderList.tsx'), 'LeadProviderList');
const LeadProviderShow = page(() => import('./organisations/LeadProviderShow.tsx'), 'LeadProviderShow');
const DeliveryPartnerList = page(
  () => import('./organisations/DeliveryPartnerList.tsx'),
  'DeliveryPartnerList',
);
const DeliveryPartnerShow = page(
  () => import('./organisations/DeliveryPartnerShow.tsx'),
  'DeliveryPartnerShow',
);
const AppropriateBodyList = page(
  () => import('./organisations/AppropriateBodyList.tsx'),
  'AppropriateBodyList',
);
const AppropriateBodyShow = page(
  () => import('./organisations/AppropriateBodyShow.tsx'),
  'AppropriateBodyShow',
);
const CalendarPage = page(() => import('./calendar/CalendarPage.tsx'), 'CalendarPage');
const ImportContractsPage = page(() => import('./contracts/ImportContractsPage.tsx'), 'ImportContractsPage');
const ImportStatementsPage = page(
  () => import('./calendar/ImportStatementsPage.tsx'),
  'ImportStatementsPage',
);
const ContractsPage = page(() => import('./contracts/ContractsPage.tsx'), 'ContractsPage');
const ContractShow = page(() => import('./contracts/ContractShow.tsx'), 'ContractShow');
const ComparePage = page(() => import('./travel/ComparePage.tsx'), 'ComparePage');
const MonthBoard = page(() => import('./statements/MonthBoard.tsx'), 'MonthBoard');
const EventList = page(() => import('./events/EventList.tsx'), 'EventList');
const EventShow = page(() => import('./events/EventShow.tsx'), 'EventShow');
const UserList = page(() => import('./users/UserList.tsx'), 'UserList');
const SearchPage = page(() => import('./search/SearchPage.tsx'), 'SearchPage');
const Settings = page(() => import('./pages/Settings.tsx'), 'Settings');
const SearchMany = page(() => import('./search/SearchMany.tsx'), 'SearchMany');
const TryDeclaration = page(() => import('./declaring/TryDeclaration.tsx'), 'TryDeclaration');
const ImportSchools = page(() => import('./imports/ImportSchools.tsx'), 'ImportSchools');

/** A record by its id alone leads to its page; everything else is unknown. */
const unknownAddresses = [
  <Route key="id" path=":id" element={<Navigate to="show" replace />} />,
  <Route key="else" path="*" element={<NotFound />} />,
];

/** A record that has a past can also be compared with itself at another moment. */
const withPast = [<Route key="compare" path=":id/compare" element={<ComparePage />} />, ...unknownAddresses];

/** What somebody chose of the looks of the console, on this browser: theme, columns, keys. Nothing of any record. */
const choices = localStorageStore();

/** Pages that are no record's and no list's. */
const pages = [
  <Route key="/contracts" path="/contracts" element={<ContractsPage />} />,
  <Route key="/calendar" path="/calendar" element={<CalendarPage />} />,
  <Route key="/calendar/:year/*" path="/calendar/:year/*" element={<CalendarPage />} />,
  <Route key="/imports/contracts" path="/imports/contracts" element={<ImportContractsPage />} />,
  <Route key="/imports/statements" path="/imports/statements" element={<ImportStatementsPage />} />,
  <Route key={SEARCH} path={SEARCH} element={<SearchPage />} />,
  <Route key={SETTINGS.to} path={SETTINGS.to} element={<Settings />} />,
  <Route key={SEARCH_MANY} path={SEARCH_MANY} element={<SearchMany />} />,
  <Route key="/cases" path="/cases" element={<CasesPage />} />,
  <Route key="/months/:month?" path="/months/:month?" element={<MonthBoard />} />,
  <Route key="/imports/schools" path="/imports/schools" element={<ImportSchools />} />,
];

/** The parts of react-admin that this console has pages for. */
export function App() {
  return (
    <BrowserRouter>
      <AdminContext
        authProvider={signIn}
        dataProvider={records}
        darkTheme={darkTheme}
        i18nProvider={i18n}
        lightTheme={lightTheme}
        queryClient={queries}
        store={choices}
      >
        <CssBaseline enableColorScheme />
        <CoreAdminUI
          accessDenied={NoPermission}
          authCallbackPage={false}
          catchAll={NotFound}
          dashboard={Home}
          disableTelemetry
          error={Crash}
          layout={Frame}
          loading={LoadingPage}
          loginPage={false}
          requireAuth
          title="Register early career teachers"
        >
          <CustomRoutes noLayout>
            <Route path="/sign-in" element={<SignIn />} />
          </CustomRoutes>
          <Resource name="teachers" list={TeacherList} show={TeacherShow}>
            <Route path=":id/declare" element={<TryDeclaration />} />
            {withPast}
          </Resource>
          <Resource name="schools" list={SchoolList} show={SchoolShow}>
            {withPast}
          </Resource>
          <Resource name="declarations" list={DeclarationList} show={DeclarationShow}>
            {withPast}
          </Resource>
          <Resource name="statements" list={StatementList} show={StatementShow}>
            {withPast}
          </Resource>
          <Resource name="lead-providers" list={LeadProviderList} show={LeadProviderShow}>
            {unknownAddresses}
          </Resource>
          <Resource name="delivery-partners" list={DeliveryPartnerList} show={DeliveryPartnerShow}>
            {unknownAddresses}
          </Resource>
          <Resource name="appropriate-bodies" list={AppropriateBodyList} show={AppropriateBodyShow}>
            {unknownAddresses}
          </Resource>
          <Resource name="contracts" show={ContractShow}>
            {unknownAddresses}
          </Resource>
          <Resource name="events" list={EventList} show={EventShow}>
            {unknownAddresses}
          </Resource>
          <Resource name="users" list={UserList} />
          <CustomRoutes>{pages}</CustomRoutes>
        </CoreAdminUI>
      </AdminContext>
    </BrowserRouter>
  );
}
