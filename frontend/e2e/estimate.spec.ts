import { expect, type Page, test } from '@playwright/test';
import { workday } from './house.ts';
import { choose, expectAccessible, fill, spelled, watchForTrouble } from './steps.ts';

test.use({ serviceWorkers: 'allow' });

test('who has not signed in computes, offline too, and goes on with it signed in', async ({
  page,
  context,
}) => {
  watchForTrouble(page);
  const days = [spelled(await workday()), spelled(await workday(1))];
  await page.goto('/');
  await page.getByRole('link', { name: 'Calculer d’abord, sans compte' }).click();
  await expect(page.getByRole('heading', { name: 'Que recevrez-vous ?' })).toBeVisible();
  await expectAccessible(page);
  const asked: string[] = [];
  page.on('request', (request) => {
    if (new URL(request.url()).pathname.startsWith('/api')) asked.push(request.url());
  });
  await typeJob(page, days);
  const net = page.locator('[data-net]');
  await expect(net).toHaveText(/\d+,\d\d\s€/);
  await expect(page.getByText(/^Calculé sur cet appareil ;/)).toBeVisible();
  await expectAccessible(page);
  const alone = (await net.textContent()) ?? '';

  // Somebody with two children keeps more of the same job.
  await choose(page, 'Situation du ménage', 'Seul·e, ou partenaire avec revenus');
  await fill(page, { 'Enfants à charge': '2' });
  await expect(net).not.toHaveText(alone);
  const withTwo = (await net.textContent()) ?? '';
  await page.reload();
  await expect(net).toHaveText(withTwo);
  expect(asked, 'nothing typed leaves the page').toEqual([]);

  await context.setOffline(true);
  await page.getByText('Viser un net').click();
  await fill(page, { 'Net que vous voulez recevoir': '2400' });
  await page.getByRole('button', { name: 'Prendre ce prix' }).click();
  await expect(net).toHaveText(/^2\s(400,0|399,9)\d\s€$/);
  const price = await page.getByRole('textbox', { name: 'Budget hors TVA' }).inputValue();
  await page.getByRole('button', { name: 'Se connecter et déclarer ce job' }).click();
  await expect(page.getByText('Ce que vous avez tapé reste ici.', { exact: false })).toBeVisible();

  await context.setOffline(false);
  await page.getByRole('button', { name: 'Se connecter et déclarer ce job' }).click();
  await page.getByRole('button', { name: /Léa/ }).click();
  await expect(page).toHaveURL(/\/declare/);
  await expect(page.getByText(/Brouillon enregistré à \d\d:\d\d/)).toBeVisible();
  await page.locator('details.group > summary', { hasText: 'Le prix' }).click();
  await expect(page.getByRole('textbox', { name: 'Budget hors TVA' })).toHaveValue(price);

  // The app opened anew in another tab, where nobody is signed in, without a connection.
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => navigator.serviceWorker.ready);
  await context.setOffline(true);
  const anew = await context.newPage();
  await anew.goto('/');
  await anew.getByRole('link', { name: 'Calculer d’abord, sans compte' }).click();
  await typeJob(anew, days);
  await expect(anew.locator('[data-net]')).toHaveText(/\d+,\d\d\s€/);
});

async function typeJob(page: Page, [from = '', to = '']: string[]): Promise<void> {
  await choose(page, 'Entité qui vous engage', 'Belgique');
  await choose(page, 'Nature de la mission', 'Formation');
  await choose(page, 'Pays du travail', 'Belgique');
  await fill(page, {
    'Premier jour': from,
    'Dernier jour': to,
    'Jours travaillés': '2',
    'Heures en tout': '15,2',
    'Budget hors TVA': '6 000,00',
  });
}
