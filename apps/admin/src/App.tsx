import { lazy } from 'react';
import { Admin, CustomRoutes, Resource } from 'react-admin';
import { Route } from 'react-router-dom';
import { type ViewContract, views } from '#contracts';
import { AccountPage } from './account/AccountPage.js';
import { FailedJobs } from './background-work/FailedJobs.js';
import { ProcessRefusals } from './background-work/ProcessRefusals.js';
import { firstScreens } from './home/first-screens.js';
import { Home } from './home/Home.js';
import { Layout } from './layout/Layout.js';
import { authProvider } from './platform/access/auth-provider.js';
import { LoginPage } from './platform/access/LoginPage.js';
import { dataProvider } from './platform/data/data-provider.js';
import { queryClient } from './platform/data/query-client.js';
import { i18nProvider } from './platform/i18n/i18n-provider.js';
import { darkTheme, lightTheme } from './platform/layout/theme.js';
import { ViewList } from './platform/list/ViewList.js';
import { ViewPage } from './platform/page/ViewPage.js';
import { ScreensContext } from './platform/screens.js';
import { screens } from './screens.js';

const CongressList = lazy(() => import('./steering/CongressList.js'));

const Replay = lazy(() => import('./look-back/Replay.js'));

/** The console: a list and a page for every view of the contracts, and what features bring of their own. */
export function App() {
  return (
    <ScreensContext value={screens}>
      <Admin
        title="Kỷ Yếu"
        dataProvider={dataProvider}
        authProvider={authProvider}
        i18nProvider={i18nProvider}
        queryClient={queryClient}
        loginPage={LoginPage}
        layout={Layout}
        dashboard={Home}
        theme={lightTheme}
        darkTheme={darkTheme}
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
        </CustomRoutes>
      </Admin>
    </ScreensContext>
  );
}

function resourceOf({ name, feature }: ViewContract) {
  const own = screens[feature];
  return (
    <Resource key={name} name={name} list={own?.lists?.[name] ?? ViewList} show={own?.pages?.[name] ?? ViewPage} />
  );
}
