declare module 'virtual:engine/*' {
  /** Answers `{content, profile, soFar, aim}` with `{breakdown}` or `{refusals}`, JSON in, JSON out. */
  const answer: (request: string) => string;
  export default answer;
}
