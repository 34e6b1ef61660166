import { matchRoute } from '../core/routes.ts';
import type { Screen } from './lazy.tsx';

export type Route = {
  path: string;
  load: () => Promise<{ default: Screen }>;
  /** The client's, who never signs in. */
  open?: boolean;
  /** Also for a member who has not signed in yet. */
  guest?: boolean;
  narrow?: boolean;
};

const declare = () => import('../screens/declare/declare.tsx');

const ROUTES: Route[] = [
  { path: '/', load: () => import('../screens/home.tsx'), narrow: true },
  { path: '/declare', load: declare },
  { path: '/declare/:id', load: declare },
  { path: '/estimate', load: () => import('../screens/estimate/estimate.tsx'), guest: true },
  { path: '/jobs', load: () => import('../screens/jobs.tsx'), narrow: true },
  { path: '/jobs/:id', load: () => import('../screens/job/job.tsx') },
  { path: '/notifications', load: () => import('../screens/notifications.tsx'), narrow: true },
  { path: '/me', load: () => import('../screens/me.tsx'), narrow: true },
  { path: '/offer/:token', load: () => import('../screens/offer.tsx'), open: true, narrow: true },
  { path: '/staff', load: () => import('../screens/staff/console.tsx') },
  { path: '/staff/jobs/:id', load: () => import('../screens/staff/job.tsx') },
];

const NOWHERE: Route = { path: '*', load: () => import('../screens/nowhere.tsx'), open: true, narrow: true };

export function routeOf(pathname: string): { route: Route; params: Record<string, string> } {
  return matchRoute(ROUTES, pathname) ?? { route: NOWHERE, params: {} };
}
