import type { Lang } from '../core/types.ts';

/** Each language in its own words. */
export const OWN_NAMES: Record<Lang, string> = { fr: 'Français', nl: 'Nederlands', en: 'English' };
