import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, expect, type Page } from '@playwright/test';
import { preparedDraft, workday } from './house.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

type Finding = { id: string; nodes: { target: string[] }[] };

/** No accessibility violation in what the page shows now, and nothing wider than the screen. */
export async function expectAccessible(page: Page): Promise<void> {
  // On a busy machine a screen may still be on its way.
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe);
  const found = await page.evaluate(async (rules) => {
    const run = (
      window as unknown as { axe: { run: (...all: unknown[]) => Promise<{ violations: Finding[] }> } }
    ).axe.run;
    // Only what is wrong is worked out in full.
    const { violations } = await run(document, { runOnly: rules, resultTypes: ['violations'] });
    return violations.map(
      (each) => `${each.id}: ${each.nodes.map((node) => node.target.join(' ')).join(', ')}`,
    );
  }, RULES);
  expect(found, `accessibility of ${page.url()}`).toEqual([]);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overflow, 'nothing scrolls sideways').toBeLessThanOrEqual(0);
}

/** Fails the test for a breach of the content security policy or a script error, whenever it happens. */
export function watchForTrouble(page: Page): void {
  page.on('pageerror', (error) => {
    throw error;
  });
  page.on('console', (message) => {
    if (/content security policy/i.test(message.text())) throw new Error(message.text());
  });
}

/** Signs in through the issuer's own page and comes back to the address asked for. */
export async function signIn(page: Page, name: RegExp, address = '/'): Promise<void> {
  watchForTrouble(page);
  await page.goto(address);
  await page.getByRole('button', { name: 'Se connecter' }).click();
  await page.getByRole('button', { name }).click();
  await expect(
    page.getByRole('navigation', { name: 'Principal' }).or(page.locator('main h1')).first(),
  ).toBeAttached();
  await expect(page).toHaveURL((url) => url.pathname + url.search === address);
}

/**
 * Opens the page as Léa, who has signed in before in this tab, on a draft of the demo's theatre job: for
 * scenarios that are about neither.
 */
export async function openDraft(page: Page, title: string): Promise<void> {
  watchForTrouble(page);
  const { id, refresh } = await preparedDraft(title);
  // Only when it opens: each renewal gives the tab another token, and ends the one before.
  await page.addInitScript((token) => {
    if (!sessionStorage.getItem('panoplie.refresh')) sessionStorage.setItem('panoplie.refresh', token);
  }, refresh);
  await page.goto(`/declare/${id}`);
}

export async function fill(page: Page, fields: Record<string, string>): Promise<void> {
  for (const [label, value] of Object.entries(fields))
    await page.getByRole('textbox', { name: label }).first().fill(value);
}

/** Opens the offer as its client, who has no account and reads Dutch. */
export async function openAsClient(browser: Browser, link: string): Promise<Page> {
  const context = await browser.newContext({ locale: 'nl-BE', timezoneId: 'Europe/Brussels' });
  const client = await context.newPage();
  watchForTrouble(client);
  await client.goto(link);
  return client;
}

/** Signs the offer that is open and waits for the thanks. */
export async function acceptAsClient(client: Page): Promise<void> {
  await client.getByLabel('Uw naam').fill('Ingrid Vandamme');
  await client.getByRole('button', { name: 'Aanvaarden en bestellen' }).click();
  await expect(client.getByText('Aanbod aanvaard, dank u')).toBeVisible();
}

/** Picks one of several options of a question. */
export async function choose(page: Page, question: string, option: string): Promise<void> {
  await page.getByRole('radiogroup', { name: question }).first().getByRole('radio', { name: option }).check();
}

/** On a phone one group shows at a time; on a wide screen all do. */
export async function openGroup(page: Page, name: string): Promise<void> {
  await expect(page.locator('.group').first()).toBeVisible();
  const summary = page.locator('details.group > summary', { hasText: name });
  if (await summary.count()) {
    const closed = !(await summary.evaluate((each) => (each.parentElement as HTMLDetailsElement).open));
    if (closed) await summary.click();
  }
}

/** A date as people type it. */
export function spelled(date: Date): string {
  return date.toISOString().slice(0, 10).split('-').reverse().join('/');
}

/** Léa's own data typed into the form, with valid check digits of nobody. */
export async function saveProfile(page: Page): Promise<void> {
  await page.goto('/me');
  await page.getByRole('textbox', { name: 'Nom', exact: true }).fill('Verhaegen');
  await page.getByRole('textbox', { name: 'Prénom' }).fill('Léa');
  await choose(page, 'Votre entité', 'Belgique');
  await fill(page, {
    'Numéro national': '91041238431',
    'Date de naissance': '12/04/1991',
    'Lieu de naissance': 'Namur',
    'Rue et numéro': 'Rue des Tanneurs 18',
    'Code postal': '1000',
    Ville: 'Bruxelles',
    'E-mail': 'lea@panoplie.example',
    'Compte bancaire': 'BE53979123456753',
    'Enfants à charge': '0',
  });
  await choose(page, 'Pays', 'Belgique');
  await choose(page, 'Votre langue', 'Français');
  await choose(page, 'Situation du ménage', 'Seul·e, ou partenaire avec revenus');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(page.getByText('Enregistré', { exact: true })).toBeVisible();
}

/** Everything a Belgian theatre's job needs, typed as people type. */
export async function typeDeclaration(page: Page, title: string): Promise<void> {
  await openGroup(page, 'Le client');
  await choose(page, 'Qui commande', 'Entreprise ou association');
  await fill(page, {
    'Nom du client': 'Théâtre du Canal Vert SRL',
    'E-mail du client': 'compta@canalvert.example',
    'Rue et numéro': 'Quai aux Briques 7',
    'Code postal': '1000',
    Ville: 'Bruxelles',
  });
  await choose(page, 'Pays', 'Belgique');
  await choose(page, 'Langue du client', 'Nederlands');
  await fill(page, { 'Numéro d’entreprise': '0999.888.767' });
  await openGroup(page, 'La mission');
  await fill(page, { 'Titre du job': title, 'Votre fonction': 'violoniste' });
  await choose(page, 'Nature de la mission', 'Spectacle');
  await openGroup(page, 'Quand et où');
  await choose(page, 'Entité qui vous engage', 'Belgique');
  await fill(page, {
    'Premier jour': spelled(await workday()),
    'Dernier jour': spelled(await workday(1)),
    'Jours travaillés': '2',
    'Heures en tout': '15,2',
    'Lieu du travail': 'Bruxelles',
  });
  await choose(page, 'Pays du travail', 'Belgique');
  await openGroup(page, 'Le prix');
  await fill(page, { 'Budget hors TVA': '1 250,00' });
}
