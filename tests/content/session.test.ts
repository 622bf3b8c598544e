// @vitest-environment happy-dom
import { byReader, highlights, placeOf, wordsUnder } from './laid-out-page.ts'
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { CardScript } from '../../src/content/card-script.ts'
import { createCardScript } from '../../src/content/create-card-script.ts'
import { holdTime, slack } from '../../src/content/mark/long-press.ts'
import { startSession } from '../../src/content/session.ts'
import type { Apparatus, PageState } from '../../src/model/apparatus.ts'
import { claimKey } from '../../src/model/claim-key.ts'
import type { FoundReports } from '../../src/model/found-reports.ts'
import { defaultPageSettings, type PageSettings } from '../../src/model/settings.ts'
import type { Span, TextDocument } from '../../src/model/text.ts'
import { NoAnswer } from '../../src/model/trouble.ts'
import type { AskBackground, Handlers, ToPage } from '../../src/platform/messages/messages.ts'
import { buildApparatus } from '../ui/fixture/build.ts'
import { storyEn } from '../ui/fixture/story-en.ts'
import { waitFor } from '../wait-for.ts'

/** The fixture's text begins with the title, which the reader leaves out of the text of a page. */
const cut = storyEn.title.length + 1
const isSpan = (value: unknown): value is Span =>
  typeof value === 'object' && value !== null && 'start' in value && 'end' in value
const withoutTitle = (value: unknown): unknown => {
  if (Array.isArray(value))
    return value.filter((one) => !isSpan(one) || one.start >= cut).map(withoutTitle)
  if (typeof value !== 'object' || value === null) return value
  const moved = isSpan(value) ? { start: value.start - cut, end: value.end - cut } : {}
  return {
    ...Object.fromEntries(Object.entries(value).map(([name, part]) => [name, withoutTitle(part)])),
    ...moved,
  }
}
const story = withoutTitle(buildApparatus(storyEn)) as Apparatus
const text = storyEn.paragraphs.join('\n')

type Answers = Record<string, (ask: never) => unknown>
type Tell = {
  [Type in keyof ToPage]: (ask: ToPage[Type]['ask']) => Promise<ToPage[Type]['answer']>
}

const { citations, related, figures, ...read } = story

/** The story's apparatus before its reports, whatever the reader's document is called. */
const annotate = ({ document }: { document: TextDocument }) => {
  expect(document.text).toBe(text)
  const apparatus = {
    ...read,
    citations: citations.map((citation) => ({ ...citation, resolved: [] })),
    related: [],
    document: { ...story.document, ...document },
  }
  return { ok: true, apparatus, reports: 'key' }
}
const found: FoundReports = { citations, related, ...(figures && { figures }), took: 0 }

/** The page's roots are closed: the test keeps them as they are made. */
let roots: ShadowRoot[] = []
const attach = Element.prototype.attachShadow
const card = (): Element | null =>
  roots.map((root) => root.querySelector('[role=dialog]')).find((one) => one?.isConnected) ?? null

/** Sessions live as long as their page: those of earlier tests are switched off. */
let begun: Tell[] = []

/** Their clocks, which would go on when the page's document is no more. */
const clocks: ReturnType<typeof setTimeout>[] = []
for (const kind of ['setInterval', 'setTimeout'] as const) {
  const start = globalThis[kind]
  const startKept = (run: () => void, after?: number) => {
    const clock = start(run, after)
    clocks.push(clock)
    return clock
  }
  vi.spyOn(globalThis, kind).mockImplementation(startKept as typeof setTimeout)
}
afterAll(() => clocks.forEach((clock) => clearTimeout(clock)))

const wait = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds))

/** Hears what a window is told. */
const view = new EventTarget()

/** Begins a session in the page as it stands. */
async function begin(own: Answers = {}, first: Partial<PageSettings> = {}) {
  const asked: [string, unknown][] = []
  const answers: Answers = {
    annotate,
    'find-reports': () => found,
    decide: () => null,
    'read-notes': () => [],
    ...own,
  }
  const ask = (async (type: string, what: never) => {
    asked.push([type, what])
    const answer = answers[type]
    if (!answer) throw new NoAnswer(`nobody answers ${type}`)
    return answer(what)
  }) as unknown as AskBackground
  let script: CardScript | null = null
  // the text of these pages is shorter than their apparatus, of which only a part would be marked
  let settings = { ...defaultPageSettings, quiet: false, ...first }
  let heard = (_settings: PageSettings) => {}
  let handlers: Handlers<ToPage> = {}
  let told = 0
  let isGone = false
  let isRefused = false
  let again = () => {}
  let watch: Parameters<Parameters<typeof startSession>[0]['answerReading']>[0] = () => () => {}
  await startSession({
    ask,
    browserLanguage: 'en-GB',
    getScript: () => script,
    loadScript: async () => (isGone || isRefused ? null : (script ??= createCardScript(ask))),
    isGone: () => isGone,
    isRefused: () => isRefused,
    onAgain(callback) {
      again = callback
    },
    loadSettings: async () => settings,
    onSettings(callback) {
      heard = callback
    },
    answer(given) {
      handlers = given
    },
    tellChanged() {
      told++
    },
    answerReading(given) {
      watch = given
    },
    isVisible: () => true,
    view,
  })
  const tell = Object.fromEntries(
    Object.entries(handlers).map(([type, handler]) => [
      type,
      async (what: never) => (handler as unknown as (what: never) => unknown)(what),
    ]),
  ) as unknown as Tell
  begun.push(tell)
  return {
    asked,
    tell,
    watch: (hear: (place: Span | null) => void) => watch(hear),
    getTold: () => told,
    state: (): Promise<PageState> => tell['get-state']({}),
    isReady: () =>
      waitFor(async () => expect(await tell['get-state']({})).toMatchObject({ state: 'ready' })),
    /** the extension is updated under the page */
    leave: () => void (isGone = true),
    /** the browser lets no script of ours into the page any more */
    shutOut: () => void (isRefused = true),
    letIn() {
      isRefused = false
      again()
    },
    set(change: Partial<PageSettings>) {
      settings = { ...settings, ...change }
      heard(settings)
    },
  }
}

const putStory = () => {
  document.documentElement.lang = 'en'
  document.head.innerHTML = `<title>${storyEn.title}</title>
    <link rel="alternate" type="application/rss+xml" title="News" href="https://news.example.org/feed.xml">`
  const paragraphs = storyEn.paragraphs.map((words) => `<p>${words}</p>`).join('')
  document.body.innerHTML = `<main><article><h1>${storyEn.title}</h1>${paragraphs}</article></main>`
}
const press = (words: string) =>
  document.dispatchEvent(byReader(new MouseEvent('click', { ...placeOf(words), bubbles: true })))
const key = (name: string) =>
  document.dispatchEvent(byReader(new KeyboardEvent('keydown', { key: name })))
const point = (words: string) =>
  document.dispatchEvent(byReader(new PointerEvent('pointermove', { ...placeOf(words) })))

beforeEach(() => {
  roots = []
  Element.prototype.attachShadow = function attachShadow(init) {
    const root = attach.call(this, init)
    roots.push(root)
    return root
  }
  putStory()
})
afterEach(async () => {
  for (const tell of begun) await tell['set-page']({ on: false })
  begun = []
  Element.prototype.attachShadow = attach
  document.querySelectorAll('hashiya-card').forEach((each) => each.remove())
  highlights.clear()
  vi.useRealTimers()
})

test('an article is read, marked, and told to the popup', async () => {
  const page = await begin()
  await page.isReady()
  expect(page.asked.map(([type]) => type)).toEqual(['annotate', 'find-reports'])
  expect(await page.state()).toMatchObject({ state: 'ready', sent: 0 })
  expect(page.getTold()).toBeGreaterThan(0)
  expect(wordsUnder('person')).toEqual(['Brad Smith'])
  expect(wordsUnder('place')).toContain('Dublin')
  expect(wordsUnder('cue')).toContain('reported')
  expect(await page.tell['get-feeds']({})).toMatchObject([{ title: 'News' }])
})

test('marks go where the extension was updated under the page and no card can be opened', async () => {
  const page = await begin()
  await page.isReady()
  page.leave()
  expect(wordsUnder('person')).toEqual(['Brad Smith'])
  press('Brad Smith')
  await waitFor(() => expect(wordsUnder('person')).toEqual([]))
  expect(card()).toBeNull()
})

test('marks go where access was withdrawn before the first card, and come back with it', async () => {
  const page = await begin()
  await page.isReady()
  page.shutOut()
  press('Brad Smith')
  await waitFor(() => expect(wordsUnder('person')).toEqual([]))
  expect(card()).toBeNull()
  expect(await page.state()).toEqual({ state: 'not-allowed', host: location.hostname })
  page.letIn()
  await page.isReady()
  expect(wordsUnder('person')).toEqual(['Brad Smith'])
  press('Brad Smith')
  await waitFor(() => expect(card()?.textContent).toContain('Brad Smith'))
})

test('an article is marked before its reports are found; then its references open, and it is ready', async () => {
  let find = () => {}
  const reports = new Promise<FoundReports>((done) => (find = () => done(found)))
  const page = await begin({ 'find-reports': () => reports })
  await waitFor(() => expect(wordsUnder('person')).toEqual(['Brad Smith']))
  expect(await page.state()).toEqual({ state: 'loading' })
  const { start } = citations[0]!
  const words = text.slice(start, citations[0]!.end)
  expect(wordsUnder('cited')).toContain(words)
  press(words)
  await wait(20)
  expect(card()).toBeNull()
  find()
  await waitFor(() => expect(card()?.textContent).toContain(citations[0]!.resolved[0]!.title))
  expect(wordsUnder('cited-open')).toEqual([words])
  expect(await page.state()).toMatchObject({ state: 'ready', apparatus: { citations, related } })
})

test('a reference that the reports show to be none loses its mark, and the other marks stay', async () => {
  const [none, ...others] = citations
  const page = await begin({ 'find-reports': () => ({ ...found, citations: others }) })
  await waitFor(() => expect(wordsUnder('cited')).toContain(text.slice(none!.start, none!.end)))
  const names = wordsUnder('person')
  await page.isReady()
  expect(wordsUnder('cited')).not.toContain(text.slice(none!.start, none!.end))
  expect(wordsUnder('person')).toEqual(names)
})

test('an article whose reports cannot be had is ready without them, and says so', async () => {
  const page = await begin({
    'find-reports': () => {
      throw new NoAnswer('gone')
    },
  })
  await page.isReady()
  expect(await page.state()).toMatchObject({
    apparatus: { related: [], diagnostics: [{ step: 'related', message: 'gone' }] },
  })
  expect(wordsUnder('person')).toEqual(['Brad Smith'])
})

test('a press on a mark opens its card, Escape closes it, a press beside it too', async () => {
  const page = await begin()
  await page.isReady()
  press('Brad Smith')
  await waitFor(() => expect(card()?.textContent).toContain('Brad Smith'))
  expect(wordsUnder('person-open')).toEqual(['Brad Smith'])
  expect(wordsUnder('person')).toEqual([])
  key('Escape')
  expect(card()).toBeNull()
  expect(wordsUnder('person')).toEqual(['Brad Smith'])
  press('Dublin')
  expect(card()?.textContent).toContain('Dublin')
  press('Two officials')
  press('small crowd')
  expect(card()).toBeNull()
})

test('the pointer opens a card where it rests and not where it passes', async () => {
  const page = await begin()
  await page.isReady()
  point('Dublin')
  point('small crowd')
  await new Promise((done) => setTimeout(done, 350))
  expect(card()).toBeNull()
  point('Dublin')
  await waitFor(() => expect(card()?.textContent).toContain('Dublin'))
  point('small crowd')
  await waitFor(() => expect(card()).toBeNull())
})

test('a made-up press of the page opens nothing', async () => {
  const page = await begin()
  await page.isReady()
  document.dispatchEvent(new MouseEvent('click', { ...placeOf('Brad Smith') }))
  expect(card()).toBeNull()
  expect(wordsUnder('person')).toEqual(['Brad Smith'])
})

test('steps go from mark to mark, and jumps wash their place for a moment', async () => {
  const page = await begin()
  await page.isReady()
  expect(await page.tell.step({ by: 1 })).toBe(true)
  await waitFor(() => expect(card()).not.toBeNull())
  const first = card()!.textContent
  expect(await page.tell.step({ by: 1 })).toBe(true)
  await waitFor(() => expect(card()!.textContent).not.toBe(first))
  const start = text.indexOf('Dublin')
  expect(await page.tell['jump-to']({ spans: [{ start, end: start + 6 }] })).toBe(true)
  expect(wordsUnder('flash')).toEqual(['Dublin'])
  await waitFor(() => expect(wordsUnder('flash')).toEqual([]))
  expect(await page.tell['jump-to']({ spans: [] })).toBe(false)
})

test('a name opens its card from elsewhere, with the keyboard in it', async () => {
  const page = await begin()
  await page.isReady()
  const start = text.indexOf('Dublin')
  const open = (spans: Span[]) => page.tell['jump-to']({ spans, open: true })
  expect(await open([{ start, end: start + 6 }])).toBe(true)
  await waitFor(() => expect(card()?.textContent).toContain('Dublin'))
  expect(await open([])).toBe(false)
  expect(await open([{ start: text.length - 1, end: text.length }])).toBe(false)
})

test('a page or site that is switched off bears no marks, and has them again when switched on', async () => {
  const page = await begin()
  await page.isReady()
  expect(await page.tell['set-page']({ on: false })).toEqual({ state: 'off', where: 'page' })
  expect([...highlights.keys()]).toEqual([])
  await page.tell['set-page']({ on: true })
  await page.isReady()
  expect(wordsUnder('person')).toEqual(['Brad Smith'])
  page.set({ sitesOff: [location.hostname] })
  expect(await page.state()).toEqual({ state: 'off', where: 'site' })
  expect(await page.tell.step({ by: 1 })).toBe(false)
  page.set({ sitesOff: [] })
  await page.isReady()
})

test('marks follow the settings: kinds, hidden claims, and a new answer where the reader chose', async () => {
  const page = await begin()
  await page.isReady()
  page.set({ marks: { ...defaultPageSettings.marks, person: false } })
  expect(wordsUnder('person')).toEqual([])
  const state = await page.state()
  const { apparatus } = state as PageState & { state: 'ready' }
  page.set({ hiddenClaims: apparatus.claims.map((claim) => claimKey(apparatus, claim)) })
  expect([...wordsUnder('cue'), ...wordsUnder('cue-again')]).toEqual([])
  expect(await page.state()).toMatchObject({ apparatus: { claims: [] } })
  page.set({ choicesTurn: 1 })
  await waitFor(() => expect(page.asked.filter(([type]) => type === 'annotate')).toHaveLength(2))
})

test('what cannot be answered is told in words, and marks nothing', async () => {
  const failing = await begin({
    annotate: () => {
      throw new NoAnswer('gone')
    },
  })
  await waitFor(async () => expect((await failing.state()).state).toBe('error'))
  expect([...highlights.keys()]).toEqual([])
  const unread = await begin({ annotate: () => ({ ok: false, reason: 'failed', message: 'why' }) })
  await waitFor(async () =>
    expect(await unread.state()).toEqual({ state: 'error', message: 'why' }),
  )
  const strange = await begin({
    annotate: () => ({ ok: false, reason: 'unsupported-language', lang: 'xx' }),
  })
  await waitFor(async () =>
    expect(await strange.state()).toEqual({
      state: 'no-article',
      reason: 'unsupported-language',
      lang: 'xx',
    }),
  )
})

test('a page of unclear language is read as the one that the reader names', async () => {
  document.documentElement.lang = ''
  document.body.innerHTML = `<article><h1>Ngolo</h1>${'<p>Vamo tebali kunu sorimba welato dengu parimo halesi nukaba, torimo wesa lukano debi paruno meshi kolata.</p>'.repeat(8)}</article>`
  const asked: string[] = []
  const page = await begin({
    annotate(what: { article: { lang: string }; document: TextDocument }) {
      asked.push(what.article.lang, what.document.lang)
      return { ok: true, apparatus: { ...story, ...what, entities: [], claims: [], citations: [] } }
    },
  })
  expect(await page.state()).toMatchObject({ state: 'no-article', reason: 'unclear-language' })
  await page.tell['read-as']({ lang: 'fr' })
  await page.isReady()
  expect(asked).toEqual(['fr', 'fr'])
})

test('a page without an article is none until one comes', async () => {
  document.body.innerHTML = '<main><p>Nothing.</p></main>'
  const page = await begin()
  expect((await page.state()).state).toBe('no-article')
  expect(await page.tell.step({ by: 1 })).toBe(false)
  putStory()
  await page.isReady()
  expect(wordsUnder('person')).toEqual(['Brad Smith'])
})

test('an article whose page takes another address is asked about under that one', async () => {
  const page = await begin()
  await page.isReady()
  const before = location.pathname
  const addresses = () =>
    page.asked
      .filter(([type]) => type === 'annotate')
      .map(([, what]) => new URL((what as { article: { url: string } }).article.url).pathname)
  const change = () => document.body.append(document.createElement('div'))
  history.replaceState({}, '', '/other-piece?utm_source=letter#part')
  change()
  await waitFor(() => expect(addresses().at(-1)).toBe('/other-piece'))
  const asked = addresses().length
  history.replaceState({}, '', '/other-piece')
  change()
  await wait(900)
  expect(addresses()).toHaveLength(asked)
  history.replaceState({}, '', before)
})

test('a card stays with its words where a live page says something new, and goes with them', async () => {
  const above = 'A post of the live page stands above the others.'
  const live = ({ document: read }: { document: TextDocument }) => {
    const by = read.text.startsWith(above) ? above.length + 1 : 0
    const moved = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(moved)
      if (typeof value !== 'object' || value === null) return value
      const parts = Object.entries(value).map(([name, part]) => [name, moved(part)])
      const span = isSpan(value) ? { start: value.start + by, end: value.end + by } : {}
      return { ...(Object.fromEntries(parts) as object), ...span }
    }
    const { apparatus, reports } = annotate({ document: { ...read, text } })
    const { document: _, ...rest } = apparatus
    const document = { ...apparatus.document, ...read }
    return { ok: true, apparatus: { ...(moved(rest) as object), document }, reports }
  }
  const page = await begin({ annotate: live, 'find-reports': () => ({ ...found, citations: [] }) })
  await page.isReady()
  press('Dublin')
  await waitFor(() => expect(card()?.textContent).toContain('Dublin'))
  document.querySelector('h1')!.insertAdjacentHTML('afterend', `<p>${above}</p>`)
  const read = async () => (await page.state()) as Extract<PageState, { state: 'ready' }>
  await waitFor(async () => {
    expect((await read()).apparatus.document.text).toContain(above)
  })
  expect(wordsUnder('place-open')).toEqual(['Dublin'])
  expect(card()?.textContent).toContain('Dublin')
  const paragraph = [...document.querySelectorAll('p')].find((one) =>
    one.textContent?.includes('Dublin'),
  )!
  const words = paragraph.textContent
  paragraph.textContent = ''
  paragraph.textContent = words
  await waitFor(() => expect(card()).toBeNull())
})

test('marks that the page threw away are painted again', async () => {
  const page = await begin()
  await page.isReady()
  highlights.clear()
  await waitFor(() => expect(wordsUnder('person')).toEqual(['Brad Smith']))
  for (const highlight of highlights.values()) highlight.clear()
  await waitFor(() => expect(wordsUnder('person')).toEqual(['Brad Smith']))
})

test('selected words are looked up in a card, and nothing opens where nobody answers', async () => {
  const page = await begin({
    'look-up': () => ({ ok: true, apparatus: { ...story, entities: story.entities.slice(0, 1) } }),
  })
  await page.isReady()
  expect(await page.tell['look-up-selection']({ words: '  ' })).toBe(false)
  expect(await page.tell['look-up-selection']({ words: 'Microsoft' })).toBe(true)
  expect(card()).not.toBeNull()
  expect(page.asked.at(-1)).toMatchObject(['look-up', { words: 'Microsoft' }])
  press('small crowd')
  expect(card()).toBeNull()
  const silent = await begin()
  expect(await silent.tell['look-up-selection']({ words: 'Microsoft' })).toBe(false)
})

describe('the card of selected words', () => {
  const found = { ok: true, apparatus: { ...story, entities: story.entities.slice(0, 1) } }
  const link = (): HTMLAnchorElement =>
    document.body.querySelector('a') ??
    document.body.appendChild(Object.assign(document.createElement('a'), { href: '#other' }))
  const lookUpFromLink = async (page: Awaited<ReturnType<typeof begin>>) => {
    link().focus()
    expect(await page.tell['look-up-selection']({ words: 'Microsoft' })).toBe(true)
    link().blur()
  }

  test('is closed by the card of a mark, and a later press moves the focus nowhere', async () => {
    const page = await begin({ 'look-up': () => found })
    await page.isReady()
    await lookUpFromLink(page)
    press('Brad Smith')
    await waitFor(() => expect(card()?.textContent).toContain('Brad Smith'))
    key('Escape')
    press('small crowd')
    expect(document.activeElement).not.toBe(link())
  })

  test('is closed when the page loses its marks, and Escape then moves the focus nowhere', async () => {
    const page = await begin({ 'look-up': () => found })
    await page.isReady()
    await lookUpFromLink(page)
    await page.tell['set-page']({ on: false })
    expect(card()).toBeNull()
    key('Escape')
    expect(document.activeElement).not.toBe(link())
  })

  test('stays open on a page that is switched off, however that changes', async () => {
    const page = await begin({ 'look-up': () => found })
    await page.isReady()
    await page.tell['set-page']({ on: false })
    await lookUpFromLink(page)
    const told = page.getTold()
    document.body.append('An advertisement.')
    // longer than the page is given to come to rest
    await new Promise((later) => setTimeout(later, 600))
    expect(card()).not.toBeNull()
    expect(page.getTold()).toBe(told)
  })

  test('shows the last words asked for, and closes the mark that was opened meanwhile', async () => {
    const answers: ((answer: unknown) => void)[] = []
    const page = await begin({ 'look-up': () => new Promise((answer) => answers.push(answer)) })
    await page.isReady()
    const first = page.tell['look-up-selection']({ words: 'Microsoft' })
    const second = page.tell['look-up-selection']({ words: 'Dublin' })
    await waitFor(() => expect(answers).toHaveLength(2))
    press('Brad Smith')
    answers[1]!(found)
    expect(await second).toBe(true)
    answers[0]!(found)
    expect(await first).toBe(false)
    expect(wordsUnder('person-open')).toEqual([])
    press('small crowd')
    expect(card()).toBeNull()
  })
})

const buttonOf = (words: string): HTMLElement => {
  const found = [...card()!.querySelectorAll<HTMLElement>('button')].find((button) =>
    `${button.textContent} ${button.getAttribute('aria-label')} ${button.title}`.includes(words),
  )
  if (!found) throw new Error(`the card has no button "${words}"`)
  return found
}
const byKeyboard = (button: HTMLElement) =>
  button.dispatchEvent(byReader(new MouseEvent('click', { bubbles: true, composed: true })))

test('a pinned card stays while another opens, and goes when the page is left unmarked', async () => {
  const page = await begin()
  await page.isReady()
  press('Brad Smith')
  await waitFor(() => expect(card()).not.toBeNull())
  byKeyboard(buttonOf('Pin'))
  expect(wordsUnder('person-open')).toEqual([])
  press('Dublin')
  const shown = () => roots.flatMap((root) => [...root.querySelectorAll('[role=dialog]')]).length
  expect(shown()).toBe(2)
  press('small crowd')
  expect(shown()).toBe(1)
  await page.tell['set-page']({ on: false })
  expect(shown()).toBe(0)
})

test('a pinned card that is closed gives the focus back to where it was before the card', async () => {
  const page = await begin({
    'look-up': () => ({ ok: true, apparatus: { ...story, entities: story.entities.slice(0, 1) } }),
  })
  await page.isReady()
  const link = Object.assign(document.createElement('a'), { href: '#other' })
  document.body.append(link)
  const start = text.indexOf('Dublin')
  const ways = [
    () => page.tell['jump-to']({ spans: [{ start, end: start + 6 }], open: true }),
    () => page.tell['look-up-selection']({ words: 'Microsoft' }),
  ]
  for (const open of ways) {
    link.focus()
    expect(await open()).toBe(true)
    await waitFor(() => expect(card()).not.toBeNull())
    byKeyboard(buttonOf('Pin'))
    byKeyboard(buttonOf('Pin'))
    expect(card()).toBeNull()
    expect(document.activeElement).toBe(link)
    link.blur()
  }
})

test('what a pinned card leads to opens in its own place, and leaves another card as it is', async () => {
  const page = await begin()
  await page.isReady()
  const [cue] = story.claims.find(({ entity }) => entity)!.cue
  press(text.slice(cue!.start, cue!.end))
  await waitFor(() => expect(card()).not.toBeNull())
  const pinned = card()!
  byKeyboard(buttonOf('Pin'))
  press('Dublin')
  const dialogs = () => roots.flatMap((root) => [...root.querySelectorAll('[role=dialog]')])
  const other = dialogs().find((one) => one !== pinned)!.textContent
  byKeyboard(buttonOf('Speaker'))
  expect(dialogs()).toHaveLength(2)
  expect(dialogs()[0]!.textContent).not.toContain('Speaker')
  expect(dialogs()[1]!.textContent).toBe(other)
  expect(buttonOf('Pin').getAttribute('aria-pressed')).toBe('true')
})

test('later mentions of a name are marked when the reader wants all marks, and not before', async () => {
  const paragraphs = ['Dana Farsi came to Northquay.', 'Dana Farsi left it.']
  document.body.innerHTML = `<article><h1>A visit</h1>${storyEn.paragraphs
    .map((words) => `<p>${words}</p>`)
    .join('')}${paragraphs.map((words) => `<p>${words}</p>`).join('')}</article>`
  const page = await begin(
    {
      annotate: ({ document: read }: { document: TextDocument }) => {
        const mentions = [...read.text.matchAll(/Dana Farsi/g)].map(({ index, 0: { length } }) => ({
          start: index,
          end: index + length,
        }))
        const entity = { ...story.entities[0]!, id: 'e', type: 'PER', mentions }
        return {
          ok: true,
          apparatus: { ...story, document: read, entities: [entity], claims: [], citations: [] },
        }
      },
    },
    { quiet: true },
  )
  await page.isReady()
  expect(wordsUnder('person')).toEqual(['Dana Farsi'])
  expect(wordsUnder('person-again')).toEqual([])
  page.set({ quiet: false })
  expect(wordsUnder('person-again')).toEqual(['Dana Farsi'])
})

test('the card of a name that the reader chose for opens again, unless it was left meanwhile', async () => {
  const page = await begin()
  await page.isReady()
  const choose = async () => {
    press('Brad Smith')
    await waitFor(() => expect(card()).not.toBeNull())
    byKeyboard(buttonOf('Organisation'))
  }
  const answered = async (choicesTurn: number) => {
    page.set({ choicesTurn })
    const turns = () => page.asked.filter(([type]) => type === 'annotate').length
    await waitFor(() => expect(turns()).toBe(choicesTurn + 1))
    await new Promise((later) => setTimeout(later, 20))
  }
  await choose()
  await answered(1)
  expect(card()?.textContent).toContain('Brad Smith')
  key('Escape')
  await choose()
  key('Escape')
  await answered(2)
  expect(card()).toBeNull()
})

test('a claim called misread goes, and comes back by one press in the card that says so', async () => {
  putStory()
  const keys: string[] = []
  const page = await begin({
    decide: ({ hide, show }: { hide?: string; show?: string }) => {
      if (hide) keys.push(hide)
      if (show) keys.splice(keys.indexOf(show), 1)
      page.set({ hiddenClaims: [...keys] })
      return null
    },
  })
  await page.isReady()
  const before = wordsUnder('cue')
  press(before[0]!)
  await waitFor(() => expect(card()).not.toBeNull())
  byKeyboard(buttonOf('Misread: leave it out'))
  await waitFor(() => expect(card()!.textContent).toContain('taken for a statement no longer'))
  expect((card()!.getRootNode() as ShadowRoot).activeElement).toBe(card())
  expect(wordsUnder('cue').length).toBe(before.length - 1)
  byKeyboard(buttonOf('Undo'))
  await waitFor(() => expect(wordsUnder('cue')).toEqual(before))
  expect(card()).toBeNull()
})

describe('a finger on a marked link', () => {
  /** Dispatches to a link at these words; whether the browser goes on with it. */
  const dispatch = (type: string, words: string, init: PointerEventInit = {}) => {
    const link = document.body.querySelector('a') ?? document.createElement('a')
    document.body.append(link)
    const at = { ...placeOf(words), bubbles: true, cancelable: true }
    const event = new PointerEvent(type, { pointerType: 'touch', isPrimary: true, ...at, ...init })
    return link.dispatchEvent(byReader(event))
  }
  const openCard = () => waitFor(() => expect(card()).not.toBeNull())

  beforeEach(async () => {
    const page = await begin()
    await page.isReady()
  })

  test('held opens the card, and neither follows the link nor shows its menu', async () => {
    dispatch('pointerdown', 'Brad Smith')
    await openCard()
    expect(dispatch('contextmenu', 'Brad Smith')).toBe(false)
    dispatch('pointerup', 'Brad Smith')
    expect(dispatch('click', 'Brad Smith')).toBe(false)
    expect(dispatch('click', 'Brad Smith')).toBe(true)
    expect(card()).not.toBeNull()
  })

  test('held again where the card is open is left to the browser', async () => {
    dispatch('pointerdown', 'Brad Smith')
    await openCard()
    dispatch('pointerup', 'Brad Smith')
    dispatch('pointerdown', 'Brad Smith')
    expect(dispatch('contextmenu', 'Brad Smith')).toBe(true)
  })

  test('opens the card at once when the browser would show a menu sooner', async () => {
    dispatch('pointerdown', 'Brad Smith')
    expect(dispatch('contextmenu', 'Brad Smith')).toBe(false)
    await openCard()
  })

  test('opens nothing by a short press, by scrolling, by a mouse or beside a mark', async () => {
    dispatch('pointerdown', 'Brad Smith')
    dispatch('pointerup', 'Brad Smith')
    expect(dispatch('click', 'Brad Smith')).toBe(true)
    dispatch('pointerdown', 'Brad Smith')
    dispatch('pointermove', 'Brad Smith', { clientX: placeOf('Brad Smith').clientX + slack + 1 })
    await wait(holdTime + 50)
    dispatch('pointerup', 'Brad Smith')
    dispatch('pointerdown', 'Brad Smith', { pointerType: 'mouse' })
    await wait(holdTime + 50)
    expect(dispatch('contextmenu', 'Brad Smith')).toBe(true)
    dispatch('pointerdown', 'small crowd')
    await wait(holdTime + 50)
    expect(dispatch('contextmenu', 'small crowd')).toBe(true)
    expect(card()).toBeNull()
  })
})

test('a panel is told which part of the article is on screen, while it is open and no more', async () => {
  const page = await begin()
  await page.isReady()
  const told: (Span | null)[] = []
  const close = page.watch((place) => told.push(place))
  // each text node is a line of 20 pixels here, all of them within the window
  expect(told).toEqual([{ start: 0, end: text.length }])
  const height = vi.spyOn(globalThis, 'innerHeight', 'get').mockReturnValue(50)
  view.dispatchEvent(byReader(new Event('scroll')))
  view.dispatchEvent(byReader(new Event('scroll')))
  await waitFor(() => expect(told).toHaveLength(2))
  // the headline and two paragraphs, whatever of them the text has
  const shown = text.slice(told[1]!.start, told[1]!.end)
  expect(storyEn.paragraphs.join('\n').startsWith(shown)).toBe(true)
  expect(shown.length).toBeLessThan(text.length)
  view.dispatchEvent(new Event('resize'))
  height.mockRestore()
  close()
  view.dispatchEvent(byReader(new Event('resize')))
  await new Promise((later) => setTimeout(later, 200))
  expect(told).toHaveLength(2)
})

test('a script that is asked before it knows the settings is still loading', async () => {
  let handlers: Handlers<ToPage> = {}
  let give = (_settings: PageSettings) => {}
  void startSession({
    ask: (() => Promise.reject(new NoAnswer('nobody'))) as unknown as AskBackground,
    browserLanguage: 'en-GB',
    getScript: () => null,
    loadScript: async () => null,
    isGone: () => false,
    isRefused: () => false,
    onAgain() {},
    loadSettings: () =>
      new Promise((resolve) => {
        give = resolve
      }),
    onSettings() {},
    answer(given) {
      handlers = given
    },
    tellChanged() {},
    answerReading() {},
    isVisible: () => true,
    view,
  })
  expect(await handlers['get-state']!({}, {})).toEqual({ state: 'loading' })
  const switched = handlers['set-page']!({ on: false }, {})
  give(defaultPageSettings)
  expect(await switched).toEqual({ state: 'off', where: 'page' })
})
