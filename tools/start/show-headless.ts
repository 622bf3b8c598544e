import { mkdirSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Page } from 'puppeteer-core'
import type { PageState } from '../../src/model/apparatus.ts'
import { waitForTab, openPopup, waitForState } from '../browser/ask-tab.ts'
import type { ExtensionBrowser } from '../browser/extension-browser.ts'
import { hoverMark } from '../browser/hover-mark.ts'
import { changeSettings } from '../browser/settings.ts'
import { toText } from './apparatus-text.ts'

/** Milliseconds after which a card has surely faded in. */
const fade = 400

/**
 * Without a display: the apparatus in words, and pictures of page, card and popup. Gives back the
 * pictures' paths.
 */
export async function showHeadless(
  browser: ExtensionBrowser,
  page: Page,
  folder: string,
): Promise<string[]> {
  mkdirSync(folder, { recursive: true })
  const view = await browser.openView('src/ui/options/index.html')
  const tabId = await waitForTab(view, page.url())
  const state = await waitForState(view, tabId)
  await speakAs(view, state)
  await view.close()
  console.log(toText(state))
  const pictures: string[] = []
  const shoot = async (of: Page, name: string) => {
    const path = resolve(folder, `${browser.name}-${name}.png`) as `${string}.png`
    await of.screenshot({ path })
    pictures.push(path)
  }
  await page.bringToFront()
  await shoot(page, 'page')
  if (hasMarks(state) && (await hoverMark(page))) {
    await new Promise((faded) => setTimeout(faded, fade))
    await shoot(page, 'card')
  }
  const popup = await openPopup(browser, page.url())
  await shoot(popup, 'popup')
  await popup.close()
  return pictures
}

function hasMarks(state: PageState): boolean {
  return state.state === 'ready' && state.apparatus.entities.length > 0
}

/**
 * The pictures' interface speaks the article's language where it can: a headless browser has no
 * reader whose language it could take.
 */
function speakAs(view: Page, state: PageState): Promise<void> {
  const language = state.state === 'ready' && state.apparatus.document.lang === 'ar' ? 'ar' : 'en'
  return changeSettings(view, { interfaceLanguage: language })
}
