import { lazy, Suspense } from 'react';
import { Boundary } from './components/Boundary.tsx';
import { Frame } from './components/Frame.tsx';
import { NotFoundNotice } from './components/NotFoundNotice.tsx';
import { OverviewPage } from './pages/overview/OverviewPage.tsx';
import type { Route } from './routing/route.ts';
import { useLocation } from './routing/useLocation.ts';

// The overview comes with the page; the others when they are opened.
const AppPage = lazy(() => import('./pages/app/AppPage.tsx'));
const UserPage = lazy(() => import('./pages/user/UserPage.tsx'));

export function App() {
  const { route, path } = useLocation();
  return (
    <Frame path={path}>
      <Boundary key={path}>
        <Suspense>
          <Page route={route} />
        </Suspense>
      </Boundary>
    </Frame>
  );
}

function Page({ route }: { readonly route: Route }) {
  switch (route.page) {
    case 'overview':
      return <OverviewPage />;
    case 'app':
      return <AppPage id={route.id} />;
    case 'user':
      return <UserPage appId={route.id} id={route.userStatusId} />;
    case 'unknown':
      return <NotFoundNotice what="page" />;
  }
}
