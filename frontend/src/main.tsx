import { effect } from '@preact/signals';
import { render } from 'preact';
import { config } from './api/config.ts';
import { onReturn, watchReach } from './api/reach.ts';
import { session, startSession } from './api/session.ts';
import { Later } from './app/lazy.tsx';
import { here, startRouter } from './app/router.ts';
import { type Route, routeOf } from './app/routes.ts';
import { keepOnDevice } from './app/shelf.ts';
import { Shell } from './app/shell.tsx';
import { firstLang, ready, speak } from './i18n/index.ts';
import './css/main.css';
import { Welcome } from './screens/welcome.tsx';

function Page({ route, params }: { route: Route; params: Record<string, string> }) {
  if (!route.open && session.value.is === 'unknown') return <div class="slots" />;
  if (!route.open && !route.guest && session.value.is === 'out') return <Welcome />;
  // A screen stays when only the query changes, and starts afresh for another object.
  return <Later key={route.path + JSON.stringify(params)} load={route.load} params={params} />;
}

function App() {
  if (!ready.value) return null;
  const { route, params } = routeOf(here.value.path);
  return (
    <Shell open={!!route.open} narrow={!!route.narrow}>
      <Page route={route} params={params} />
    </Shell>
  );
}

/** The screen of a place; when it does not come now, it is asked for again where it is shown. */
function fetchAhead(address: string): void {
  routeOf(new URL(address, location.origin).pathname)
    .route.load()
    .catch(() => undefined);
}

watchReach();
startRouter();
const root = document.getElementById('app');
if (root) render(<App />, root);
const greet = (): Promise<void> => speak(firstLang()).catch(() => undefined);
greet();
onReturn(() => {
  if (!ready.peek()) greet();
});
// Asked for before anybody waits for it; who needs it and finds it missing asks again.
config().catch(() => undefined);
startSession(fetchAhead).finally(() => {
  here.value = {
    ...here.value,
    path: location.pathname,
    query: new URLSearchParams(location.search),
    hash: location.hash,
  };
});
effect(() => {
  if (session.value.is === 'in') void keepOnDevice();
});
