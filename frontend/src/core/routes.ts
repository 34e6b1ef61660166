/** Path patterns such as `/jobs/:id`, tried in order. */
export type Match<R> = { route: R; params: Record<string, string> };

export function matchRoute<R extends { path: string }>(
  routes: readonly R[],
  pathname: string,
): Match<R> | null {
  const parts = split(pathname);
  for (const route of routes) {
    const wanted = split(route.path);
    if (wanted.length !== parts.length) continue;
    const params: Record<string, string> = {};
    const fits = wanted.every((piece, i) => {
      const part = parts[i] ?? '';
      if (!piece.startsWith(':')) return piece === part;
      params[piece.slice(1)] = decodeURIComponent(part);
      return true;
    });
    if (fits) return { route, params };
  }
  return null;
}

const split = (path: string): string[] => path.split('/').filter(Boolean);
