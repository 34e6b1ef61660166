/** The languages of the house. */
export type Lang = 'fr' | 'nl' | 'en';
export const LANGS: readonly Lang[] = ['fr', 'nl', 'en'];

/** A sentence in each language of the house. */
export type Text = { fr: string; nl: string; en: string };

export type Money = { cents: number; currency: 'EUR' };
