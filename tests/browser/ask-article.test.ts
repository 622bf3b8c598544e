import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { getStrings } from '../../src/ui/strings/get-strings.ts'
import type { ServedPage } from '../../tools/browser/serve-pages.ts'
import { openPopup } from '../../tools/browser/ask-tab.ts'
import { changeSettings } from '../../tools/browser/settings.ts'
import { answerPromptBeforehand, findAllowPage, pressAllow, pressNotNow } from './allowing.ts'
import { findViolations } from './find-violations.ts'
import { inBothBrowsers } from './fixture.ts'
import { article } from './pages.ts'

const url = 'https://www.aljazeera.com/news/harbour-press'
const body = [
  'Maria Lindqvist, the director of the harbour authority, said on Tuesday that the new breakwater would open in spring, two years later than planned.',
  '"We have tested every gate," Maria Lindqvist told reporters outside the town hall, adding that the delay had cost the town little.',
  'Fishermen said they expected busier months, and a union spokesman denied that jobs would be lost.',
]
const hosts = [
  'api.gdeltproject.org',
  'content.guardianapis.com',
  'en.wikipedia.org',
  'factchecktools.googleapis.com',
]
const json = (value: object, status = 200): ServedPage => ({
  body: JSON.stringify(value),
  type: 'application/json',
  status,
})
const found = {
  url: 'https://elsewhere.example.org/breakwater',
  title: 'Breakwater opens in spring, says harbour authority director Maria Lindqvist',
  seendate: '20251021T060000Z',
  domain: 'elsewhere.example.org',
  language: 'English',
}
const cited = {
  url: 'https://courier.example.com/2025/breakwater',
  title: 'Harbour authority director Maria Lindqvist: breakwater to open in spring, two years late',
}
const wikitext = `A director.<ref>{{Cite news |title=${cited.title} |newspaper=Courier |date=19 October 2025 |url=${cited.url} |language=en}}</ref>`
const review = {
  text: 'The breakwater opened on time',
  claimReview: [
    {
      publisher: { name: 'Harbour Checkers' },
      url: 'https://checkers.example.org/breakwater',
      reviewDate: '2025-10-21T00:00:00Z',
      textualRating: 'Off by two years',
    },
  ],
}

/** Comes once it is let go. */
async function* held(text: string, go: Promise<void>) {
  await go
  yield new TextEncoder().encode(text)
}

inBothBrowsers('one press for the article', (fixture) => {
  let page: Page
  let popup: Page
  let letGo = () => {}
  const heard = (): string[] =>
    fixture.server.heard
      .map(({ address }) => new URL(`https://${address}`).hostname)
      .filter((host) => hosts.includes(host))
  const textOf = () => popup.$eval('.popup', (root) => root.textContent ?? '')
  const waitFor = (words: string) => expect.poll(textOf).toContain(words)
  const open = async () => {
    popup = await openPopup(fixture.browser, url)
    await popup.waitForSelector('#tab-related')
  }

  beforeAll(async () => {
    fixture.serve(url, article({ title: 'Breakwater to open in spring', body }))
    const go = new Promise<void>((resolve) => {
      letGo = resolve
    })
    const answers: Record<string, () => ServedPage> = {
      'api.gdeltproject.org': () => json({ articles: [found] }),
      'content.guardianapis.com': () => json({ message: 'down' }, 500),
      'en.wikipedia.org': () => ({
        body: held(
          JSON.stringify({ parse: { title: 'Maria Lindqvist', pageid: 7, wikitext } }),
          go,
        ),
        type: 'application/json',
      }),
      'factchecktools.googleapis.com': () => json({ claims: [review] }),
    }
    fixture.answer = ({ hostname }) => answers[hostname]?.() ?? null
    await changeSettings(fixture.view, {
      interfaceLanguage: 'en',
      sourceKeys: { guardian: 'reader-key', 'fact-check': 'reader-key' },
    })
    page = (await fixture.open(url, ({ state }) => state === 'ready')).page
    await open()
  })
  afterAll(async () => {
    await popup?.close()
    await page?.close()
  })

  it('asks nobody before it, and nobody when the reader decides against it', async () => {
    await popup.bringToFront()
    await popup.click('#tab-related')
    await popup.waitForSelector('.ask-related button')
    expect(heard()).toEqual([])
    await popup.focus('.ask-related button')
    await popup.keyboard.press('Enter')
    const allowing = await findAllowPage(fixture)
    // all that can be asked, each with what it is sent, and no other
    const text = await allowing.evaluate(() => document.body.innerText)
    for (const host of hosts) expect(text).toContain(host)
    expect(await findViolations(allowing)).toEqual([])
    await pressNotNow(allowing)
    await popup.bringToFront()
    await waitFor(getStrings('en').timeline.ask)
    expect(heard()).toEqual([])
  })

  it('asks all at once; what comes first stands there first, and who failed is told in words', async () => {
    for (const host of hosts) await answerPromptBeforehand(fixture, host)
    await popup.bringToFront()
    await popup.focus('.ask-related button')
    await popup.keyboard.press('Enter')
    await pressAllow(await findAllowPage(fixture))
    await popup.bringToFront()
    for (const words of [
      'GDELT: 1 piece, 1 on the same matter',
      'Google Fact Check Tools: 1 review',
      'Wikipedia is being asked',
      'The source answered with an error. 500',
      found.title,
      review.text,
      'Off by two years',
    ])
      await waitFor(words)
    // told by a live region, without a word of the whole list again
    expect(
      await popup.$eval('.asked-sources', (list) =>
        list.closest('[aria-live]')?.getAttribute('aria-live'),
      ),
    ).toBe('polite')
    expect(await findViolations(popup)).toEqual([])
    expect(new Set(heard())).toEqual(new Set(hosts))
    letGo()
    await waitFor(cited.title)
    await waitFor('Cited by Wikipedia’s article Maria Lindqvist')
    await waitFor('All have been asked.')
    const titles = await popup.$$eval('.ruled .piece .title', (all) =>
      all.map((one) => one.textContent),
    )
    expect(titles.sort()).toEqual([cited.title, found.title, review.text].sort())
  })

  it('keeps the answers for the next popup of the page, in Arabic and French too', async () => {
    const before = heard().length
    await popup.close()
    for (const lang of ['ar', 'fr'] as const) {
      await changeSettings(fixture.view, { interfaceLanguage: lang })
      await open()
      await popup.click('#tab-related')
      await waitFor(found.title)
      await waitFor(getStrings(lang).timeline.gaveReviews(1))
      await waitFor(getStrings(lang).timeline.allAsked)
      expect(await findViolations(popup)).toEqual([])
      if (lang === 'ar') await popup.close()
    }
    expect(heard()).toHaveLength(before)
  })
})
