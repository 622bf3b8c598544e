import { expect, it } from 'vitest'
import { changeSettings } from '../../tools/browser/settings.ts'
import { inBothBrowsers, sample, type Fixture } from './fixture.ts'
import { frontPage } from './pages.ts'

declare const chrome: {
  action: {
    getTitle(of: { tabId?: number }): Promise<string>
    getBadgeText(of: { tabId?: number }): Promise<string>
  }
}

const site = 'https://www.aljazeera.net'

/** What the toolbar's button says in a tab. */
const look = (fixture: Fixture, tabId?: number) =>
  fixture.view.evaluate(
    async (id) => [
      await chrome.action.getTitle(id === undefined ? {} : { tabId: id }),
      await chrome.action.getBadgeText(id === undefined ? {} : { tabId: id }),
    ],
    tabId,
  )

inBothBrowsers('the toolbar’s button', (fixture) => {
  it('says what was found, tab by tab, and goes on saying it when the background has ended', async () => {
    fixture.serve(`${site}/story`, sample('en-microsoft'))
    fixture.serve(`${site}/`, frontPage())
    fixture.serve('https://unread.example/a', sample('en-microsoft'))
    const story = await fixture.open(`${site}/story`, ({ state }) => state === 'ready')
    // no page script comes there: the look says so
    const front = await fixture.visit(`${site}/`)
    const marked = /^Hashiya: this page is marked \(statements: \d+\)$/
    await expect.poll(async () => (await look(fixture, story.tabId))[0]).toMatch(marked)
    await expect
      .poll(async () => (await look(fixture, front.tabId))[0])
      .toBe('Hashiya: nothing to mark on this page')
    expect((await look(fixture))[0]).toMatch(/does not read this page by itself/)
    await fixture.browser.stopBackground()
    await front.page.bringToFront()
    await story.page.bringToFront()
    expect((await look(fixture, story.tabId))[0]).toMatch(marked)
    expect((await look(fixture, story.tabId))[1]).toBe('')

    await changeSettings(fixture.view, { badge: true, interfaceLanguage: 'ar', digits: 'arab' })
    await expect
      .poll(async () => await look(fixture, story.tabId))
      .toEqual([expect.stringMatching(/^حاشية: .*[٠-٩]\)$/), expect.stringMatching(/^[٠-٩]+$/)])
    await changeSettings(fixture.view, {
      interfaceLanguage: 'en',
      sitesOff: { add: ['www.aljazeera.net'] },
    })
    await expect
      .poll(async () => await look(fixture, story.tabId))
      .toEqual(['Hashiya: switched off here', ''])
  })
})
