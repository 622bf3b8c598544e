import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { getStrings } from '../../src/ui/strings/get-strings.ts'
import type { HeardRequest, ServedPage } from '../../tools/browser/serve-pages.ts'
import { waitForDrawn, waitForTab } from '../../tools/browser/ask-tab.ts'
import { changeSettings } from '../../tools/browser/settings.ts'
import { waitUntil } from '../../tools/browser/wait-until.ts'
import { resize } from '../../tools/browser/resize.ts'
import { answerPromptBeforehand, findAllowPage, pressAllow } from './allowing.ts'
import { findViolations } from './find-violations.ts'
import { inBothBrowsers, type Fixture } from './fixture.ts'
import { article } from './pages.ts'
import { listRequests } from './list-requests.ts'
import { waitInPage } from './wait-in-page.ts'

const host = 'api.hypothes.is'
const url = 'https://www.aljazeera.net/pier'
const said = 'the pier would be closed until spring'
const body = [
  `The Kalmar Harbour Board said on Tuesday that ${said}, after divers found new cracks in its oldest part.`,
  'Maria Lindqvist, who leads the board, said that the repair would cost four million euros and take half a year.',
  'The town had asked for a quicker repair. Shopkeepers near the harbour said that they expect a quiet winter.',
]
const hostile = '<img src=x onerror="window.hit=1"> **Is it?** [go](javascript:alert(1))'

/** Answers in the shapes of the service's interface (h, docs/_extra/api-reference). */
const groups = [
  { id: '__world__', name: 'Public', type: 'open', public: true },
  { id: 'g1', name: 'Class 9b <b>', type: 'private', public: false, scoped: false },
]
const target = (exact: string, prefix: string) => [
  {
    source: url,
    selector: [
      { type: 'RangeSelector', startContainer: '/p[1]', endContainer: '/p[1]' },
      { type: 'TextQuoteSelector', exact, prefix, suffix: '' },
    ],
  },
]
const row = {
  id: 'a1',
  user: 'acct:mate@hypothes.is',
  uri: url,
  text: hostile,
  tags: ['pier'],
  group: 'g1',
  user_info: { display_name: 'A Mate' },
}
const rows = [
  { ...row, target: target(said, 'on Tuesday that ') },
  { ...row, text: 'Words that went', target: target('the lighthouse burnt down last night', '') },
  { ...row, text: 'On all of it', target: [{ source: url }] },
]
const json = (value: unknown, more: Partial<ServedPage> = {}): ServedPage => ({
  type: 'application/json',
  body: typeof value === 'string' ? value : JSON.stringify(value),
  ...more,
})

const asked = ({ server }: Fixture): HeardRequest[] =>
  server.heard.filter(({ address }) => address.startsWith(`${host}/`))
const pathsOf = (fixture: Fixture) =>
  asked(fixture).map(
    ({ method, address }) => `${method} ${address.slice(host.length).split('?')[0]}`,
  )
/** As a person does, from the keyboard too: the button of these words is focused and entered. */
const press = async (page: Page, words: string) => {
  await page.bringToFront()
  const control = await waitUntil(
    page,
    (wanted) =>
      [...document.querySelectorAll<HTMLElement>('.annotators button, .annotators summary')].find(
        ({ textContent }) => textContent === wanted,
      ),
    words,
  )
  await control.evaluate((one) => one.focus())
  await page.keyboard.press('Enter')
}

inBothBrowsers('a group of annotators', (fixture) => {
  let page: Page
  let panel: Page
  /** What the service answers by the path, for as long as nothing else is put there. */
  let answers: Record<string, ServedPage> = {}
  const t = getStrings('en').group
  const openPanel = async (lang = 'en') => {
    await changeSettings(fixture.view, { interfaceLanguage: lang as 'en' })
    await page.bringToFront()
    const tabId = await waitForTab(fixture.view, url)
    const view = await fixture.browser.openView(`src/ui/panel/index.html?tab=${tabId}`)
    await waitForDrawn(view)
    await view.click('[data-opens=take]')
    await view.waitForSelector('.annotators')
    return view
  }

  beforeAll(async () => {
    fixture.serve(url, article({ title: 'The pier closes', body }))
    fixture.answer = ({ hostname, pathname }, { headers }) => {
      if (hostname !== host) return null
      const path = pathname.replace('/api/', '')
      if (answers[path]) return answers[path]
      // a key that is not known is passed over, as the service does
      const isKnown = headers.authorization === 'Bearer reader-key'
      if (path === 'profile/groups') return json(isKnown ? groups : [])
      if (path === 'profile') return json({ userid: isKnown ? 'acct:me@hypothes.is' : null })
      if (path === 'search') return json(isKnown ? { rows, total: 3 } : { rows: [], total: 0 })
      return isKnown ? json({ ...row, id: 'new' }) : json({ status: 'failure' }, { status: 404 })
    }
    const opened = await fixture.open(url, ({ state }) => state === 'ready')
    page = opened.page
    panel = await openPanel()
  })
  afterAll(async () => {
    await page?.close()
  })

  it('is asked nothing by opening the view, and nothing by the first press before the reader allowed it', async () => {
    await answerPromptBeforehand(fixture, host)
    expect(await panel.evaluate(() => document.body.innerText)).toContain(url)
    expect(await findViolations(panel)).toEqual([])
    await press(panel, t.list)
    const allow = await findAllowPage(fixture)
    const words = await allow.evaluate(() => document.body.innerText)
    for (const part of [host, 'the address of this page', 'needs a key of your own'])
      expect(words).toContain(part)
    expect(words).not.toContain(getStrings('en').sources.ask.never)
    expect(await findViolations(allow)).toEqual([])
    expect(asked(fixture)).toEqual([])
    await allow.type('input[type=password]', 'wrong-key')
    await pressAllow(allow)
    // the service knows no such key, says so of nothing but the reader's name, and we say it
    await panel.bringToFront()
    await waitInPage(panel, t.unknownKey)
    expect(pathsOf(fixture)).toEqual(['GET /api/profile/groups', 'GET /api/profile'])
  })

  it('is found by the reader’s own key, which stands in no address and no log', async () => {
    await changeSettings(fixture.view, { sourceKeys: { hypothesis: 'reader-key' } })
    await press(panel, t.again)
    await waitInPage(panel, 'Class 9b <b>')
    expect(asked(fixture).at(-1)!.headers.authorization).toBe('Bearer reader-key')
    expect(JSON.stringify(await listRequests(fixture.view))).not.toMatch(/reader-key|wrong-key/)
    expect(JSON.stringify(asked(fixture).map(({ address }) => address))).not.toContain('key')
    // until now nobody was told of this page
    expect(JSON.stringify(await listRequests(fixture.view))).not.toContain('aljazeera')
  })

  it('says what it wrote here, beside the text, with no markup of theirs', async () => {
    await press(panel, t.show)
    await waitInPage(panel, 'A Mate')
    expect(pathsOf(fixture).at(-1)).toBe('GET /api/search')
    const { searchParams } = new URL(`https://${asked(fixture).at(-1)!.address}`)
    expect(Object.fromEntries(searchParams)).toEqual({ uri: url, group: 'g1', limit: '200' })
    const [entry] = await listRequests(fixture.view)
    expect(entry).toMatchObject({ source: 'hypothesis', method: 'GET', words: [url] })
    const shown = await panel.evaluate(() => ({
      text: document.querySelector('.annotators')!.textContent ?? '',
      markup: document.querySelectorAll('.annotators .opened :is(img, a, b, strong)').length,
      hit: 'hit' in window,
      places: [...document.querySelectorAll('.opened .hit')].map((one) => one.textContent),
    }))
    expect(shown.text).toContain(hostile)
    expect(shown.text).toContain(getStrings('en').take.lost)
    expect(shown.text).toContain(t.wholePage)
    expect([shown.markup, shown.hit, shown.places]).toEqual([0, false, [said]])
    await resize(page, { width: 700, height: 200 })
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight))
    await panel.click('.opened .hit')
    await waitUntil(page, () => scrollY < document.body.scrollHeight / 2)
    expect(await findViolations(panel)).toEqual([])
  })

  it('is read beside the lines on which it wrote', async () => {
    await panel.bringToFront()
    await panel.focus('.take-view h1')
    await panel.keyboard.press('Escape')
    await panel.evaluate(() => document.getElementById('tab-reading')!.click())
    await page.bringToFront()
    await page.evaluate(() => scrollTo(0, 0))
    await waitInPage(panel, 'A Mate')
    const shown = await panel.$eval('.reading', (view) => (view as HTMLElement).innerText)
    expect(shown).toContain(hostile)
    expect(shown).not.toContain('Words that went')
    expect(await findViolations(panel)).toEqual([])
    await panel.evaluate(() => document.querySelector<HTMLElement>('[data-opens=take]')!.click())
    await waitInPage(panel, t.sendHelp)
  })

  it('is sent the chosen claims, each once, after a press and not before', async () => {
    const before = asked(fixture).length
    await press(panel, t.send)
    const boxes = await panel.$$('.to-send input')
    expect(boxes.length).toBeGreaterThan(1)
    await panel.evaluate(() =>
      document.querySelectorAll<HTMLElement>('.to-send input').forEach((box, i) => {
        if (i < 2) box.click()
      }),
    )
    await waitInPage(panel, t.sendThese(2))
    expect(asked(fixture)).toHaveLength(before)
    await press(panel, t.sendThese(2))
    await waitInPage(panel, t.sent(2, 2))
    const sent = asked(fixture).slice(before)
    expect(sent.map(({ method }) => method)).toEqual(['POST', 'POST'])
    expect(JSON.parse(sent[0]!.body)).toMatchObject({
      uri: url,
      group: 'g1',
      permissions: { read: ['group:g1'] },
      tags: expect.arrayContaining(['Hashiya']) as string[],
    })
    const [entry] = await listRequests(fixture.view)
    expect(entry).toMatchObject({ method: 'POST', purpose: 'send-annotation', outcome: 'ok' })
    const {
      target: [place],
      text,
    } = JSON.parse(sent[1]!.body) as {
      target: { selector: { exact: string }[] }[]
      text: string
    }
    expect(entry!.words.join('\n')).toContain(place!.selector[0]!.exact)
    expect(entry!.words).toContain(text)
    expect(
      await panel.$$eval('.annotators button', (all) => all.map((one) => one.textContent)),
    ).not.toContain(t.sendThese(2))
  })

  it.each([
    ['an error', json({ status: 'failure' }, { status: 401 }), 'no longer in it'],
    [
      'too many requests',
      json('', { status: 429, headers: { 'retry-after': '1' } }),
      'asks for a pause',
    ],
    ['broken JSON', json('{"rows": ['), 'could not be read'],
    ['a huge answer', json(`{"rows": ["${'x'.repeat(3_000_000)}"]}`), 'was too large'],
    ['a page', { body: '<!doctype html><p>Down' }, 'with something else'],
  ])('that answers with %s is told of in words', async (_what, answer, words) => {
    answers = { search: answer, ...(_what === 'an error' && { 'profile/groups': answer }) }
    await press(panel, getStrings('en').card.online.again)
    await waitInPage(panel, words)
    answers = {}
    if (_what === 'too many requests') await new Promise((later) => setTimeout(later, 1500))
  })

  it('that was deleted is said to be gone', async () => {
    answers = { search: json({ rows: [], total: 0 }), 'profile/groups': json([]) }
    await press(panel, getStrings('en').card.online.again)
    await waitInPage(panel, t.gone)
    answers = {}
  })

  it('stands in Arabic too, without barriers, and goes with the switch', async () => {
    await panel.close()
    panel = await openPanel('ar')
    await waitInPage(panel, getStrings('ar').group.again)
    expect(await findViolations(panel)).toEqual([])
    const before = asked(fixture).length
    await changeSettings(fixture.view, { online: false })
    await press(panel, getStrings('ar').group.again)
    await findAllowPage(fixture)
    expect(asked(fixture)).toHaveLength(before)
    await panel.close()
  })
})
