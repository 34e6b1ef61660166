import { expect, test } from '@playwright/test';
import {
  acceptAsClient,
  choose,
  expectAccessible,
  fill,
  openAsClient,
  openDraft,
  openGroup,
} from './steps.ts';

test('a grant is offered without VAT, and what a job buys comes off its pay', async ({ page, browser }) => {
  await openDraft(page, `Résidence ${Date.now() % 100000}`);
  const net = page.locator('[data-net]');
  await expect(net).toHaveText(/\d+,\d\d\s€/);

  await openGroup(page, 'Le prix et vos souhaits');
  await fill(page, { 'Achats pour ce job': '120' });
  await expect(page.getByRole('button', { name: /^Charges directes de la mission/ })).toBeVisible();
  await expectAccessible(page);

  // More than the price leaves: refused at its field, lifted in one tap.
  await fill(page, { 'Achats pour ce job': '9000' });
  await page
    .locator('#slip')
    .getByRole('button', { name: /^Limiter les charges à/ })
    .click();
  await expect(net).toHaveText(/\d+,\d\d\s€/);
  // Nothing is left for pay: the house says so before anything is sent.
  await expect(page.getByRole('heading', { name: 'Avant l’envoi, il faudra régler ceci' })).toBeVisible();
  await expectAccessible(page);
  await fill(page, { 'Achats pour ce job': '' });
  // Off the net and back to the cent, unless another scenario's job joins the quarter at that moment.
  await expect(async () => {
    const before = (await net.textContent()) ?? '';
    await fill(page, { 'Achats pour ce job': '120' });
    await expect(net).not.toHaveText(before, { timeout: 5_000 });
    await fill(page, { 'Achats pour ce job': '' });
    await expect(net).toHaveText(before, { timeout: 5_000 });
  }).toPass();

  await choose(page, 'D’où vient cet argent', 'Un financement');
  await expect(page.getByRole('button', { name: /^Financement/ })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Avant l’envoi, il faudra régler ceci' })).toHaveCount(0);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Envoyer l’offre au client' }).click();
  await expect(page.getByRole('heading', { name: /^Offre envoyée à/ })).toBeVisible();
  const link = await page.getByLabel('Lien du client').inputValue();

  const client = await openAsClient(browser, link);
  await expect(client.getByText(/^Buiten het toepassingsgebied van de btw/)).toBeVisible();
  await expectAccessible(client);
  await acceptAsClient(client);
  await client.context().close();
  await expect(page.locator('[data-tool="invoice"]')).toHaveAttribute('data-state', 'done');
});

test('a price under the minimum pay is told while it is typed, with its ways out', async ({ page }) => {
  await openDraft(page, `Sous le minimum ${Date.now() % 100000}`);
  await openGroup(page, 'Le prix et vos souhaits');
  await fill(page, { 'Budget hors TVA': '150' });
  const slip = page.locator('#slip');
  await expect(slip.getByText(/le minimum légal/)).toBeVisible();
  await expectAccessible(page);
  await slip.getByRole('button', { name: /^Demander/ }).click();
  await expect(slip.getByText(/le minimum légal/)).toHaveCount(0);
  await expect(page.locator('[data-net]')).toHaveText(/\d+,\d\d\s€/);
});

test('a French employee says which hours are overtime', async ({ page }) => {
  await openDraft(page, `Heures sup ${Date.now() % 100000}`);
  const net = page.locator('[data-net]');
  await expect(net).toHaveText(/\d+,\d\d\s€/);
  const overtime = page.getByRole('textbox', { name: /Dont heures supplémentaires/ });
  await openGroup(page, 'Quand et où');
  await expect(overtime).toHaveCount(0);
  await choose(page, 'Entité qui vous engage', 'France');
  await openGroup(page, 'La mission');
  await choose(page, 'Comment vous êtes engagé·e', 'Salarié·e non cadre');
  await openGroup(page, 'Quand et où');
  await expect(net).toHaveText(/\d+,\d\d\s€/);
  const plain = (await net.textContent()) ?? '';
  await overtime.fill('4');
  await expect(page.getByRole('button', { name: /^Heures supplémentaires/ })).toBeVisible();
  await expect(net).not.toHaveText(plain);
  await expectAccessible(page);
  // Neither asked nor kept where the law of that engagement counts none.
  await openGroup(page, 'La mission');
  await choose(page, 'Comment vous êtes engagé·e', 'Technicien·ne');
  await expect(page.getByRole('button', { name: /^Heures supplémentaires/ })).toHaveCount(0);
  await openGroup(page, 'Quand et où');
  await expect(overtime).toHaveCount(0);
});
