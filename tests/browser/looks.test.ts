import axe, { type AxeResults } from 'axe-core'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openPopup } from '../../tools/browser/ask-tab.ts'
import { askCard, waitForNoCard } from '../../tools/browser/card-root.ts'
import { hoverMark } from '../../tools/browser/hover-mark.ts'
import { changeSettings } from '../../tools/browser/settings.ts'
import { waitUntil } from '../../tools/browser/wait-until.ts'
import { resize } from '../../tools/browser/resize.ts'
import { inBothBrowsers, sample } from './fixture.ts'

const url = 'https://www.aljazeera.net/looks'
/** CSS pixels: the least that a pointer's target may measure (WCAG 2.2, 2.5.8). */
const least = 24
const views = ['overview', 'background', 'claims', 'cited', 'related']

/**
 * What axe-core objects to in a page, or in what one of its elements holds, in words: empty when
 * nothing.
 */
async function findViolations(page: Page, within?: string): Promise<string[]> {
  await page.evaluate(`if (!globalThis.axe) { ${axe.source} }`)
  const { violations, passes } = (await page.evaluate(
    (of) =>
      (globalThis as unknown as { axe: typeof axe }).axe.run(of ?? document, {
        resultTypes: ['violations', 'passes'],
      }),
    within,
  )) as AxeResults
  // it has looked inside, at controls with names: an element whose shadow it could not enter would
  // pass for clean
  expect(passes.some(({ id }) => id === 'button-name' || id === 'label')).toBe(true)
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id} at ${String(target)}: ${failureSummary ?? ''}`,
    ),
  )
}

/** axe knows open shadow roots only: for it, and in this test's page alone, the card's is one. */
const showToAxe = (root: ShadowRoot) => {
  Object.defineProperty(root.host, 'shadowRoot', { value: root, configurable: true })
}

/** Buttons, links and fields smaller than a target may be, those within a line of text excepted. */
const findSmallTargets = (page: Page, sizes: number): Promise<string[]> =>
  page.evaluate((size) => {
    const targets = [
      ...document.querySelectorAll<HTMLElement>(
        'header button, footer button, [role=tab], .filter, .hit, .strip, label',
      ),
    ]
    return targets
      .filter((one) => one.offsetParent && (one.offsetHeight < size || one.offsetWidth < size))
      .map(
        (one) =>
          `${one.className || one.tagName} ${one.offsetWidth}x${one.offsetHeight}: ${one.innerText.slice(0, 30)}`,
      )
  }, sizes)

const showView = (popup: Page, view: string) =>
  popup.evaluate((name) => document.getElementById(`tab-${name}`)!.click(), view)

inBothBrowsers(
  'the looks',
  (fixture) => {
    let page: Page
    let popup: Page
    beforeAll(async () => {
      fixture.serve(url, sample('ar-microsoft'))
      await changeSettings(fixture.view, { interfaceLanguage: 'ar' })
      page = (await fixture.open(url, ({ state }) => state === 'ready')).page
      popup = await openPopup(fixture.browser, url)
    })
    afterAll(async () => {
      await popup?.close()
      await page?.close()
    })

    it('speaks Arabic from right to left', async () => {
      expect(
        await popup.evaluate(() => [
          document.documentElement.lang,
          document.documentElement.dir,
          getComputedStyle(document.body).direction,
        ]),
      ).toEqual(['ar', 'rtl', 'rtl'])
      await waitUntil(fixture.view, () => document.documentElement.dir === 'rtl')
    })

    it.each(views)(
      'gives axe no cause in the popup, nor room for small targets: %s',
      async (view) => {
        await showView(popup, view)
        expect(await findViolations(popup)).toEqual([])
        expect(await findSmallTargets(popup, least)).toEqual([])
      },
    )

    it('has no sideways scroll at 320 pixels, and cuts no word off', async () => {
      await resize(popup, { width: 320, height: 600 })
      for (const view of views) {
        await showView(popup, view)
        const wide = await popup.evaluate(() =>
          [
            document.documentElement,
            document.querySelector('.body')!,
            document.querySelector('.views')!,
          ]
            .filter((one) => one.scrollWidth > one.clientWidth)
            .map((one) => one.className),
        )
        expect(wide, view).toEqual([])
      }
      await resize(popup, { width: 400, height: 600 })
    })

    it('is walked by the keyboard: tabs by arrows from right to left, Escape empties the filter', async () => {
      await showView(popup, 'overview')
      await popup.bringToFront()
      await popup.focus('#tab-overview')
      await popup.keyboard.press('ArrowLeft')
      expect(await popup.evaluate(() => document.activeElement!.id)).toBe('tab-cited')
      await popup.keyboard.press('End')
      expect(await popup.evaluate(() => document.activeElement!.id)).toBe('tab-related')
      await popup.keyboard.press('Tab')
      expect(await popup.evaluate(() => document.activeElement!.tagName)).toBe('INPUT')
      await popup.keyboard.type('zz')
      await popup.waitForSelector('.body .none')
      await popup.keyboard.press('Escape')
      await waitUntil(
        popup,
        () =>
          document.querySelector('input')!.value === '' && !document.querySelector('.body .none'),
      )
    })

    it('gives axe no cause in the options, at any width', async () => {
      await fixture.view.bringToFront()
      for (const width of [900, 360]) {
        await resize(fixture.view, { width, height: 800 })
        expect(await findViolations(fixture.view)).toEqual([])
        expect(
          await fixture.view.evaluate(() => document.documentElement.scrollWidth),
        ).toBeLessThanOrEqual(width)
      }
      expect(await findSmallTargets(fixture.view, least)).toEqual([])
    })

    it('folds the settings on a narrow screen: a part opens by the keyboard, and all of them fit into 320 pixels without a cause for axe', async () => {
      await fixture.view.bringToFront()
      await resize(fixture.view, { width: 320, height: 640 })
      const folds = () =>
        fixture.view.$$eval('.fold', (all) => all.map((fold) => fold.getAttribute('aria-expanded')))
      await fixture.view.waitForSelector('.fold')
      expect(new Set(await folds())).toEqual(new Set(['false']))
      await fixture.view.focus('#packs .fold')
      await fixture.view.keyboard.press('Enter')
      await waitUntil(fixture.view, () => document.querySelector('.packs')?.checkVisibility())
      // what is opened comes next for the keyboard
      await fixture.view.keyboard.press('Tab')
      expect(
        await fixture.view.evaluate(() =>
          document.querySelector('[aria-labelledby=packs]')!.contains(document.activeElement),
        ),
      ).toBe(true)
      await fixture.view.$$eval('.fold[aria-expanded=false]', (closed) => {
        for (const fold of closed) (fold as HTMLElement).click()
      })
      await waitUntil(fixture.view, () => !document.querySelector('.fold[aria-expanded=false]'))
      expect(await findViolations(fixture.view)).toEqual([])
      expect(
        await fixture.view.evaluate(() => document.documentElement.scrollWidth),
      ).toBeLessThanOrEqual(320)
      await resize(fixture.view, { width: 1200, height: 800 })
      await waitUntil(
        fixture.view,
        () =>
          !document.querySelector('.fold') &&
          getComputedStyle(document.querySelector('.outline')!).position === 'sticky',
      )
      expect(await findViolations(fixture.view)).toEqual([])
    })

    it('gives axe no cause in an open card of a name, a claim and a citation', async () => {
      await page.bringToFront()
      for (const mark of ['hashiya-organisation', 'hashiya-cue', 'hashiya-cited']) {
        await page.mouse.move(3, 3)
        await waitForNoCard(page)
        expect(await hoverMark(page, mark), mark).toBe(true)
        await expect.poll(() => askCard(page, (root) => root.getAnimations().length)).toBe(0)
        await askCard(page, showToAxe)
        expect(await findViolations(page, 'hashiya-card'), mark).toEqual([])
      }
    })
  },
  'ar',
)
