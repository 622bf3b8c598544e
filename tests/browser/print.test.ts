import { constants, inflateSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { openPopup } from '../../tools/browser/ask-tab.ts'
import { waitInCard } from '../../tools/browser/card-root.ts'
import { hoverMark } from '../../tools/browser/hover-mark.ts'
import { changeSettings } from '../../tools/browser/settings.ts'
import { waitUntil } from '../../tools/browser/wait-until.ts'
import { inBothBrowsers, sample } from './fixture.ts'

declare const chrome: {
  tabs: { sendMessage(tab: number, message: object, options: object): Promise<unknown> }
}

const url = 'https://www.aljazeera.net/print'

/** The colours that a printed page draws with, and how see-through they are. */
function findColours(pdf: Uint8Array): string[] {
  const bytes = Buffer.from(pdf)
  const colours = new Set<string>()
  const texts = [bytes.toString('latin1')]
  for (const { index } of texts[0]!.matchAll(/stream\r?\n/g)) {
    const start = bytes.indexOf('\n', index) + 1
    try {
      const stream = inflateSync(bytes.subarray(start), { finishFlush: constants.Z_SYNC_FLUSH })
      texts.push(stream.toString('latin1'))
    } catch {
      // a stream of another kind: fonts and pictures draw no lines
    }
  }
  for (const text of texts)
    for (const [colour] of text.matchAll(
      /(?:[\d.]+ +){3}(?:rg|RG|scn?|SCN?)\b|(?:[\d.]+ +)[gG]\b|\/(?:ca|CA) +[\d.]+/g,
    ))
      colours.add(colour)
  return [...colours].sort()
}

inBothBrowsers('a printed page', (fixture) => {
  it('bears neither marks nor cards', async () => {
    fixture.serve(url, sample('ar-microsoft'))
    const { page, tabId } = await fixture.open(url, ({ state }) => state === 'ready')
    const print = async () => findColours(await page.pdf({ printBackground: true }))
    const off = () =>
      fixture.view.evaluate(
        (tab) =>
          chrome.tabs.sendMessage(tab, { to: 'page', type: 'set-page', on: false }, { frameId: 0 }),
        tabId,
      )
    await hoverMark(page, 'hashiya-organisation')
    await waitInCard(page, '[role=dialog]')
    expect(await page.evaluate(() => CSS.highlights.size)).toBeGreaterThan(2)
    const marked = await print()
    await off()
    await waitUntil(page, () => CSS.highlights.size === 0)
    const plain = await print()
    expect(plain.length).toBeGreaterThan(2)
    expect(marked).toEqual(plain)
    await page.close()
  })

  it('of the time line is whole, dark on white in either theme, with the addresses', async () => {
    fixture.serve(url, sample('ar-microsoft'))
    const { page } = await fixture.open(url, ({ state }) => state === 'ready')
    const popup = await openPopup(fixture.browser, url)
    await (await popup.waitForSelector('#tab-related'))!.click()
    await popup.waitForSelector('.related-row')
    const printIn = async (theme: 'light' | 'dark') => {
      await changeSettings(fixture.view, { theme })
      await popup.waitForSelector(`html[data-theme=${theme}]`)
      return popup.pdf()
    }
    const dark = await printIn('dark')
    expect(findColours(dark)).toEqual(findColours(await printIn('light')))
    if (fixture.name === 'chromium') {
      const pages = Buffer.from(dark)
        .toString('latin1')
        .match(/\/Type\s*\/Page\b/g)
      expect(pages?.length).toBeGreaterThan(1)
      await popup.emulateMediaType('print')
      const { isCut, pressed, addresses, links } = await popup.evaluate(() => {
        const body = document.querySelector('.body')!
        const seen = (what: string) =>
          [...document.querySelectorAll(what)].filter((one) => one.checkVisibility())
        return {
          isCut: body.scrollHeight > body.clientHeight,
          pressed: seen('.popup :is(.top, footer, .kinds, .icon, .filter)').length,
          addresses: seen('.related-row .piece').map(
            (one) => getComputedStyle(one, '::after').content,
          ),
          links: seen('.related-row .piece').map((one) => one.getAttribute('href')!),
        }
      })
      expect([isCut, pressed]).toEqual([false, 0])
      expect(addresses.map((one) => one.replace(/["\\\u2068\u2069]/g, ''))).toEqual(
        links.map((one) => decodeURI(one).replaceAll('"', '')),
      )
    }
    await popup.close()
    await page.close()
  })

  it('of the library has dark letters in either theme, and nothing to press', async () => {
    fixture.serve(url, sample('ar-microsoft'))
    const { page } = await fixture.open(url, ({ state }) => state === 'ready')
    const popup = await openPopup(fixture.browser, url)
    await (await popup.waitForSelector('[data-act=keep]'))!.click()
    await popup.waitForSelector('[data-act=keep][aria-pressed=true]')
    await popup.close()
    const library = await fixture.browser.openView('src/ui/library/index.html')
    await (await library.waitForSelector('[data-kept] [aria-expanded]'))!.click()
    await library.waitForSelector('.said-here')
    const printIn = async (theme: 'light' | 'dark') => {
      await changeSettings(fixture.view, { theme })
      await library.waitForSelector(`html[data-theme=${theme}]`)
      return findColours(await library.pdf())
    }
    const light = await printIn('light')
    expect(light.length).toBeGreaterThan(2)
    expect(await printIn('dark')).toEqual(light)
    if (fixture.name === 'chromium') {
      await library.emulateMediaType('print')
      const shown = (what: string) =>
        library.$$eval(what, (all) => all.filter((one) => one.checkVisibility()).length)
      expect(await shown('.library :is(button, input, select)')).toBe(0)
      expect(await shown('.library .said-here')).toBeGreaterThan(2)
    }
    await library.close()
    await page.close()
  })
})
