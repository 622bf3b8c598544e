import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { HeardRequest, ServedPage } from '../../tools/browser/serve-pages.ts'
import { waitForState } from '../../tools/browser/ask-tab.ts'
import { readCard, waitForNoCard, waitForWords, waitInCard } from '../../tools/browser/card-root.ts'
import { hoverMark } from '../../tools/browser/hover-mark.ts'
import { changeSettings, getSettings } from '../../tools/browser/settings.ts'
import { waitUntil } from '../../tools/browser/wait-until.ts'
import {
  answerPromptBeforehand,
  findAllowPage,
  press,
  pressAllow,
  pressNotNow,
} from './allowing.ts'
import { findViolations } from './find-violations.ts'
import { inBothBrowsers, type Fixture } from './fixture.ts'
import { article } from './pages.ts'
import { listRequests } from './list-requests.ts'

declare const chrome: {
  runtime: { sendMessage(message: object): Promise<unknown> }
}

const url = 'https://www.aljazeera.com/news/harbour'
const body = [
  'Maria Lindqvist, the director of the harbour authority, said on Tuesday that the new breakwater would open in spring, two years later than planned.',
  'According to an investigation published by The Guardian last month, Maria Lindqvist had warned of rising prices as early as January.',
  '"We have tested every gate," Maria Lindqvist told reporters outside the town hall, adding that the delay had cost the town little.',
  'Fishermen said they expected busier months, and a union spokesman denied that jobs would be lost.',
]
const hosts = [
  'en.wikipedia.org',
  'ar.wikipedia.org',
  'fr.wikipedia.org',
  'api.gdeltproject.org',
  'content.guardianapis.com',
  'www.wikidata.org',
  'factchecktools.googleapis.com',
  'archive.org',
]
const extract =
  'Maria Lindqvist is the director of a harbour in a story that was written for a test.'
const summary = JSON.stringify({
  type: 'standard',
  title: 'Maria Lindqvist',
  lang: 'en',
  dir: 'ltr',
  extract,
  content_urls: { desktop: { page: 'https://en.wikipedia.org/wiki/Maria_Lindqvist' } },
})
const piece = {
  url: 'https://www.theguardian.com/world/2025/sep/12/maria-lindqvist-warned-of-prices',
  title: 'Revealed: Maria Lindqvist warned of rising prices at harbour',
  seendate: '20250912T060000Z',
  domain: 'theguardian.com',
  language: 'English',
}
const answerOf = (text: string, more: Partial<ServedPage> = {}): ServedPage => ({
  body: text,
  type: 'application/json',
  ...more,
})

const heardBy = ({ server }: Fixture): HeardRequest[] =>
  server.heard.filter(({ address }) => hosts.some((host) => address.startsWith(`${host}/`)))
const settle = () => new Promise((later) => setTimeout(later, 500))

inBothBrowsers('online sources', (fixture) => {
  let page: Page
  let tabId = 0
  beforeAll(async () => {
    fixture.serve(url, article({ title: 'Harbour to open in spring', body }))
    await changeSettings(fixture.view, { interfaceLanguage: 'en' })
    const opened = await fixture.open(url, ({ state }) => state === 'ready')
    page = opened.page
    tabId = opened.tabId
  })
  afterAll(async () => {
    await page?.close()
  })

  it('are asked nothing by default, whatever card is opened', async () => {
    for (const mark of ['hashiya-person', 'hashiya-cited', 'hashiya-cue']) {
      await hoverMark(page, mark)
      await waitInCard(page, '[role=dialog]')
      await page.mouse.move(2, 2)
      await waitForNoCard(page)
    }
    await settle()
    expect(heardBy(fixture)).toEqual([])
    expect(await listRequests(fixture.view)).toEqual([])
  })

  it('are refused by the reader on a page of our own, and then too nothing leaves', async () => {
    await hoverMark(page, 'hashiya-person', 'Lindqvist')
    await waitForWords(page, 'Look it up on Wikipedia')
    await press(page, 'Look it up on Wikipedia')
    const allow = await findAllowPage(fixture)
    expect(await allow.evaluate(() => document.body.innerText)).toContain('en.wikipedia.org')
    expect(await findViolations(allow)).toEqual([])
    await pressNotNow(allow)
    await waitForState(fixture.view, tabId, ({ state }) => state === 'ready')
    await settle()
    expect(heardBy(fixture)).toEqual([])
    expect(await getSettings(fixture.view)).not.toMatchObject({ online: true })
  })

  it('are asked once the reader allows it: what is on the wire is what is in the log', async () => {
    fixture.answer = ({ host }) => (host === 'en.wikipedia.org' ? answerOf(summary) : null)
    await page.bringToFront()
    await hoverMark(page, 'hashiya-person', 'Lindqvist')
    await waitForWords(page, 'Look it up on Wikipedia')
    await answerPromptBeforehand(fixture, 'en.wikipedia.org')
    await press(page, 'Look it up on Wikipedia')
    await pressAllow(await findAllowPage(fixture))
    await expect.poll(() => heardBy(fixture).length).toBe(1)
    expect(await getSettings(fixture.view)).toMatchObject({
      online: true,
      sources: { wikipedia: true, gdelt: false },
    })
    await page.bringToFront()
    await hoverMark(page, 'hashiya-person', 'Lindqvist')
    await waitForWords(page, extract)
    expect(await readCard(page)).toContain('CC BY-SA')
    const [heard] = heardBy(fixture)
    const [entry, ...more] = await listRequests(fixture.view)
    expect(more).toEqual([])
    expect(entry).toMatchObject({
      url: `https://${heard!.address}`,
      method: heard!.method,
      source: 'wikipedia',
      words: ['Maria Lindqvist'],
      outcome: 'ok',
      status: 200,
      received: Buffer.byteLength(summary),
    })
    expect(heard!.address).toBe('en.wikipedia.org/api/rest_v1/page/summary/Maria_Lindqvist')
    // nothing tells who reads, or what
    expect(heard!.headers).toMatchObject({
      'api-user-agent': expect.stringContaining('Hashiya') as string,
      'accept-language': '*',
    })
    for (const name of ['cookie', 'referer', 'authorization', 'origin'])
      expect(heard!.headers[name]).toBeUndefined()
    expect(JSON.stringify(heard)).not.toMatch(/aljazeera|harbour|breakwater/)
    const written = `GET ${heard!.address.slice(heard!.headers.host!.length)} HTTP/1.1\r\n${['host', 'accept', 'accept-language', 'api-user-agent'].map((name) => `${name}: ${String(heard!.headers[name])}\r\n`).join('')}\r\n`
    expect(entry!.sent).toBe(written.length)
  })

  it('are not asked again for what is known, and the page counts what left for it', async () => {
    const state = await waitForState(fixture.view, tabId, ({ state: kind }) => kind === 'ready')
    expect(state).toMatchObject({ sent: 1 })
    await page.reload()
    await waitForState(fixture.view, tabId, ({ state: kind }) => kind === 'ready')
    await hoverMark(page, 'hashiya-person', 'Lindqvist')
    await waitForWords(page, 'Look it up on Wikipedia')
    await press(page, 'Look it up on Wikipedia')
    await waitForWords(page, extract)
    expect(heardBy(fixture)).toHaveLength(1)
  })

  it('resolve a reference that was not found, by our own weighing', async () => {
    fixture.answer = ({ host }) =>
      host === 'api.gdeltproject.org'
        ? answerOf(
            JSON.stringify({
              articles: [
                piece,
                {
                  ...piece,
                  url: 'https://elsewhere.example.org/cats',
                  title: 'Cats asleep',
                  domain: 'elsewhere.example.org',
                },
              ],
            }),
          )
        : null
    await answerPromptBeforehand(fixture, 'api.gdeltproject.org')
    await page.mouse.move(2, 2)
    await waitForNoCard(page)
    await hoverMark(page, 'hashiya-cited')
    await waitForWords(page, 'Ask online sources')
    await press(page, 'Ask online sources')
    await pressAllow(await findAllowPage(fixture))
    await expect.poll(() => heardBy(fixture).length).toBe(2)
    await page.bringToFront()
    await hoverMark(page, 'hashiya-cited')
    await waitForWords(page, 'Asked: GDELT (2)')
    expect(await readCard(page)).toContain(piece.title)
    expect(await readCard(page)).not.toContain('Cats asleep')
    const query = new URL(`https://${heardBy(fixture)[1]!.address}`).searchParams.get('query')
    expect(query).toContain('"Maria Lindqvist"')
    expect((await listRequests(fixture.view))[0]).toMatchObject({
      url: `https://${heardBy(fixture)[1]!.address}`,
      source: 'gdelt',
      outcome: 'ok',
    })
  })

  it('stand in the settings with their log, without barriers', async () => {
    const settings = await fixture.browser.openView('src/ui/options/index.html')
    await waitUntil(settings, () => document.querySelectorAll('.log li').length === 2)
    expect(await findViolations(settings)).toEqual([])
    expect(
      await settings.$$eval('.log li', (lines) => lines.map((line) => line.textContent ?? '')),
    ).toEqual([expect.stringContaining('GDELT'), expect.stringContaining('Maria Lindqvist')])
    await settings.close()
  })

  it('are cut off by the one switch', async () => {
    await changeSettings(fixture.view, { online: false })
    const before = heardBy(fixture).length
    const answer = await fixture.view.evaluate(() =>
      chrome.runtime.sendMessage({
        to: 'background',
        type: 'look-up-online',
        name: { name: 'Geneva', lang: 'en', readerLang: 'en', readerName: null },
      }),
    )
    expect(answer).toEqual({ state: 'must-allow', sent: 0 })
    expect(heardBy(fixture)).toHaveLength(before)
  })

  it('leave an unfinished line behind when the background is ended, and it says so', async () => {
    await changeSettings(fixture.view, { online: true })
    let cameIn: () => void = () => {}
    const arrived = new Promise<void>((done) => {
      cameIn = done
    })
    fixture.answer = () => {
      cameIn()
      return new Promise(() => {})
    }
    void fixture.view.evaluate(
      () =>
        void chrome.runtime.sendMessage({
          to: 'background',
          type: 'look-up-online',
          name: { name: 'Dublin', lang: 'en', readerLang: 'en', readerName: null },
        }),
    )
    await arrived
    await fixture.browser.stopBackground()
    fixture.answer = () => null
    await expect
      .poll(async () => (await listRequests(fixture.view))[0])
      .toMatchObject({ words: ['Dublin'], outcome: 'interrupted' })
  })
})
