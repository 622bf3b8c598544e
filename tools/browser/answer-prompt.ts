import type { ExtensionBrowser } from './extension-browser.ts'

declare const chrome: {
  developerPrivate: { addHostPermission(id: string, origin: string): Promise<void> }
}

/**
 * The reader's yes to the extension's wish for a host ("https://news.example.org/*"), given before
 * it is asked: Chromium's prompt cannot be answered without a window, so it is given on the
 * browser's own page. Firefox is started without prompts.
 */
export async function answerPromptBeforehand(
  { name, puppeteer, base }: ExtensionBrowser,
  origin: string,
): Promise<void> {
  if (name !== 'chromium') return
  const page = await puppeteer.newPage()
  await page.goto('chrome://extensions')
  await page.evaluate(
    (id, wanted) => chrome.developerPrivate.addHostPermission(id, wanted),
    new URL(base).hostname,
    origin,
  )
  await page.close()
}
