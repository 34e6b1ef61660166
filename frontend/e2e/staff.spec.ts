import { expect, test } from '@playwright/test';
import { workday } from './house.ts';
import { SIZES } from './sizes.ts';
import { expectAccessible, fill, openDraft, signIn, spelled } from './steps.ts';

// Staff work at a desk.
test.use(SIZES.desktop);

const PROOF = '%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n';

test('staff see what waits and force it with a reason the member reads', async ({ page, browser }) => {
  const title = `Facture plus tard ${Date.now() % 100000}`;
  await openDraft(page, title);
  await fill(page, { 'Date de la facture': spelled(await workday(30)) });
  await page.getByRole('button', { name: 'Envoyer l’offre au client' }).click();
  await page.getByText('Le client a déjà signé').click();
  await page.getByLabel('Preuve de commande').setInputFiles({
    name: 'bon-de-commande.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from(PROOF),
  });
  const invoice = page.locator('[data-tool="invoice"]');
  await expect(invoice.getByText(/^Attend .*, jusqu’au/)).toBeVisible();
  await expectAccessible(page);

  const sam = await (await browser.newContext({ locale: 'fr-BE' })).newPage();
  await signIn(sam, /Sam/, '/staff?all=1');
  await expectAccessible(sam);
  await sam.getByRole('searchbox').fill(title);
  await sam.getByRole('link', { name: title }).click();
  // They see the pay as the member does, and may have it computed again.
  await sam
    .getByRole('button', { name: /ONSS|Cotisation/ })
    .first()
    .click();
  await expect(sam.locator('.why:visible .how')).toHaveText(/\d+,\d\d\s€/);
  const pay = sam.locator('[data-tool="fee-calculation"]');
  await pay.getByText('Agir sur cet outil').click();
  await expect(pay.getByRole('button')).toHaveText(['Générer à nouveau']);
  await pay.getByRole('textbox').fill('Le membre demande une vérification');
  await pay.getByRole('button', { name: 'Générer à nouveau' }).click();
  await expect(sam.getByText(/Le membre demande une vérification/).first()).toBeVisible();
  await expectAccessible(sam);
  const [paper] = await Promise.all([
    sam.waitForEvent('download'),
    sam.locator('[data-tool="employment-contract"]').getByRole('button', { name: /\.pdf/ }).click(),
  ]);
  expect(paper.suggestedFilename()).toMatch(/\.pdf$/);
  const stuck = sam.locator('[data-tool="invoice"]');
  await stuck.getByRole('button', { name: 'Forcer' }).click();
  await expect(stuck.getByText('Donnez un motif')).toBeVisible();
  await expectAccessible(sam);
  await stuck.getByRole('textbox').fill('Le client demande sa facture maintenant');
  await stuck.getByRole('button', { name: 'Forcer' }).click();
  await expect(stuck).toHaveAttribute('data-state', 'done');
  await sam.context().close();

  await page.reload();
  await expect(invoice).toHaveAttribute('data-state', 'done');
  await page.getByText('Journal').click();
  await expect(page.getByText(/Le client demande sa facture maintenant/)).toBeVisible();

  await page.getByText('Annuler ce job').click();
  await page.getByRole('button', { name: 'Annuler définitivement' }).click();
  await expect(page.getByText('Donnez une raison')).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel('Raison').fill('Date reportée');
  await page.getByRole('button', { name: 'Annuler définitivement' }).click();
  await expect(page.getByRole('button', { name: /note de crédit,/ })).toBeVisible();
});
