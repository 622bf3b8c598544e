import type { Page } from 'puppeteer-core'
import { expect, it } from 'vitest'
import { openPopup, waitForDrawn, waitForTab } from '../../tools/browser/ask-tab.ts'
import { changeSettings } from '../../tools/browser/settings.ts'
import { waitUntil } from '../../tools/browser/wait-until.ts'
import { resize } from '../../tools/browser/resize.ts'
import { findViolations } from './find-violations.ts'
import { inBothBrowsers, sample, type Fixture } from './fixture.ts'
import { frontPage } from './pages.ts'

const url = 'https://www.aljazeera.net/every-view'
const frontUrl = 'https://www.aljazeera.net/'

/** CSS pixels, and device pixels to one of them: the last is a window of 1280 at 200 %. */
const windows = [
  { width: 320, height: 640, deviceScaleFactor: 1 },
  { width: 400, height: 640, deviceScaleFactor: 1 },
  { width: 800, height: 800, deviceScaleFactor: 1 },
  { width: 640, height: 500, deviceScaleFactor: 2 },
]
/**
 * What a narrower window can change: what is cut off, too small or out of the keyboard's reach. All
 * other rules are tried at the first size alone.
 */
const layoutRules = ['target-size', 'scrollable-region-focusable', 'css-orientation-lock', 'label']

const isWide = (page: Page) =>
  page.evaluate(() => {
    const root = document.documentElement
    return root.scrollWidth > root.clientWidth
  })

/** What is wrong with a view at each size of window. Colours change no sizes: one theme tells all. */
async function findFaults(view: Page, theme: 'light' | 'dark'): Promise<string[]> {
  const faults: string[] = []
  for (const [i, window] of windows.slice(0, theme === 'light' ? undefined : 1).entries()) {
    await resize(view, window)
    const found = await findViolations(view, i === 0 ? {} : { only: layoutRules })
    if (await isWide(view)) found.push('it scrolls sideways')
    faults.push(...found.map((fault) => `${window.width}: ${fault}`))
  }
  return faults
}

/** The library with an article in it, all that is folded open. */
async function lookAtLibrary(
  { browser }: Pick<Fixture, 'browser'>,
  theme: 'light' | 'dark',
): Promise<string[]> {
  const view = await browser.openView('src/ui/library/index.html')
  await view.waitForSelector('[data-kept] [aria-expanded]')
  const faults: string[] = []
  for (const i of [0, 1, 2]) {
    await view.evaluate((at) => {
      document.querySelectorAll<HTMLElement>('[data-kept] [aria-expanded]')[at]!.click()
      for (const folded of document.querySelectorAll('details')) folded.open = true
    }, i)
    faults.push(...(await findFaults(view, theme)))
  }
  await view.close()
  return faults
}

inBothBrowsers('every view', (fixture) => {
  const parts = ['overview', 'background', 'claims', 'cited', 'related']

  it.each(
    (['ar', 'en', 'fr'] as const).flatMap((lang) =>
      (['light', 'dark'] as const).map((theme) => [lang, theme] as const),
    ),
  )('gives axe no cause and scrolls sideways nowhere in %s, %s', async (lang, theme) => {
    fixture.serve(url, sample(lang === 'ar' ? 'ar-microsoft' : 'en-microsoft'))
    fixture.serve(frontUrl, frontPage())
    await changeSettings(fixture.view, { interfaceLanguage: lang, theme })
    const { page } = await fixture.open(url, ({ state }) => state === 'ready')
    const popup = await openPopup(fixture.browser, url)
    const faults: Record<string, string[]> = {}
    for (const part of parts) {
      await popup.evaluate((name) => document.getElementById(`tab-${name}`)!.click(), part)
      faults[`popup ${part}`] = await findFaults(popup, theme)
    }
    for (const inPlace of ['legend', 'take', 'pictures']) {
      await popup.click(`footer [data-opens=${inPlace}]`)
      await popup.waitForSelector(`.${inPlace}-view`)
      faults[inPlace] = await findFaults(popup, theme)
    }
    await popup.close()
    const tabId = await waitForTab(fixture.view, url)
    const panel = await fixture.browser.openView(`src/ui/panel/index.html?tab=${tabId}`)
    await waitForDrawn(panel)
    await panel.waitForSelector('.reading')
    faults.panel = await findFaults(panel, theme)
    await panel.close()
    for (const name of ['options', 'notes', 'welcome', 'allow']) {
      const query = name === 'allow' ? `?what=wikipedia&langs=${lang}` : ''
      const view = await fixture.browser.openView(`src/ui/${name}/index.html${query}`)
      await waitUntil(view, () => document.body.dataset.state === 'ready')
      faults[name] = await findFaults(view, theme)
      await view.close()
    }
    const front = await fixture.openNoArticle(frontUrl)
    const empty = await openPopup(fixture.browser, frontUrl)
    faults.empty = await findFaults(empty, theme)
    await empty.close()
    await front.page.close()
    await page.close()
    expect(Object.fromEntries(Object.entries(faults).filter(([, found]) => found.length))).toEqual(
      {},
    )
  })

  it.each([
    ['ar', 'dark'],
    ['en', 'light'],
    ['fr', 'light'],
  ] as const)(
    'gives axe no cause in the library with an article in it in %s, %s',
    async (lang, theme) => {
      fixture.serve(url, sample(lang === 'ar' ? 'ar-microsoft' : 'en-microsoft'))
      await changeSettings(fixture.view, { interfaceLanguage: lang, theme })
      const { page } = await fixture.open(url, ({ state }) => state === 'ready')
      const popup = await openPopup(fixture.browser, url)
      await popup.waitForSelector('[data-act=keep]')
      await popup.evaluate(() =>
        document.querySelector<HTMLElement>('[data-act=keep][aria-pressed=false]')?.click(),
      )
      await popup.waitForSelector('[data-act=keep][aria-pressed=true]')
      await popup.close()
      expect(await lookAtLibrary(fixture, theme)).toEqual([])
      await page.close()
    },
  )

  it('holds the largest text in 320 pixels', async () => {
    await changeSettings(fixture.view, { interfaceLanguage: 'ar', textSize: 1.5, digits: 'arab' })
    const wide: string[] = []
    for (const name of ['options', 'notes', 'welcome', 'library']) {
      const view = await fixture.browser.openView(`src/ui/${name}/index.html`)
      await waitUntil(view, () => document.body.dataset.state === 'ready')
      await resize(view, { width: 320, height: 640 })
      await view.evaluate(() => {
        for (const folded of document.querySelectorAll('details')) folded.open = true
        for (const fold of document.querySelectorAll<HTMLElement>('.fold[aria-expanded=false]'))
          fold.click()
      })
      await waitUntil(view, () => document.querySelector('.fold[aria-expanded=false]') === null)
      if (await isWide(view)) wide.push(name)
      const size = await view.evaluate(() => parseFloat(getComputedStyle(document.body).fontSize))
      expect(size, name).toBeCloseTo(14.5 * 1.5, 1)
      await view.close()
    }
    fixture.serve(url, sample('ar-microsoft'))
    const { page } = await fixture.open(url, ({ state }) => state === 'ready')
    const popup = await openPopup(fixture.browser, url)
    await resize(popup, { width: 320, height: 640 })
    // it is cut off there, and moves as the keyboard or a finger scrolls
    const isCut = () => {
      const { scrollWidth, clientWidth } = document.querySelector('.body')!
      return scrollWidth > clientWidth
    }
    if (await popup.evaluate(isCut)) wide.push('popup')
    await popup.close()
    // a title that runs the other way than the interface is cut at its end, and its dots are seen
    await changeSettings(fixture.view, { interfaceLanguage: 'en' })
    const other = await openPopup(fixture.browser, url)
    await resize(other, { width: 320, height: 640 })
    const isOutside = await other.$eval('h1', (title) => title.scrollWidth > title.clientWidth)
    if (isOutside) wide.push('title')
    await other.close()
    await page.close()
    expect(wide).toEqual([])
    await changeSettings(fixture.view, { textSize: 1, digits: 'latn' })
  })

  it('fits a popup of 510 pixels: head, tabs and foot stay, the view between them scrolls', async () => {
    fixture.serve(url, sample('ar-microsoft'))
    await changeSettings(fixture.view, { interfaceLanguage: 'ar' })
    const { page } = await fixture.open(url, ({ state }) => state === 'ready')
    const popup = await openPopup(fixture.browser, url)
    await popup.evaluate(() => document.querySelector('.popup')!.classList.remove('in-tab'))
    await resize(popup, { width: 400, height: 510 })
    expect(
      await popup.evaluate(() => {
        const foot = document.querySelector('footer')!.getBoundingClientRect()
        const body = document.querySelector('.body')!
        return [foot.bottom <= innerHeight, body.clientHeight > 200, body.scrollHeight > 0]
      }),
    ).toEqual([true, true, true])
    await popup.close()
    await page.close()
  })

  it('stands still for who wishes no motion', async () => {
    // Firefox's protocol emulates no such wish; the style sheet is the same
    if (fixture.name !== 'chromium') return
    const fast = () =>
      fixture.view.evaluate(() =>
        parseFloat(getComputedStyle(document.documentElement).getPropertyValue('--fast')),
      )
    expect(await fast()).toBeGreaterThan(0)
    await fixture.view.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }])
    expect(await fast()).toBe(0)
  })

  it('names the keys in the settings, with the way to change them', async () => {
    await changeSettings(fixture.view, { interfaceLanguage: 'en', theme: null })
    const view = await fixture.browser.openView('src/ui/options/index.html#keys')
    await waitUntil(view, () => document.body.dataset.state === 'ready')
    const part = await view.$eval('[aria-labelledby=keys]', (one) => (one as HTMLElement).innerText)
    expect(part).toContain('Alt + Shift + .')
    expect(part).toContain('to the next statement')
    expect(part).toContain('Change the keys')
    await view.close()
  })
})
