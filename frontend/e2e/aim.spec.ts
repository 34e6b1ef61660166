import { expect, test } from '@playwright/test';
import { choose, expectAccessible, fill, haveProfile, openGroup, signIn, typeDeclaration } from './steps.ts';

test('the status changes the net, and a net is aimed for without a connection', async ({ page, context }) => {
  await signIn(page, /Léa/);
  await haveProfile(page);
  await page.goto('/declare');
  await typeDeclaration(page, `Net visé ${Date.now() % 100000}`);
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
  await context.setOffline(true);
  await page.getByText('Viser un net').click();
  await fill(page, { 'Net que vous voulez recevoir': '700' });
  await expect(page.locator('[data-aim]')).toHaveText(/^Demandez \d[\d\s]*,\d\d\s€ hors TVA/);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Prendre ce prix' }).click();
  await expect(net).toHaveText(/^(700,0\d|699,9\d)\s€$/);
  await expect(page.getByText(/^Hors ligne : le calcul continue/)).toBeVisible();
  await expectAccessible(page);

  await context.setOffline(false);
  await expect(page.getByText(/^Hors ligne/)).toHaveCount(0);
});
