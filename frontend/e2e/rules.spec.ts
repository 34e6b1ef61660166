import { expect, test } from '@playwright/test';
import { workday } from './house.ts';
import { expectAccessible, fill, openDraft, openGroup, signIn, spelled, typeDeclaration } from './steps.ts';

test('what is refused is said at the top, at its field, with a way out in one tap', async ({ page }) => {
  await signIn(page, /Léa/, '/declare');
  await page.getByRole('button', { name: 'Envoyer l’offre au client' }).click();
  await expect(page.getByRole('heading', { name: /points à corriger/ })).toBeVisible();
  await expect(page).toHaveTitle(/^Erreur/);
  await expectAccessible(page);

  await typeDeclaration(page, 'Essai de prix');
  await fill(page, { 'Budget hors TVA': '100' });
  await page.getByRole('button', { name: 'Envoyer l’offre au client' }).click();
  const summary = page.locator('.summary');
  await expect(summary).toBeFocused();
  await summary.getByRole('link').first().click();
  await expect(page.getByRole('textbox', { name: 'Budget hors TVA' })).toBeFocused();
  await expectAccessible(page);
  await page.locator('.field.invalid .ways').getByRole('button').first().click();
  await expect(page.locator('.field.invalid')).toHaveCount(0);
  await expect(page.locator('[data-net]')).toHaveText(/€/);
});

test('an offer that cannot be delivered says so, and what to do', async ({ page }) => {
  await openDraft(page, 'Une adresse qui n’existe pas, et un titre long comme une soirée d’hiver');
  await openGroup(page, 'Le client');
  await fill(page, { 'E-mail du client': 'compta@canalvert.invalid' });
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Envoyer l’offre au client' }).click();
  await expect(page.getByRole('heading', { name: 'L’e-mail au client n’est pas parti' })).toBeVisible();
  await expect(page.getByText('transmettez vous-même son lien')).toBeVisible();
  const link = page.getByLabel('Lien du client');
  await expect(link).toHaveValue(/\/offer\//);
  const first = await link.inputValue();

  // The right address gets a link of its own.
  const address = page.getByRole('textbox', { name: 'E-mail du client' });
  await address.fill('compta at canalvert');
  await page.getByRole('button', { name: 'Renvoyer l’offre' }).click();
  await expect(address).toBeFocused();
  await expect(page.locator('.field.invalid .error')).toBeVisible();
  await expectAccessible(page);
  await address.fill('compta@canalvert.example');
  await page.getByRole('button', { name: 'Renvoyer l’offre' }).click();
  await expect(
    page.getByRole('heading', { name: 'Offre envoyée à Théâtre du Canal Vert SRL' }),
  ).toBeVisible();
  await expect(page.getByText('Offre renvoyée à compta@canalvert.example')).toBeVisible();
  await expect(link).not.toHaveValue(first);
});

test('a change of language and a reload keep place and input', async ({ page }) => {
  await signIn(page, /Léa/, '/declare');
  await openGroup(page, 'La mission');
  await fill(page, { 'Titre du job': 'Quatuor' });
  await page.getByRole('combobox', { name: 'Langue' }).selectOption('Nederlands');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Een job aangeven');
  await expect(page.getByRole('textbox', { name: 'Titel van de job' })).toHaveValue('Quatuor');
  await expect(page).toHaveURL(/\/declare\/.+/);
  await page.getByRole('textbox', { name: 'Titel van de job' }).fill('Quatuor à cordes');
  await page.reload();
  await openGroup(page, 'De opdracht');
  await expect(page.getByRole('textbox', { name: 'Titel van de job' })).toHaveValue('Quatuor à cordes');
  await page.getByRole('combobox', { name: 'Taal' }).selectOption('English');
  await expectAccessible(page);
});

test('dates and amounts are read as people write them', async ({ page }) => {
  await signIn(page, /Léa/, '/declare');
  await openGroup(page, 'Quand et où');
  const day = spelled(await workday());
  const first = page.getByRole('textbox', { name: 'Premier jour' });
  await first.fill(day.replaceAll('/', '.'));
  await first.blur();
  await expect(first).toHaveValue(day);
  await openGroup(page, 'Le prix');
  const price = page.getByRole('textbox', { name: 'Budget hors TVA' });
  await price.fill('1.250,5');
  await price.blur();
  await expect(price).toHaveValue(/^1.250,50$/);
});

test('a link that is no offer says so; a member finds no console', async ({ page }) => {
  await page.goto('/offer/nothing-like-a-token');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ce lien ne marche plus');
  await expectAccessible(page);
  await signIn(page, /Léa/, '/staff');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Introuvable');
  await expect(page.getByRole('link', { name: 'Équipe' })).toHaveCount(0);
});

test('a screen whose file is lost on the way is shown all the same', async ({ page }) => {
  let asked = 0;
  await page.route('**/assets/estimate-*.js', (route) => (asked++ ? route.continue() : route.abort()));
  await page.goto('/estimate');
  await expect(page.getByRole('heading', { name: 'Que recevrez-vous ?' })).toBeVisible();
  expect(asked).toBeGreaterThan(1);
});
