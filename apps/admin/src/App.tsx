import { CssBaseline } from '@mui/material';
import { lazy } from 'react';
import {
  AdminContext,
  CoreAdminUI,
  CustomRoutes,
  Loading,
  localStorageStore,
  Notification,
  Resource,
} from 'react-admin';
import { Route } from 'react-router-dom';
import { type ViewContract, views } from '#contracts';
import { firstScreens } from './home/first-screens.js';
import { Home } from './home/Home.js';
import { BrokenPage } from './layout/BrokenPage.js';
import { Layout } from './layout/Layout.js';
import { authProvider } from './platform/access/auth-provider.js';
import { dataProvider } from './platform/data/data-provider.js';
import { queryClient } from './platform/data/query-client.js';
import { i18nProvider } from './platform/i18n/i18n-provider.js';
import { SpokenLanguage } from './platform/i18n/SpokenLanguage.js';
import { darkTheme, lightTheme } from './platform/layout/theme.js';
import { PartShown } from './platform/PartShown.js';
import { viewList, viewPage } from './platform/parts.js';
import { ScreensContext } from './platform/screens.js';
import { screens } from './screens.js';

const LoginPage = lazy(() => import('./platform/access/LoginPage.js').then((page) => ({ default: page.LoginPage })));
const AccountPage = lazy(() => import('./account/AccountPage.js').then((page) => ({ default: page.AccountPage })));
const FailedJobs = lazy(() => import('./background-work/FailedJobs.js').then((page) => ({ default: page.FailedJobs })));
const ProcessRefusals = lazy(() =>
  import('./background-work/ProcessRefusals.js').then((page) => ({ default: page.ProcessRefusals })),
);
const Missing = lazy(() => import('./layout/MissingPage.js').then((page) => ({ default: page.MissingPage })));
const Readings = lazy(() => import('./readings/Readings.js').then((page) => ({ default: page.Readings })));
const CongressList = lazy(() => import('./steering/CongressList.js'));

const Replay = lazy(() => import('./look-back/Replay.js'));

// Light or dark, the language, the columns of a list: they outlive a reload.
const store = localStorageStore();

/** The console: a list and a page for every view of the contracts, and what features bring of their own. */
export function App() {
  return (
    <ScreensContext value={screens}>
      {/* The parts of <Admin>, without its login page, its layout and its English. */}
      <AdminContext
        dataProvider={dataProvider}
        authProvider={authProvider}
        i18nProvider={i18nProvider}
        queryClient={queryClient}
        store={store}
        theme={lightTheme}
        darkTheme={darkTheme}
      >
        <SpokenLanguage>
          <CssBaseline enableColorScheme />
          <CoreAdminUI
            title="Kỷ Yếu"
            loginPage={LoginPage}
            layout={Layout}
            dashboard={Home}
            catchAll={Missing}
            loading={Loading}
            error={BrokenPage}
            accessDenied={Missing}
            requireAuth
            disableTelemetry
          >
            {[...views.values()].map(resourceOf)}
            <CustomRoutes>
              {firstScreens.map(({ path }) => (
                <Route key={path} path={path} element={<Home />} />
              ))}
              <Route path="/look-back/:view/:id" element={<Replay />} />
              <Route path="/congresses/of/:tab" element={<CongressList />} />
              <Route path="/account" element={<AccountPage />} />
              <Route path="/failed-jobs" element={<FailedJobs />} />
              <Route path="/process-refusals" element={<ProcessRefusals />} />
              <Route path="/readings" element={<Readings />} />
            </CustomRoutes>
          </CoreAdminUI>
          <Notification />
        </SpokenLanguage>
      </AdminContext>
    </ScreensContext>
  );
}

const list = <PartShown part={viewList} />;
const page = <PartShown part={viewPage} />;

function resourceOf({ name, feature }: ViewContract) {
  const own = screens[feature];
  return <Resource key={name} name={name} list={own?.lists?.[name] ?? list} show={own?.pages?.[name] ?? page} />;
}
