import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { ServedPage } from '../../tools/browser/serve-pages.ts'
import { openPopup, waitForState } from '../../tools/browser/ask-tab.ts'
import { changeSettings } from '../../tools/browser/settings.ts'
import { answerPromptBeforehand, findAllowPage, pressAllow } from './allowing.ts'
import { findViolations } from './find-violations.ts'
import { inBothBrowsers } from './fixture.ts'
import { article } from './pages.ts'
import { listRequests } from './list-requests.ts'
import { waitInPage } from './wait-in-page.ts'

declare const chrome: {
  runtime: { sendMessage(message: object): Promise<unknown> }
}

const url = 'https://www.aljazeera.com/news/harbour-wall'
const host = 'en.wikipedia.org'
const body = [
  'Maria Lindqvist, the director of the harbour authority, said on Tuesday that the new breakwater would open in spring, two years later than planned.',
  'According to an investigation published by the Harbour Courier last month, Maria Lindqvist had warned of rising prices as early as January.',
  '"We have tested every gate," Maria Lindqvist told reporters outside the town hall, adding that the delay had cost the town little.',
]
const cited = {
  url: 'https://courier.example.com/2025/lindqvist-warned',
  title: 'Maria Lindqvist warned of rising prices at the harbour',
}
/**
 * The shape of `action=parse`; the references and all that is wrong in them are written for this
 * test.
 */
const wikitext = `'''Maria Lindqvist''' directs a harbour.<ref>{{Cite news |title=${cited.title} |newspaper=[[Harbour Courier]] |date=12 September 2025 |url=${cited.url} |language=en}}</ref>
<ref>{{Cite web |title=<img src="https://evil.example.org/x" onerror="document.title='taken'">Gates |url=https://gates.example.org/1 |date=2011}}</ref>
<ref>{{Cite web |title=Script |url=javascript:alert(1)}}</ref> <!-- {{Cite web|title=Hidden|url=https://hidden.example.org/}} --> {{Cite web|title=Open|url=https://open.example.org/`
const answer = (value: object): ServedPage => ({
  body: JSON.stringify(value),
  type: 'application/json',
})
const good = answer({ parse: { title: 'Maria Lindqvist', pageid: 7, wikitext } })

async function* endless(parts: number) {
  for (let i = 0; i < parts; i++) yield new Uint8Array(500_000).fill(120)
}

inBothBrowsers('what Wikipedia’s article cites', (fixture) => {
  let page: Page
  let popup: Page
  let tabId = 0
  let next: ServedPage = good
  const heard = (): URL[] =>
    fixture.server.heard
      .map(({ address }) => new URL(`https://${address}`))
      .filter(({ hostname }) => hostname === host)
  const waitFor = (words: string) => waitInPage(popup, words)
  const open = async () => {
    popup = await openPopup(fixture.browser, url)
    await popup.click('#tab-related')
    await popup.waitForSelector('.ask-cited button')
  }
  const ask = () =>
    popup.$$eval('.ask-cited button', (buttons) =>
      buttons.find((one) => one.textContent === 'Maria Lindqvist')!.click(),
    )

  beforeAll(async () => {
    fixture.serve(url, article({ title: 'Harbour wall to open in spring', body }))
    fixture.answer = ({ hostname }) => (hostname === host ? next : null)
    await changeSettings(fixture.view, { interfaceLanguage: 'en' })
    const opened = await fixture.open(url, ({ state }) => state === 'ready')
    page = opened.page
    tabId = opened.tabId
    await open()
  })
  afterAll(async () => {
    await popup?.close()
    await page?.close()
  })

  it('is asked once the reader allowed it; what is on the matter stands in the time line with its provenance', async () => {
    expect(heard()).toEqual([])
    await answerPromptBeforehand(fixture, host)
    await popup.bringToFront()
    await ask()
    await pressAllow(await findAllowPage(fixture))
    await popup.bringToFront()
    await waitFor('It cites 2 pieces')
    for (const part of [
      cited.title,
      'Gates',
      'Cited by Wikipedia’s article Maria Lindqvist, read on',
      'CC BY-SA',
    ])
      await waitFor(part)
    expect(
      await popup.$$eval('.ruled .piece', (pieces) =>
        pieces.map((piece) => (piece as HTMLAnchorElement).href),
      ),
    ).toContain(cited.url)
    expect(
      await popup.evaluate(() => [
        document.querySelectorAll('.popup img').length,
        document.title === 'taken',
      ]),
    ).toEqual([0, false])
    expect(await findViolations(popup)).toEqual([])
    const [asked, ...more] = heard()
    const [entry] = await listRequests(fixture.view)
    expect(more).toEqual([])
    expect([
      asked!.pathname,
      asked!.searchParams.get('action'),
      asked!.searchParams.get('page'),
    ]).toEqual(['/w/api.php', 'parse', 'Maria Lindqvist'])
    expect(entry).toMatchObject({
      source: 'wikipedia',
      purpose: 'cited-by-wikipedia',
      words: ['Maria Lindqvist'],
      url: asked!.href,
      outcome: 'ok',
    })
    const { headers } = fixture.server.heard.find(({ address }) => address.startsWith(host))!
    expect(headers['api-user-agent']).toMatch(/^Hashiya/)
    expect([headers.cookie, headers.referer]).toEqual([undefined, undefined])
  })

  it('lets the reference be found at the next reading, without another request', async () => {
    await page.bringToFront()
    await page.reload()
    const state = await waitForState(fixture.view, tabId, ({ state: kind }) => kind === 'ready')
    const found =
      state.state === 'ready' ? state.apparatus.citations.flatMap(({ resolved }) => resolved) : []
    expect(found).toMatchObject([
      {
        url: cited.url,
        citedBy: { title: 'Maria Lindqvist', url: 'https://en.wikipedia.org/wiki/Maria_Lindqvist' },
      },
    ])
    expect(heard()).toHaveLength(1)
  })

  it.each([
    [
      'of 50 MB',
      () => ({ body: endless(100), type: 'application/json' }),
      'The answer was too large.',
    ],
    [
      'without end',
      () => ({ body: endless(Infinity), type: 'application/json' }),
      'The answer was too large.',
    ],
    [
      'that is no JSON',
      () => ({ body: '<!doctype html><p>Down', type: 'application/json' }),
      'The answer could not be read.',
    ],
    [
      'of another type',
      () => ({ body: '<!doctype html><p>Down' }),
      'The source answered with something else.',
    ],
    [
      'with status 429',
      () => ({ body: 'slower', status: 429, type: 'text/plain', headers: { 'retry-after': '60' } }),
      'The source asks for a pause.',
    ],
  ])('tells of an answer %s, and nothing breaks', async (_, make: () => ServedPage, words) => {
    next = make()
    await popup.close()
    // what was kept would be taken instead
    await fixture.view.evaluate(() =>
      chrome.runtime.sendMessage({ to: 'background', type: 'forget-kept-reports' }),
    )
    await open()
    await ask()
    await waitFor(words)
    expect(await findViolations(popup)).toEqual([])
  })
})
