import { expect, test } from '@playwright/test';
import { choose, expectAccessible, fill, openDraft, openGroup } from './steps.ts';

test.use({ serviceWorkers: 'allow' });

test('the status changes the net; without a connection a net is aimed for, the page opens and nothing is lost', async ({
  page,
  context,
}) => {
  await openDraft(page, `Net visé ${Date.now() % 100000}`);
  const net = page.locator('[data-net]');
  await expect(net).toHaveText(/\d+,\d\d\s€/);

  await openGroup(page, 'La mission');
  const statuses = page.getByRole('radiogroup', { name: 'Comment vous êtes engagé·e' });
  await expect(statuses.getByRole('radio', { name: /^Artiste sous contrat/ })).toBeChecked();
  await expect(statuses.getByRole('radio', { name: /cadre/i })).toHaveCount(0);
  await expectAccessible(page);
  const asArtist = (await net.textContent()) ?? '';
  await choose(page, 'Comment vous êtes engagé·e', 'Employé·e');
  await expect(net).not.toHaveText(asArtist);

  await page.waitForLoadState('networkidle');
  await page.evaluate(() => navigator.serviceWorker.ready);
  await context.setOffline(true);
  const asOffered = (await net.textContent()) ?? '';
  await page.getByText('Viser un net').click();
  await fill(page, { 'Net que vous voulez recevoir': '700' });
  await expect(page.locator('[data-aim]')).toHaveText(/^Demandez \d[\d\s]*,\d\d\s€ hors TVA/);
  await page.getByRole('button', { name: 'Prendre ce prix' }).click();
  await expect(net).toHaveText(/^(700,0\d|699,9\d)\s€$/);
  await expect(page.getByText(/^Calculé sur cet appareil/)).toBeVisible();
  await expect(page.getByText(/^Gardé sur cet appareil/)).toBeVisible();

  // The page opens from what this device kept of it, with what was typed, and goes on computing.
  await page.reload();
  await expect(page.getByText(/^Hors ligne/)).toBeVisible();
  await expect(net).toHaveText(/^(700,0\d|699,9\d)\s€$/);
  await openGroup(page, 'Le prix');
  // How much depends on what the member's other jobs of the month left: back at the draft's own price it is
  // the same to the cent.
  await fill(page, { 'Budget hors TVA': '1 250,00' });
  await expect(net).toHaveText(asOffered);
  await fill(page, { 'Budget hors TVA': '2 400,00' });
  await expect(net).not.toHaveText(asOffered);
  await expect(net).toHaveText(/^[\d\s]+,\d\d\s€$/);
  await page.getByRole('button', { name: 'Envoyer l’offre au client' }).click();
  await expect(page.getByRole('heading', { name: 'Pas encore envoyée' })).toBeVisible();
  await expectAccessible(page);
  const kept = await page.evaluate(async () => {
    const caches = await Promise.all((await window.caches.keys()).map((name) => window.caches.open(name)));
    return (await Promise.all(caches.map((each) => each.keys())))
      .flat()
      .map(({ url }) => new URL(url).pathname);
  });
  expect(kept.filter((path) => !/^\/($|assets\/|favicon\.svg$)/.test(path))).toEqual([]);

  await context.setOffline(false);
  await expect(page.getByRole('heading', { name: 'La connexion est revenue' })).toBeVisible();
  await expect(page.getByText(/^Hors ligne/)).toHaveCount(0);
  await page.getByRole('button', { name: 'Envoyer l’offre au client' }).click();
  await expect(page.getByRole('heading', { name: /^Offre envoyée à/ })).toBeVisible();
});
