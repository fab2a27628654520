import { expect, type Locator, type Page } from '@playwright/test';

/** Presses Tab until `target` has the focus, as somebody without a mouse does. */
export async function tabTo(page: Page, target: Locator, most = 60): Promise<void> {
  await expect(target).toBeVisible();
  for (let presses = 0; presses < most; presses += 1) {
    if (await target.evaluate((element) => element === element.ownerDocument.activeElement)) {
      // In a frame, an element keeps its focus when the page around it has moved on.
      const isFrameActive = await target.evaluate((element) => element.ownerDocument.hasFocus());
      if (isFrameActive) return;
    }
    await page.keyboard.press('Tab');
  }
  throw new Error(`${String(target)} is not reached with the Tab key.`);
}
