import { test } from '@playwright/test';
import { expectAccessible, saveProfile, signIn } from './steps.ts';

test('a member says who they are', async ({ page }) => {
  await signIn(page, /Léa/);
  await expectAccessible(page);
  await saveProfile(page);
});
