import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { ServedPage } from '../../tools/browser/serve-pages.ts'
import { getStrings } from '../../src/ui/strings/get-strings.ts'
import { openPopup, waitForState } from '../../tools/browser/ask-tab.ts'
import {
  askCard,
  readCard as textOfCard,
  waitForNoCard,
  waitForWords,
} from '../../tools/browser/card-root.ts'
import { hoverMark } from '../../tools/browser/hover-mark.ts'
import { changeSettings } from '../../tools/browser/settings.ts'
import { waitUntil } from '../../tools/browser/wait-until.ts'
import {
  answerPromptBeforehand,
  findAllowPage,
  furtherLine,
  press,
  pressAllow,
} from './allowing.ts'
import { findViolations } from './find-violations.ts'
import { inBothBrowsers, type Fixture } from './fixture.ts'
import { article } from './pages.ts'
import { listRequests } from './list-requests.ts'
import { waitInPage } from './wait-in-page.ts'

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
  'www.wikidata.org',
  'api.gdeltproject.org',
  'factchecktools.googleapis.com',
  'archive.org',
]
const cited = {
  url: 'https://www.theguardian.com/world/2025/sep/12/maria-lindqvist-warned-of-prices',
  title: 'Revealed: Maria Lindqvist warned of rising prices at harbour',
  seendate: '20250912T060000Z',
  domain: 'theguardian.com',
  language: 'English',
}
const other = {
  url: 'https://elsewhere.example.org/gates',
  title: 'Maria Lindqvist shows new harbour breakwater to the town',
  seendate: '20251021T060000Z',
  domain: 'elsewhere.example.org',
  language: 'English',
}
const cats = { ...other, url: 'https://elsewhere.example.org/cats', title: 'Cats asleep' }
const copy = {
  url: cited.url,
  archived_snapshots: {
    closest: {
      status: '200',
      available: true,
      url: `http://web.archive.org/web/20250914101112/${cited.url}`,
      timestamp: '20250914101112',
    },
  },
}
const review = {
  claims: [
    {
      text: 'The breakwater opened on time',
      claimant: 'A blog',
      claimReview: [
        {
          publisher: { name: 'Harbour Checkers' },
          url: 'https://checkers.example.org/breakwater',
          reviewDate: '2025-10-21T00:00:00Z',
          textualRating: 'Off by two years',
        },
      ],
    },
  ],
}
const summary = {
  type: 'standard',
  title: 'Maria Lindqvist',
  lang: 'en',
  dir: 'ltr',
  extract: 'Maria Lindqvist directs a harbour in a story written for a test.',
  wikibase_item: 'Q4115189',
  content_urls: { desktop: { page: 'https://en.wikipedia.org/wiki/Maria_Lindqvist' } },
}
const statement = (value: unknown) => [{ rank: 'normal', mainsnak: { datavalue: { value } } }]
const item = {
  entities: {
    Q4115189: {
      aliases: { en: [{ value: 'M. Lindqvist' }] },
      claims: {
        P569: statement({ time: '+1969-06-15T00:00:00Z', precision: 11 }),
        P856: statement('https://lindqvist.example.org/'),
      },
    },
  },
}
const answers: Record<string, object> = {
  'api.gdeltproject.org': { articles: [cited, other, cats] },
  'archive.org': copy,
  'factchecktools.googleapis.com': review,
  'en.wikipedia.org': summary,
  'www.wikidata.org': item,
}
const answerOf = (value: object): ServedPage => ({
  body: JSON.stringify(value),
  type: 'application/json',
})

const heardBy = ({ server }: Fixture): URL[] =>
  server.heard
    .map(({ address }) => new URL(`https://${address}`))
    .filter(({ hostname }) => hosts.includes(hostname))

/** The popup at its view of related reports. */
async function openRelated({ browser }: Fixture): Promise<Page> {
  const popup = await openPopup(browser, url)
  await popup.click('#tab-related')
  await popup.waitForSelector('.ask-related')
  await (await popup.$(furtherLine))?.click()
  return popup
}

inBothBrowsers('online sources, one by one', (fixture) => {
  let page: Page
  let tabId = 0
  const allow = async (host: string, words: string, before = async (_page: Page) => {}) => {
    const asking = await findAllowPage(fixture)
    const text = await asking.evaluate(() => document.body.innerText)
    expect(text).toContain(host)
    expect(text).toContain(words)
    await before(asking)
    // with its button ready to be pressed
    expect(await findViolations(asking)).toEqual([])
    await pressAllow(asking)
  }
  const leaveCard = async () => {
    await page.bringToFront()
    await page.mouse.move(2, 2)
    await waitForNoCard(page)
  }
  /**
   * Opens the card of a mark until it says these words: after another tab was in front, the first
   * move may still belong to the card of before.
   */
  const readCard = async (mark: string, text: string, words: string) => {
    for (let tries = 3; tries > 0; tries--) {
      await leaveCard()
      await hoverMark(page, mark, text)
      if (
        await waitForWords(page, words, 5000).then(
          () => true,
          () => false,
        )
      )
        return
    }
    throw new Error(`no card says "${words}"`)
  }

  beforeAll(async () => {
    fixture.serve(url, article({ title: 'Harbour to open in spring', body }))
    fixture.answer = ({ hostname }) => (answers[hostname] ? answerOf(answers[hostname]) : null)
    await changeSettings(fixture.view, { interfaceLanguage: 'en' })
    const opened = await fixture.open(url, ({ state }) => state === 'ready')
    page = opened.page
    tabId = opened.tabId
  })
  afterAll(async () => {
    await page?.close()
  })

  it('tell who else reported, once the reader asks: names and days go, what comes is weighed, marked and kept', async () => {
    let popup = await openRelated(fixture)
    expect(heardBy(fixture)).toEqual([])
    await answerPromptBeforehand(fixture, 'api.gdeltproject.org')
    await popup.bringToFront()
    await popup.focus('.ask-related button')
    await popup.keyboard.press('Enter')
    // of the two that are offered the reader leaves Wikipedia out
    await allow('api.gdeltproject.org', 'who else reported', async (asking) => {
      const boxes = await asking.$$('input[type=checkbox]')
      expect(boxes).toHaveLength(2)
      await boxes[1]!.click()
    })
    // the question goes on by itself, and its answer is there for this popup and for any later one
    // of the page
    await popup.bringToFront()
    await waitInPage(popup, 'from GDELT, asked online')
    await popup.close()
    popup = await openRelated(fixture)
    await waitInPage(popup, 'from GDELT, asked online')
    const text = await popup.evaluate(() => document.body.textContent ?? '')
    for (const part of ['GDELT: 3 pieces, 2 on the same matter', cited.title, other.title])
      expect(text).toContain(part)
    expect(text).not.toContain(cats.title)
    await waitInPage(popup, getStrings('en').requests(1))
    expect(await findViolations(popup)).toEqual([])
    const [heard, ...more] = heardBy(fixture)
    const [entry] = await listRequests(fixture.view)
    expect(more).toEqual([])
    expect(heard!.searchParams.get('query')).toBe('"Maria Lindqvist"')
    expect([
      heard!.searchParams.get('startdatetime'),
      heard!.searchParams.get('enddatetime'),
    ]).toEqual(['20251013000000', '20251027235959'])
    expect(entry).toMatchObject({
      source: 'gdelt',
      purpose: 'related-reports',
      url: heard!.href,
      words: ['Maria Lindqvist'],
      outcome: 'ok',
    })
    await popup.close()
  })

  it('give a later reading what they gave: the reference is found without another request', async () => {
    await page.bringToFront()
    await page.reload()
    const state = await waitForState(fixture.view, tabId, ({ state: kind }) => kind === 'ready')
    expect(
      state.state === 'ready' &&
        state.apparatus.citations.flatMap(({ resolved }) =>
          resolved.map(({ url: found }) => found),
        ),
    ).toEqual([cited.url])
    expect(heardBy(fixture)).toHaveLength(1)
  })

  it('have an archived copy of a found piece, with its day', async () => {
    await answerPromptBeforehand(fixture, 'archive.org')
    await readCard('hashiya-cited', '', 'Find an archived copy')
    await press(page, 'Find an archived copy')
    await allow('archive.org', 'The address and date of a cited or related piece')
    await expect.poll(() => heardBy(fixture).length).toBe(2)
    await readCard('hashiya-cited', '', 'Archived copy of 14 Sep 2025')
    expect(
      await askCard(page, (root) => root.querySelector<HTMLAnchorElement>('.online a')!.href),
    ).toBe(`https://web.archive.org/web/20250914101112/${cited.url}`)
    const heard = heardBy(fixture)[1]!
    expect([heard.searchParams.get('url'), heard.searchParams.get('timestamp')]).toEqual([
      cited.url,
      '20250912',
    ])
    expect((await listRequests(fixture.view))[0]).toMatchObject({
      source: 'wayback',
      purpose: 'archived-copy',
      url: heard.href,
      outcome: 'ok',
    })
    await leaveCard()
  })

  it('have reviews of a claim by the reader’s own key, in the reviewer’s words', async () => {
    await answerPromptBeforehand(fixture, 'factchecktools.googleapis.com')
    await readCard('hashiya-cue', 'said', 'Has this been reviewed?')
    await press(page, 'Has this been reviewed?')
    await allow('factchecktools.googleapis.com', 'needs a key of your own', async (asking) => {
      await asking.type('input[type=password]', 'reader-key')
    })
    await expect.poll(() => heardBy(fixture).length).toBe(3)
    await readCard('hashiya-cue', 'said', 'Off by two years')
    for (const part of [
      'The reviewers’ words, not Hashiya’s',
      'Reviewed by',
      'Harbour Checkers',
      '21 Oct 2025',
      'Asked with the words',
    ])
      expect(await textOfCard(page)).toContain(part)
    const heard = heardBy(fixture)[2]!
    const [entry] = await listRequests(fixture.view)
    expect(heard.searchParams.get('key')).toBe('reader-key')
    expect(JSON.stringify(entry)).not.toContain('reader-key')
    expect(heard.searchParams.get('query')).toBe(entry!.words.join(' '))
    expect(entry!.words.length).toBeLessThanOrEqual(6)
    expect(entry!.words).toContain('breakwater')
    await leaveCard()
  })

  it('add what Wikidata holds to a look at Wikipedia, where the settings let it be asked', async () => {
    for (const host of hosts.slice(0, 4)) await answerPromptBeforehand(fixture, host)
    const settings = await fixture.browser.openView('src/ui/options/index.html')
    await settings.waitForSelector('.sources label')
    for (const name of ['Wikipedia', 'Wikidata']) {
      await settings.evaluate(
        (wanted) =>
          [...document.querySelectorAll('.sources label')]
            .find((label) => label.textContent === wanted)!
            .querySelector('input')!
            .setAttribute('data-wanted', wanted),
        name,
      )
      await settings.click(`[data-wanted="${name}"]`)
      await waitUntil(
        settings,
        (wanted) => document.querySelector<HTMLInputElement>(`[data-wanted="${wanted}"]`)?.checked,
        name,
      )
    }
    expect(await findViolations(settings)).toEqual([])
    await settings.close()
    await readCard('hashiya-person', 'Lindqvist', 'Look it up on Wikipedia')
    await press(page, 'Look it up on Wikipedia')
    await waitForWords(page, 'CC0, as of')
    for (const part of [
      summary.extract,
      'Born 15 Jun 1969',
      'Also called M. Lindqvist',
      'lindqvist.example.org',
    ])
      expect(await textOfCard(page)).toContain(part)
    expect(
      heardBy(fixture)
        .slice(3)
        .map(({ hostname }) => hostname),
    ).toEqual(['en.wikipedia.org', 'www.wikidata.org'])
    expect(heardBy(fixture)[4]!.searchParams.get('ids')).toBe('Q4115189')
  })

  it('stand in Arabic too, without barriers', async () => {
    await changeSettings(fixture.view, { interfaceLanguage: 'ar' })
    const popup = await openRelated(fixture)
    // what was asked of this page before is still there
    expect(await popup.$eval('.ask-related', (part) => part.textContent)).toContain(
      getStrings('ar').timeline.gave(3),
    )
    // those of the cards, and the popup's own of before the page was read again
    await waitInPage(popup, getStrings('ar').requests(5))
    expect(await findViolations(popup)).toEqual([])
    await popup.close()
  })
})
