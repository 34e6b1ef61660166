/**
 * How the portal's code is made small: terser rather than the bundler's own minifier, which leaves a compiled
 * engine nearly 1 kB larger in gzip.
 */
export const minify = {
  minify: 'terser',
  terserOptions: { ecma: 2022, module: true, toplevel: true, compress: { passes: 3 } },
};
