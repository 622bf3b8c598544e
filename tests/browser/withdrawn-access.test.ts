import type { Page } from 'puppeteer-core'
import { expect, it } from 'vitest'
import { answerPromptBeforehand } from '../../tools/browser/answer-prompt.ts'
import { waitForDrawn, waitForState } from '../../tools/browser/ask-tab.ts'
import { hoverMark } from '../../tools/browser/hover-mark.ts'
import { changeSettings } from '../../tools/browser/settings.ts'
import { waitUntil } from '../../tools/browser/wait-until.ts'
import { inBothBrowsers } from './fixture.ts'
import { article } from './pages.ts'

declare const chrome: {
  permissions: Record<'contains' | 'remove', (what: object) => Promise<boolean>>
  tabs: { query(what: object): Promise<{ id: number }[]> }
}

const url = 'https://press.port-selwyn.example/news/withdrawn'
const origins = [`${new URL(url).origin}/*`]

/** Brings the pointer onto a mark, and waits for no card. */
async function pointAtMark(page: Page): Promise<void> {
  const { x, y } = await page.evaluate(() => {
    const marks = CSS.highlights.get('hashiya-place') as unknown as Iterable<globalThis.Range>
    const { left, top, width, height } = [...marks][0]!.getBoundingClientRect()
    return { x: left + width / 2, y: top + height / 2 }
  })
  await page.mouse.move(x - 2, y)
  await page.mouse.move(x, y)
}

inBothBrowsers('access to a site that was withdrawn before the first card', (fixture) => {
  it('takes the marks away, and the popup says why and brings them back', async () => {
    fixture.serve(url, article())
    await changeSettings(fixture.view, { interfaceLanguage: 'en' })
    const first = await fixture.browser.puppeteer.newPage()
    await first.goto(url)
    const firstId = await fixture.view.evaluate(async () =>
      Math.max(...(await chrome.tabs.query({})).map(({ id }) => id)),
    )
    await answerPromptBeforehand(fixture.browser, origins[0]!)
    await first.bringToFront()
    await fixture.browser.clickToolbarButton(first)
    const asking = await fixture.browser.openView(`src/ui/popup/index.html?tab=${firstId}`)
    await waitForDrawn(asking)
    await (await asking.waitForSelector('button.quiet'))!.click()
    const isAllowed = () =>
      fixture.view.evaluate((of) => chrome.permissions.contains({ origins: of }), origins)
    await expect.poll(isAllowed).toBe(true)
    await asking.close()
    await first.close()

    const { page, tabId } = await fixture.open(url, ({ state }) => state === 'ready')
    await waitUntil(page, () => CSS.highlights.has('hashiya-place'))
    await fixture.view.evaluate((of) => chrome.permissions.remove({ origins: of }), origins)
    await expect.poll(isAllowed).toBe(false)
    await page.bringToFront()
    await pointAtMark(page)
    await waitUntil(page, () => CSS.highlights.size === 0)
    const state = await waitForState(fixture.view, tabId)
    expect(state).toEqual({ state: 'not-allowed', host: new URL(url).hostname })

    // the click on the button gives the page again
    await fixture.browser.clickToolbarButton(page)
    const popup = await fixture.browser.openView(`src/ui/popup/index.html?tab=${tabId}`)
    await waitForDrawn(popup)
    expect(await popup.$eval('h1', (heading) => heading.textContent)).toBe(
      'Hashiya does not read this site yet',
    )
    // that it comes back without a load is shown in Chromium alone
    if (fixture.name === 'chromium') {
      await (await popup.waitForSelector('button.primary'))!.click()
      await waitForState(fixture.view, tabId, ({ state: word }) => word === 'ready')
      await page.bringToFront()
      await waitUntil(page, () => CSS.highlights.has('hashiya-place'))
      expect(await hoverMark(page, 'hashiya-place')).toBe(true)
    }
    await popup.close()
    await page.close()
    expect(fixture.errors).toEqual([])
  })
})
