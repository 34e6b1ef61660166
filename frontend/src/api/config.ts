import { cutOff, Unreachable } from './reach.ts';

/** What the place of deployment tells the portal; read once from `/config.json`. */
export type Config = {
  issuer: string;
  clientId: string;
  apiBase: string;
  /** Address of a person to talk to; the foot of every page shows it when it is there. */
  help?: string;
};

let loading: Promise<Config> | undefined;

export function config(): Promise<Config> {
  loading ??= read().catch((failure) => {
    loading = undefined;
    throw failure;
  });
  return loading;
}

async function read(): Promise<Config> {
  const answer = await fetch('/config.json').catch(cutOff);
  if (!answer.ok) throw new Unreachable(`config.json: ${answer.status}`);
  return answer.json() as Promise<Config>;
}
