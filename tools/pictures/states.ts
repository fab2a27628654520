import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { LOCALES, type Locale } from '../../src/policy/vocabulary';
import { bridgeStub, serveScreen } from '../app/screen-page';
import { readings } from '../client-words/document';
import { WORDS } from '../client-words/words';
import { root } from '../root';

type Theme = 'light' | 'dark';

/** What a client sees of a request in every state, on one sheet a language, and the French one in the dark theme too. */
export async function takeStates(browser: Browser, folder: string): Promise<void> {
  for (const locale of LOCALES) await takeSheet(browser, folder, locale, 'light');
  await takeSheet(browser, folder, 'fr', 'dark');
}

async function takeSheet(browser: Browser, folder: string, locale: Locale, theme: Theme): Promise<void> {
  const panels: { caption: string; picture: string }[] = [];
  const server = await serveScreen(join(root, 'static', 'dist', 'portal'));
  const { port } = server.address() as AddressInfo;
  const { situations, viewers } = WORDS[locale];
  try {
    for (const { situation, viewer, view } of readings(locale)) {
      const context = await browser.newContext({
        viewport: { width: 400, height: 900 },
        colorScheme: theme,
        reducedMotion: 'reduce',
        timezoneId: 'Europe/Zurich',
      });
      const page = await context.newPage();
      await page.addInitScript(bridgeStub(view, { locale, theme, afterMs: 0 }));
      await page.goto(`http://127.0.0.1:${String(port)}/`);
      await page.getByRole('heading', { name: view.title, level: 1 }).waitFor();
      const picture = await page.screenshot({ fullPage: true, animations: 'disabled', caret: 'hide' });
      const who = viewer === 'other' ? `, ${viewers[viewer]}` : '';
      panels.push({ caption: `${situations[situation].heading}${who}`, picture: picture.toString('base64') });
      await context.close();
    }
    const sheet = await browser.newPage({ viewport: { width: 1320, height: 900 } });
    await sheet.setContent(sheetOf(panels, theme));
    const name = theme === 'dark' ? `portal-states-${locale}-dark` : `portal-states-${locale}`;
    // Long sheets of text on white: as PNG each would be two megabytes.
    await sheet.screenshot({ path: join(folder, `${name}.jpg`), type: 'jpeg', quality: 60, fullPage: true });
    await sheet.close();
    process.stdout.write(`${name}.jpg\n`);
  } finally {
    server.close();
  }
}

function sheetOf(panels: { caption: string; picture: string }[], theme: Theme): string {
  const [ground, ink] = theme === 'dark' ? ['#0e1113', '#cecfd2'] : ['#e9eaee', '#292a2e'];
  return `<!doctype html><style>
      body { margin: 0; padding: 12px; background: ${ground}; columns: 4; column-gap: 12px; font: 600 14px sans-serif; color: ${ink}; }
      figure { margin: 0 0 16px; break-inside: avoid; }
      figcaption { padding: 0 0 4px; }
      img { display: block; width: 100%; }
    </style>
    ${panels.map(({ caption, picture }) => `<figure><figcaption>${caption}</figcaption><img src="data:image/png;base64,${picture}"></figure>`).join('\n')}`;
}
