import { look, Unreachable } from './reach.ts';

/** When this tab was last opened anew for a file it missed. */
const ANEW = 'panoplie.anew';
/** A file that cannot be had at all must not open the page over and over. */
const APART = 10 * 60_000;

/**
 * A file of the portal that comes when it is needed. Many browsers remember, as long as a page lives, that a
 * file could not be had, and after a new build those of the old one are gone: when the house is there and the
 * file is not, the page is opened anew. `before` leaves a word for it; what is typed stays in this tab anyway.
 */
export async function arrived<T>(file: Promise<T>, before?: () => void): Promise<T> {
  try {
    return await file;
  } catch (failure) {
    const last = Number(sessionStorage.getItem(ANEW) ?? 0);
    if (!(await look()) || Date.now() - last < APART) throw new Unreachable(String(failure));
    sessionStorage.setItem(ANEW, String(Date.now()));
    before?.();
    location.reload();
    return new Promise(() => undefined);
  }
}
