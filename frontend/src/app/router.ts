import { signal } from '@preact/signals';

/** Where we are. Changed only through `go` and the browser's own buttons. */
export const here = signal(place());
/** How often the place has changed: a screen takes the focus only after the first. */
export let moves = 0;

function place() {
  return { path: location.pathname, query: new URLSearchParams(location.search), hash: location.hash };
}

export function go(url: string, replace = false): void {
  history[replace ? 'replaceState' : 'pushState'](null, '', url);
  moved();
}

function moved(): void {
  const before = here.value.path;
  here.value = place();
  if (here.value.path !== before) {
    moves++;
    scrollTo(0, 0);
  }
}

/** The same path with one part of the query changed; an empty value takes it out. */
export function withQuery(name: string, value: string): string {
  const query = new URLSearchParams(here.value.query);
  if (value) query.set(name, value);
  else query.delete(name);
  query.delete('cursor');
  const text = query.toString();
  return here.value.path + (text ? `?${text}` : '');
}

export function startRouter(): void {
  addEventListener('popstate', moved);
  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest?.('a');
    const plain =
      !event.defaultPrevented && event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey;
    if (!link || !plain || link.target || link.hasAttribute('download') || link.origin !== location.origin)
      return;
    if (link.pathname === location.pathname && link.hash) return;
    event.preventDefault();
    go(link.pathname + link.search + link.hash);
  });
}
