import { stat } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { SIZES } from './sizes.ts';
import { acceptAsClient, expectAccessible, openAsClient, signIn, typeDeclaration } from './steps.ts';

// At a desk the way through; what is refused or read does not depend on the size.
for (const [size, use] of Object.entries(SIZES)) {
  test.describe(size, () => {
    test.use(use);

    test('declare, accept, all tools done, download', async ({ page, browser }) => {
      const title = `Musique de scène ${size} ${Date.now() % 100000}`;
      await signIn(page, /Léa/, '/declare');
      await typeDeclaration(page, title);
      await expect(page.locator('[data-net]')).toHaveText(/\d+,\d\d\s€/);
      await expect(page.getByText(/Brouillon enregistré à \d\d:\d\d/)).toBeVisible();
      await expect(page).toHaveURL(/\/declare\/.+/);
      await page
        .getByRole('button', { name: /ONSS|Cotisation/ })
        .first()
        .click();
      await expect(page.locator('.why:visible').getByText('Source', { exact: true })).toBeVisible();
      await expect(page.locator('.why:visible .how')).toHaveText(/\d+,\d\d\s€/);
      await expect(page.locator('.why:visible').getByText(/règles \d{4}\./)).toBeVisible();
      await expectAccessible(page);

      // Twice in one breath is one offer.
      await page.getByRole('button', { name: 'Envoyer l’offre au client' }).dblclick();
      await expect(
        page.getByRole('heading', { name: 'Offre envoyée à Théâtre du Canal Vert SRL' }),
      ).toBeVisible();
      await expectAccessible(page);
      const link = await page.getByLabel('Lien du client').inputValue();

      // The client has no account, reads Dutch, and sees no pay.
      const client = await openAsClient(browser, link);
      await expect(client.getByText('Totaal te betalen, btw inbegrepen')).toBeVisible();
      await expectAccessible(client);
      await client.getByRole('button', { name: 'Aanvaarden en bestellen' }).click();
      await expect(client.getByText('Vul uw naam in om de bestelling te tekenen.')).toBeVisible();
      await acceptAsClient(client);
      await expectAccessible(client);
      await client.context().close();

      // The board is watched, not reloaded.
      await expect(page.locator('.tools[data-settled="true"]')).toBeVisible();
      for (const tool of ['fee-calculation', 'employment-contract', 'invoice', 'notifications'])
        await expect(page.locator(`[data-tool="${tool}"]`)).toHaveAttribute('data-state', 'done');
      await expectAccessible(page);

      for (const tool of ['employment-contract', 'invoice']) {
        const [download] = await Promise.all([
          page.waitForEvent('download'),
          page.locator(`[data-tool="${tool}"]`).getByRole('button', { name: /\.pdf/ }).first().click(),
        ]);
        expect(download.suggestedFilename()).toMatch(/\.pdf$/);
        expect((await stat(await download.path())).size).toBeGreaterThan(5000);
      }

      await page.goto(`/jobs?q=${encodeURIComponent(title)}`);
      await expect(page.getByText('1 résultat')).toBeVisible();
      await expectAccessible(page);
      await page.goto('/notifications');
      await expect(page.getByRole('listitem').first()).toBeVisible();
      await expectAccessible(page);
    });
  });
}
