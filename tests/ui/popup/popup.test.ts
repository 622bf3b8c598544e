// @vitest-environment happy-dom
import { render } from 'preact'
import { beforeEach, expect, test, vi } from 'vitest'
import type { PageState } from '../../../src/model/apparatus.ts'
import { NoAnswer } from '../../../src/model/trouble.ts'
import { defaultSettings, type Settings } from '../../../src/model/settings.ts'
import type { PopupHost } from '../../../src/ui/popup/host.ts'
import { en } from '../../../src/ui/strings/en.ts'
import { startPopup } from '../../../src/ui/popup/main.tsx'
import { buildApparatus } from '../fixture/build.ts'
import { hostile, script } from '../fixture/hostile.ts'
import { storyAr } from '../fixture/story-ar.ts'
import { storyEn } from '../fixture/story-en.ts'
import { settle } from '../fixture/settle.ts'
import { waitFor } from '../../wait-for.ts'

const english: PageState = { state: 'ready', apparatus: buildApparatus(storyEn) }
const words = () => document.body.textContent ?? ''
const tab = (name: string) => document.getElementById(`tab-${name}`)!
const button = (name: string) =>
  [...document.querySelectorAll('button')].find(
    (one) => (one.getAttribute('aria-label') ?? one.textContent) === name,
  )!

async function open(
  state: PageState | Error,
  settings: Partial<Settings> = { interfaceLanguage: 'en' },
  more: Partial<PopupHost> = {},
): Promise<PopupHost & { tell: (state: PageState) => void }> {
  let change: (state: PageState) => void = () => {}
  const host: PopupHost = {
    browserLanguage: 'en-GB',
    inTab: false,
    getState: () => (state instanceof Error ? Promise.reject(state) : Promise.resolve(state)),
    onChange: (callback) => {
      change = callback
      return () => {}
    },
    jump: vi.fn(),
    openCard: vi.fn(),
    setSite: vi.fn(async () => {}),
    setPage: vi.fn(async () => {}),
    setQuiet: vi.fn(async () => {}),
    tryAgain: vi.fn(async () => {}),
    readThisPage: vi.fn(async () => {}),
    alwaysOnThisSite: vi.fn(async () => {}),
    isAlwaysRead: async () => false,
    readAs: vi.fn(async () => {}),
    openOptions: vi.fn(async () => {}),
    openNotes: vi.fn(async () => {}),
    getFeeds: async () => [{ url: 'https://news.example.org/rss', title: 'The Selwyn Press' }],
    followFeed: vi.fn(async () => {}),
    chooseHeadlines: vi.fn(async () => {}),
    hideClaim: vi.fn(async () => {}),
    hideCitation: vi.fn(async () => {}),
    showAgain: vi.fn(async () => {}),
    getSettings: async () => ({ ...defaultSettings, ...settings }),
    onSettings: () => () => {},
    countOpening: async () => 6,
    countRequests: async () => 0,
    getShortcuts: async () => [
      { name: 'next-mark', description: 'Go to the next mark', keys: 'Alt+Shift+Period' },
      { name: 'next-claim', description: 'Go to the next statement', keys: '' },
    ],
    changeShortcuts: vi.fn(),
    ...more,
  }
  await startPopup(host)
  await settle()
  return { ...host, tell: (next) => change(next) }
}

beforeEach(() => render(null, document.body))

test('the signs of the foot have words the first five times, and with larger text always', async () => {
  const isWorded = () => document.querySelector('footer')!.classList.contains('worded')
  const cases = [
    [5, 1, true],
    [6, 1, false],
    [90, 1.15, true],
    [90, 0.9, false],
  ] as const
  for (const [times, textSize, worded] of cases) {
    render(null, document.body)
    await open(english, { interfaceLanguage: 'en', textSize }, { countOpening: async () => times })
    expect([times, textSize, isWorded()]).toEqual([times, textSize, worded])
  }
  render(null, document.body)
  await open(english, undefined, { countOpening: () => Promise.reject(new Error('no answer')) })
  expect(isWorded()).toBe(false)
})

test('a late count of openings keeps the reader’s own language from nobody', async () => {
  const shown: string[] = []
  const watch = new MutationObserver(() => shown.push(document.documentElement.lang))
  watch.observe(document.body, { childList: true })
  const wait = { countOpening: () => new Promise<number>(() => {}) }
  await open(english, { interfaceLanguage: 'fr' }, wait)
  watch.disconnect()
  expect([...new Set(shown)]).toEqual(['fr'])
})

test('it takes on what changes in the settings while it is open, as a panel is for long', async () => {
  let change: (settings: Settings) => void = () => {}
  await open(english, undefined, {
    onSettings: (callback) => {
      change = callback
      return () => {}
    },
  })
  const root = document.documentElement
  change({ ...defaultSettings, interfaceLanguage: 'ar', theme: 'dark', textSize: 1.5 })
  await settle()
  expect([root.lang, root.dir, root.dataset.theme]).toEqual(['ar', 'rtl', 'dark'])
  expect(root.style.getPropertyValue('--text')).toBe('1.5')
  expect(words()).toContain('لم يُرسل أي طلب')
  expect(words()).toContain('A million calls')
})

test('the overview holds all four parts, and says that nothing left the machine', async () => {
  await open(english)
  expect(document.body.dataset.state).toBe('ready')
  for (const part of [
    '2 of 3 found',
    'A million calls',
    'Not found',
    'Statements 9',
    'unnamed source',
    'Unit 8200',
    '8 reports',
    'this article',
    'No request sent',
  ])
    expect(words()).toContain(part)
})

test('what was found is heard once the page is read, and claims and names are one stop each', async () => {
  const host = await open({ state: 'loading' })
  const status = document.querySelector('.popup > [role=status]')!
  expect(status.textContent).toBe('')
  host.tell(english)
  await settle()
  expect(document.querySelector('.popup > [role=status]')).toBe(status)
  expect(status.textContent).toMatch(/^9 statements, \d+ names, 3 references$/)
  for (const [view, row] of [
    ['claims', '.claim'],
    ['background', '.name-row'],
  ] as const) {
    tab(view).click()
    await settle()
    const rows = [...document.querySelectorAll(row)]
    const stops = rows.filter((one) => one.querySelector('button')!.tabIndex === 0)
    expect([rows.length > 3, stops]).toEqual([true, [rows[0]]])
  }
})

test('each state of a page has its words, and the body says which it is', async () => {
  const expected: [PageState | Error, string, string][] = [
    [{ state: 'loading' }, 'loading', 'Reading the page'],
    [{ state: 'no-article', reason: 'front-page' }, 'empty', 'No article'],
    [
      { state: 'no-article', reason: 'unsupported-language', lang: 'de' },
      'empty',
      'Arabic, English, French and Spanish',
    ],
    [{ state: 'off', where: 'page' }, 'empty', 'Off on this page'],
    [{ state: 'off', where: 'site' }, 'empty', 'Off on this site'],
    [{ state: 'not-allowed', host: 'news.example.org' }, 'empty', 'news.example.org'],
    [{ state: 'browser-page' }, 'empty', 'A page of the browser'],
    [{ state: 'error', message: 'no answer' }, 'error', 'no answer'],
    [new Error('the tab is gone'), 'error', 'the tab is gone'],
  ]
  for (const [state, name, part] of expected) {
    render(null, document.body)
    await open(state)
    expect(document.body.dataset.state).toBe(name)
    expect(words()).toContain(part)
  }
})

test('the outlet’s feed is offered beside related reporting, and followed only by its button', async () => {
  const host = await open(english)
  tab('related').click()
  const follow = () =>
    document.querySelector<HTMLElement>('[aria-label="Follow: The Selwyn Press"]')
  await waitFor(() => expect(follow()).not.toBeNull())
  expect(host.followFeed).not.toHaveBeenCalled()
  follow()!.click()
  expect(host.followFeed).toHaveBeenCalledWith({
    url: 'https://news.example.org/rss',
    title: 'The Selwyn Press',
  })
})

test('permission is asked by the reader’s click only', async () => {
  const host = await open({ state: 'not-allowed', host: 'news.example.org' })
  expect(host.readThisPage).not.toHaveBeenCalled()
  button('Read this page').click()
  button('Always on this site').click()
  expect(host.readThisPage).toHaveBeenCalledTimes(1)
  expect(host.alwaysOnThisSite).toHaveBeenCalledTimes(1)
})

test('switches say and change whether page and site are read', async () => {
  const host = await open(english)
  const switches = () => [...document.querySelectorAll<HTMLElement>('[role=switch]')]
  expect(switches().map((one) => one.getAttribute('aria-checked'))).toEqual([
    'true',
    'true',
    'false',
  ])
  switches()[1]!.click()
  expect(host.setSite).toHaveBeenCalledWith(false)
  host.tell({ state: 'off', where: 'site' })
  expect(switches().map((one) => one.getAttribute('aria-checked'))).toEqual(['false', 'false'])
  switches()[1]!.click()
  expect(host.setSite).toHaveBeenLastCalledWith(true)
})

test('arrow keys go through the views, mirrored in Arabic', async () => {
  const press = async (key: string) => {
    document
      .querySelector('[role=tab][aria-selected=true]')!
      .dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
    await settle()
    return document.querySelector('[role=tab][aria-selected=true]')!.id
  }
  await open(english)
  expect([
    await press('ArrowRight'),
    await press('ArrowLeft'),
    await press('ArrowLeft'),
    await press('Home'),
    await press('End'),
  ]).toEqual(['tab-cited', 'tab-overview', 'tab-related', 'tab-overview', 'tab-related'])
  render(null, document.body)
  await open({ state: 'ready', apparatus: buildApparatus(storyAr) }, { interfaceLanguage: 'ar' })
  expect(document.documentElement.dir).toBe('rtl')
  expect([await press('ArrowLeft'), await press('ArrowRight')]).toEqual([
    'tab-cited',
    'tab-overview',
  ])
})

test('claims: a click goes to the place, wrong hides at once, the filter leaves what matches', async () => {
  const host = await open(english)
  tab('claims').click()
  await settle()
  button('that every contract end').click()
  expect(vi.mocked(host.jump).mock.calls[0]![0]).toEqual(buildApparatus(storyEn).claims[6]!.content)
  const row = button('that every contract end').closest('.gloss')!
  row.querySelector<HTMLElement>('.wrong')!.click()
  await settle()
  expect(host.hideClaim).toHaveBeenCalledTimes(1)
  expect(words()).not.toContain('that every contract end')
  const field = document.querySelector('input')!
  field.value = 'smith review'
  field.dispatchEvent(new Event('input', { bubbles: true }))
  await settle()
  expect(words()).toContain('that its review had not opened')
  expect(words()).not.toContain('Two officials')
})

test('background, cited and related are readable in place', async () => {
  await open(english)
  for (const [view, parts] of [
    [
      'background',
      ['It is reported to hold data', 'What each side says', 'Names we have no record of'],
    ],
    ['cited', ['The Guardian is named in the text', 'With it', 'we found none']],
    ['related', ['cited in this article', 'also names Microsoft', 'in Arabic']],
  ] as const) {
    tab(view).click()
    await settle()
    for (const part of parts) expect(words()).toContain(part)
  }
})

test('a stranger’s markup is words in every view', async () => {
  await open({ state: 'ready', apparatus: hostile(buildApparatus(storyEn)) })
  for (const view of ['overview', 'background', 'claims', 'cited', 'related']) {
    tab(view).click()
    await settle()
    expect(document.querySelector('img')).toBeNull()
    expect(
      [...document.querySelectorAll('a')].filter((link) => !/^https?:/.test(link.href)),
    ).toEqual([])
  }
  expect(words()).toContain(script)
})

test('the background begins with what most is known of; every name with facts is a heading that can be stepped to', async () => {
  await open(english)
  tab('background').click()
  await settle()
  expect(
    [...document.querySelectorAll('h2 button .name')].map((name) => name.textContent),
  ).toContain('Unit 8200')
  const groups = [...document.querySelectorAll('.body .group')]
  expect(groups.findLastIndex((group) => group.querySelector('h2 button'))).toBeLessThan(
    groups.findIndex((group) => !group.querySelector('h2 button')),
  )
})

test('the focus stays in the view when the claim that had it is hidden; each button says which claim it is about', async () => {
  await open(english)
  tab('claims').click()
  await settle()
  const wrong = document.querySelector<HTMLElement>('.claim .wrong')!
  const names = [...document.querySelectorAll('.claim .wrong')].map((one) =>
    one.getAttribute('aria-label'),
  )
  expect(new Set(names).size).toBe(names.length)
  wrong.focus()
  wrong.click()
  await waitFor(() => expect(document.activeElement?.className).toBe('body'))
})

test('what could not be done is said in the popup, and a claim that could not be hidden is there again', async () => {
  const fail = () => Promise.reject(new Error('gone'))
  await open(english, { interfaceLanguage: 'en' }, { setSite: fail, hideClaim: fail })
  document.querySelectorAll<HTMLElement>('[role=switch]')[1]!.click()
  await settle()
  expect(document.querySelector('.not-done')!.textContent).toBe(
    'That did not work. Nothing was changed.',
  )
  tab('claims').click()
  await settle()
  const claims = document.querySelectorAll('.claim').length
  document.querySelector<HTMLElement>('.claim .wrong')!.click()
  await settle()
  expect(document.querySelectorAll('.claim')).toHaveLength(claims)
  expect(document.querySelector('.not-done')!.textContent).not.toBe('')
})

test('a background that does not answer is said in words, with a press that asks again', async () => {
  const host = await open(new NoAnswer('silent'))
  expect(document.body.dataset.state).toBe('error')
  expect(words()).toContain('No answer about this page')
  button('Try again')!.click()
  expect(host.tryAgain).toHaveBeenCalledTimes(1)
})

test('settings that come late leave no popup empty', async () => {
  const waiting: ((settings: Settings) => void)[] = []
  void open(english, undefined, {
    getSettings: () =>
      new Promise((resolve) => {
        waiting.push(resolve)
      }),
  })
  await waitFor(() => expect(document.body.dataset.state).toBe('ready'))
  for (const give of waiting) give({ ...defaultSettings, interfaceLanguage: 'ar' })
  await waitFor(() => expect(document.documentElement.lang).toBe('ar'))
})

test('how often it was opened counts where that is known before the article, and not after', async () => {
  for (const [isInTime, isWorded] of [
    [true, true],
    [false, false],
  ] as const) {
    let count = (_times: number) => {}
    let read = (_state: PageState) => {}
    const opening = open(english, undefined, {
      countOpening: () =>
        new Promise((resolve) => {
          count = resolve
        }),
      getState: () =>
        new Promise((resolve) => {
          read = resolve
        }),
    })
    await waitFor(() => expect(document.body.dataset.state).toBe('loading'))
    const told = [() => count(1), () => read(english)]
    for (const tell of isInTime ? told : told.toReversed()) {
      tell()
      await settle()
    }
    await opening
    expect(document.querySelector('footer')!.classList.contains('worded')).toBe(isWorded)
    render(null, document.body)
    delete document.body.dataset.state
  }
})

test('what is known a moment later has its place, and is neither seen nor pressed before', async () => {
  let give = () => {}
  const host = await open(english, undefined, {
    getSettings: vi
      .fn(async () => defaultSettings)
      .mockResolvedValueOnce(defaultSettings)
      .mockImplementationOnce(
        () =>
          new Promise((resolve) => {
            give = () => resolve({ ...defaultSettings, quiet: false })
          }),
      ),
  })
  const all = () => document.querySelector<HTMLButtonElement>('.article .switch')!
  expect([all().disabled, all().classList.contains('to-come')]).toEqual([true, true])
  all().click()
  expect(host.setQuiet).not.toHaveBeenCalled()
  give()
  await settle()
  expect(all().getAttribute('aria-checked')).toBe('true')
  expect(document.querySelector('.to-come')).toBeNull()
})

test('the legend is one press away: each line with its meaning, the keys in the reader’s words, and back by Escape', async () => {
  const host = await open(english)
  button(en.legend.open).click()
  await settle()
  const lines = [...document.querySelectorAll('.legend dt .line')].map((line) => line.className)
  expect(lines).toEqual([
    'line person',
    'line organisation',
    'line place',
    'line thing',
    'line cue',
    'line cited',
    'line person again',
  ])
  for (const words of Object.values(en.legend.means))
    expect(document.querySelector('.legend')!.textContent).toContain(words)
  expect([...document.querySelectorAll('.keys dt')].map((key) => key.textContent)).toEqual([
    'Alt + Shift + .',
    en.options.noKey,
    'Enter',
    'Tab',
    'Esc',
    '↑ ↓',
    '?',
  ])
  expect(document.activeElement!.textContent).toBe(en.legend.title)
  button(en.options.changeKeys).click()
  expect(host.changeShortcuts).toHaveBeenCalledOnce()
  document
    .querySelector('.legend-view')!
    .dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }))
  await settle()
  expect(document.querySelector('.legend')).toBeNull()
  expect(document.querySelector('[role=tablist]')).not.toBeNull()
  // what scrolls, and takes the focus, is the panel of the chosen tab: nothing else has its name
  const panel = document.querySelector<HTMLElement>('[role=tabpanel]')!
  expect([panel.tabIndex, panel.id]).toEqual([0, 'view'])
  expect(document.activeElement).toBe(button(en.legend.open))
})

test('a claim that takes the id of one that was hidden and left out is shown', async () => {
  const { tell } = await open(english)
  const apparatus = buildApparatus(storyEn)
  const hidden = apparatus.claims[6]!
  tab('claims').click()
  await settle()
  const row = button('that every contract end').closest('.gloss')!
  row.querySelector<HTMLElement>('.wrong')!.click()
  await settle()
  const claims = apparatus.claims.filter((claim) => claim !== hidden)
  tell({ state: 'ready', apparatus: { ...apparatus, claims } })
  await settle()
  expect(words()).toContain('that its review had not opened')
  const renamed = claims.map((claim) => ({ ...claim, id: hidden.id }))
  tell({ state: 'ready', apparatus: { ...apparatus, claims: renamed } })
  await settle()
  expect(words()).toContain('that its review had not opened')
})

test('the question mark opens the keys and closes them, and stays a letter where words are typed', async () => {
  await open(english)
  const type = async (where: Element, key = '?') => {
    where.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
    await settle()
  }
  button(en.views.claims).click()
  await settle()
  await type(document.querySelector('.filter input')!)
  expect(document.querySelector('.legend')).toBeNull()
  await type(document.querySelector('main')!)
  expect(document.querySelector('.legend')).not.toBeNull()
  await type(document.body)
  expect(document.querySelector('.legend')).toBeNull()
  await type(document.body, '؟')
  expect(document.querySelector('.legend')).not.toBeNull()
})

test('a switch chooses between few marks and all', async () => {
  const host = await open(english)
  const all = () => button('All marks')
  expect(all().getAttribute('aria-checked')).toBe('false')
  all().click()
  await settle()
  expect(host.setQuiet).toHaveBeenCalledWith(false)
  expect(all().getAttribute('aria-checked')).toBe('true')
})

test('every number of the popup is in the reader’s figures; names keep theirs', async () => {
  await open(
    { state: 'ready', apparatus: buildApparatus(storyAr) },
    { interfaceLanguage: 'ar', digits: 'arab' },
  )
  const ours = [...document.querySelectorAll('.m, .end, .meta, footer')].map((one) => {
    const copy = one.cloneNode(true) as Element
    for (const foreign of copy.querySelectorAll('bdi, .read')) foreign.remove()
    return copy.textContent ?? ''
  })
  expect(ours.join(' ')).toMatch(/[٠-٩]/)
  expect(ours.filter((text) => /[0-9]/.test(text))).toEqual([])
})

test('each row of the overview leads to its own row, and a found piece by its title to the piece', async () => {
  await open(english)
  const row = document.querySelectorAll<HTMLElement>('.overview .line-of')[1]!
  const name = row.querySelector('b')!.textContent!
  row.click()
  await settle()
  expect(tab('background').getAttribute('aria-selected')).toBe('true')
  expect(document.activeElement!.textContent).toContain(name)
  tab('overview').click()
  await settle()
  const speaker = document.querySelectorAll<HTMLElement>('.overview .row')[1]!
  const said = speaker.querySelector('b')!.textContent!
  speaker.click()
  await settle()
  expect(document.activeElement!.closest('[data-row]')!.textContent).toContain(said)
  tab('overview').click()
  await settle()
  const found = document.querySelector<HTMLAnchorElement>('.overview .entry a.piece')!
  expect(found.href).toMatch(/^https:/)
  const [first] = english.state === 'ready' ? english.apparatus.citations : []
  document.querySelector<HTMLElement>('.overview .entry .more')!.click()
  await settle()
  expect(tab('cited').getAttribute('aria-selected')).toBe('true')
  expect(document.activeElement!.closest<HTMLElement>('[data-row]')!.dataset.row).toBe(first!.id)
})

test('what is empty says what was looked for, and has one next step, to where something is', async () => {
  const { apparatus } = english as PageState & { state: 'ready' }
  const bare = { ...apparatus, claims: [], citations: [], related: [], notes: {} }
  const host = await open(
    { state: 'ready', apparatus: bare },
    { interfaceLanguage: 'en' },
    { getFeeds: async () => [] },
  )
  const steps = [...document.querySelectorAll<HTMLElement>('.overview .none .more')]
  expect(steps.map(({ textContent }) => textContent)).toEqual([
    'See the names',
    'See what the article says of them',
    'Follow headlines, or ask online',
  ])
  steps[2]!.click()
  await settle()
  button(en.chooseFeeds).click()
  expect(host.chooseHeadlines).toHaveBeenCalledOnce()
  for (const [view, words, to] of [
    ['cited', 'Follow headlines, or ask online', 'related'],
    ['claims', 'See the names', 'background'],
  ] as const) {
    tab(view).click()
    await settle()
    const step = document.querySelector<HTMLElement>('.body .none .more')!
    expect(step.textContent).toBe(words)
    step.click()
    await settle()
    expect(tab(to).getAttribute('aria-selected')).toBe('true')
  }
})

test('a page that may hold more by now is read again by one press', async () => {
  const host = await open({ state: 'no-article', reason: 'too-short' })
  button(en.card.tryAgain).click()
  expect(host.tryAgain).toHaveBeenCalledOnce()
})

test('a statement or reference that was called wrong comes back by one press', async () => {
  const host = await open(english)
  for (const [view, rows, keep] of [
    ['claims', '.claim', host.hideClaim],
    ['cited', '.group', host.hideCitation],
  ] as const) {
    tab(view).click()
    await settle()
    const count = () => document.querySelectorAll(rows).length
    const before = count()
    document.querySelector<HTMLElement>(`${rows} .wrong`)!.click()
    await settle()
    expect(count()).toBe(before - 1)
    expect(keep).toHaveBeenCalledOnce()
    expect(document.querySelector('.corrected')!.textContent).toContain('on this machine only')
    button('Undo').click()
    await settle()
    expect(count()).toBe(before)
  }
  expect(host.showAgain).toHaveBeenCalledTimes(2)
})

test('each empty place has a next step: a filter that matches nothing is emptied', async () => {
  await open(english)
  for (const view of ['background', 'claims', 'related']) {
    tab(view).click()
    await settle()
    const field = document.querySelector<HTMLInputElement>('.filter input')!
    field.value = 'zzzz'
    field.dispatchEvent(new Event('input', { bubbles: true }))
    await settle()
    expect(words(), view).toContain('Nothing here has these words.')
    button('Clear the filter').click()
    await settle()
    expect(words(), view).not.toContain('Nothing here has these words.')
    expect(document.activeElement).toBe(field)
  }
})

test('how many rows a filter leaves is told to who hears them, by one line that stands there before', async () => {
  await open(english)
  const said: Record<string, string[]> = {}
  for (const view of ['background', 'claims', 'related']) {
    tab(view).click()
    await settle()
    const line = document.querySelector('.body > [role=status]')!
    said[view] = [line.textContent!]
    for (const typed of ['a', 'zzzz', '']) {
      const field = document.querySelector<HTMLInputElement>('.filter input')!
      field.value = typed
      field.dispatchEvent(new Event('input', { bubbles: true }))
      await settle()
      expect(document.querySelector('.body > [role=status]')).toBe(line)
      said[view].push(line.textContent!)
    }
  }
  const none = 'Nothing here has these words.'
  expect(said).toEqual({
    background: ['', expect.stringMatching(/^\d+ names?$/), none, ''],
    claims: ['', expect.stringMatching(/^\d+ statements?$/), none, ''],
    related: ['', expect.stringMatching(/^\d+ reports?$/), none, ''],
  })
})

test('the kinds of reports stay where filter and kind leave none, with the focus', async () => {
  await open(english)
  tab('related').click()
  await settle()
  const field = document.querySelector<HTMLInputElement>('.filter input')!
  field.value = 'zzzz'
  field.dispatchEvent(new Event('input', { bubbles: true }))
  await settle()
  const kind = [...document.querySelectorAll<HTMLElement>('.kinds button')].at(-1)!
  kind.focus()
  kind.click()
  await settle()
  expect(document.activeElement).toBe(kind)
  expect(kind.ariaPressed ?? kind.getAttribute('aria-pressed')).toBe('true')
})

test('emptying the filter shows the reports of all kinds again', async () => {
  await open(english)
  tab('related').click()
  await settle()
  const kinds = () => [...document.querySelectorAll<HTMLElement>('.kinds button')]
  kinds().at(-1)!.click()
  const field = document.querySelector<HTMLInputElement>('.filter input')!
  field.value = 'zzzz'
  field.dispatchEvent(new Event('input', { bubbles: true }))
  await settle()
  button('Clear the filter').click()
  await settle()
  expect(kinds().map((kind) => kind.getAttribute('aria-pressed'))[0]).toBe('true')
})

test('an article without names says so, and leads to related reporting', async () => {
  const { apparatus } = english as Extract<PageState, { state: 'ready' }>
  const bare = { ...apparatus, entities: [], claims: [], citations: [], notes: {} }
  await open({ state: 'ready', apparatus: bare })
  expect(words()).toContain('We found no names in the article.')
  tab('background').click()
  await settle()
  expect(words()).toContain('We found no names in the article.')
  button('See related reporting').click()
  await settle()
  expect(tab('related').getAttribute('aria-selected')).toBe('true')
})

test('a front page offers to read the site always, unless it is read already', async () => {
  const front: PageState = { state: 'no-article', reason: 'front-page' }
  const host = await open(front)
  button('Always on this site').click()
  await settle()
  expect(host.alwaysOnThisSite).toHaveBeenCalledTimes(1)
  render(null, document.body)
  await open(front, { interfaceLanguage: 'en' }, { isAlwaysRead: async () => true })
  expect(button('Always on this site')).toBeUndefined()
  expect(words()).toContain('Open a story')
})

test('a page of unclear language is read as the one that is pressed', async () => {
  const host = await open({ state: 'no-article', reason: 'unclear-language' })
  button('Read as Arabic').click()
  await settle()
  expect(host.readAs).toHaveBeenCalledWith('ar')
})

test('a name in Background opens its card at its first place', async () => {
  const host = await open(english)
  const { apparatus } = english as Extract<PageState, { state: 'ready' }>
  tab('background').click()
  await settle()
  const rows = [
    ...document.querySelectorAll<HTMLElement>('.hit[title="Open its card in the article"]'),
  ]
  expect(rows).toHaveLength(apparatus.entities.length)
  rows[0]!.click()
  const [spans] = vi.mocked(host.openCard).mock.calls[0]!
  expect(apparatus.entities.map(({ mentions }) => mentions[0])).toContainEqual(spans[0])
  expect(host.jump).not.toHaveBeenCalled()
})
