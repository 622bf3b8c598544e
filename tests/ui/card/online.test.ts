// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { BackgroundAnswer } from '../../../src/model/background-article.ts'
import type { OnlineState } from '../../../src/model/online.ts'
import { mountCard, type MountedCard } from '../../../src/ui/card/mount-card.tsx'
import type { CardProps } from '../../../src/ui/card/card-props.ts'
import type { CardOnline } from '../../../src/ui/ask/asker.ts'
import type { CardQuestion } from '../../../src/ui/ask/questions.ts'
import { getCardStrings } from '../../../src/ui/strings/get-card-strings.ts'
import { buildApparatus } from '../fixture/build.ts'
import { storyEn } from '../fixture/story-en.ts'
import { settle } from '../fixture/settle.ts'

const apparatus = buildApparatus(storyEn)
let root: HTMLElement
let card: MountedCard | null = null

/** A card whose askings end in the states given, one after the other. */
function open(
  target: CardProps['target'],
  { states = [] as OnlineState<unknown>[], mode = 'offer' as CardOnline['mode'] },
) {
  const kept = new Map<string, OnlineState<unknown>>()
  const ask = vi.fn(
    async ({ key }: CardQuestion<unknown>, _byReader: boolean, changed: () => void) => {
      const state = states.shift()
      if (state) kept.set(key, state)
      changed()
    },
  )
  const online = {
    mode,
    get: ({ key }: CardQuestion<unknown>) => kept.get(key) ?? null,
    ask,
  } as unknown as CardOnline
  card = mountCard(root, {
    apparatus,
    target,
    language: 'en',
    theme: null,
    pinned: false,
    onPin() {},
    onClose() {},
    onJump() {},
    onOpen() {},
    onNote: async () => {},
    onHideClaim: async () => {},
    onHideCitation: async () => {},
    onNoName: async () => {},
    online,
  })
  return ask
}

const words = () => root.textContent ?? ''
const button = (name: string) =>
  [...root.querySelectorAll('button')].find((one) => one.textContent === name)
const entity = { kind: 'entity', id: 'e0' } as const
const notFound = {
  kind: 'citation',
  id: apparatus.citations.find(({ resolved }) => resolved.length === 0)!.id,
} as const
const answered = (value: BackgroundAnswer): OnlineState<BackgroundAnswer> => ({
  state: 'answered',
  value,
  at: '2025-10-20T08:00:00.000Z',
})

beforeEach(() => document.body.append((root = document.createElement('div'))))
afterEach(() => {
  card?.unmount()
  root.remove()
})

test('nobody is asked before the reader presses; then the extract stands with credit, age and the word of namesakes', async () => {
  const ask = open(entity, {
    states: [
      answered({
        kind: 'article',
        article: {
          title: 'Port',
          extract: 'A port is a place.',
          description: null,
          lang: 'en',
          dir: 'ltr',
          url: 'https://en.wikipedia.org/wiki/Port',
        },
      }),
    ],
  })
  await settle()
  expect(ask).not.toHaveBeenCalled()
  button('Look it up on Wikipedia')!.click()
  await settle()
  expect(ask).toHaveBeenCalledWith(
    expect.objectContaining({ type: 'look-up-online' }),
    true,
    expect.any(Function),
  )
  for (const part of [
    'A port is a place.',
    'may be about a namesake',
    'CC BY-SA, as of 20 Oct 2025',
  ])
    expect(words()).toContain(part)
  expect(root.querySelector<HTMLAnchorElement>('.online a')!.href).toBe(
    'https://en.wikipedia.org/wiki/Port',
  )
})

test('the keyboard stays where the answer comes, as the button that asked goes', async () => {
  open(entity, { states: [answered({ kind: 'none' })] })
  const asks = button('Look it up on Wikipedia')!
  asks.focus()
  asks.click()
  await settle()
  expect(asks.isConnected).toBe(false)
  expect(document.activeElement?.classList).toContain('answer')
})

test('several of a name are the reader’s choice', async () => {
  const ask = open(entity, {
    states: [
      answered({
        kind: 'several',
        lang: 'en',
        url: 'https://en.wikipedia.org/wiki/P',
        choices: [{ title: 'P (town)', description: 'a town' }],
      }),
      answered({ kind: 'none' }),
    ],
  })
  button('Look it up on Wikipedia')!.click()
  await settle()
  expect(words()).toContain('Several things bear this name')
  button('P (town)')!.click()
  await settle()
  expect(ask.mock.lastCall![0].ask).toMatchObject({
    name: { readerName: 'P (town)', readerLang: 'en' },
  })
  expect(words()).toContain('no article of this name')
})

test('a failure is told and may be tried again; what it said is words, not markup', async () => {
  open(entity, {
    states: [
      { state: 'failed', failure: { kind: 'unreadable', said: '<img src=x>' } },
      { state: 'must-allow' },
    ],
  })
  button('Look it up on Wikipedia')!.click()
  await settle()
  expect(words()).toContain('could not be read')
  expect(words()).toContain('<img src=x>')
  expect(root.querySelector('img')).toBeNull()
  button('Ask again')!.click()
  await settle()
  expect(words()).toContain('Decide on the page that was opened')
})

test('asked by itself only where the reader wants it so, not at all where not', async () => {
  const ask = open(entity, { mode: 'auto', states: [answered({ kind: 'none' })] })
  await settle()
  expect(ask).toHaveBeenCalledWith(
    expect.objectContaining({ type: 'look-up-online' }),
    false,
    expect.any(Function),
  )
  card!.unmount()
  open(entity, { mode: 'never' })
  await settle()
  expect(button('Look it up on Wikipedia')).toBeUndefined()
})

test('a reference that was not found can be asked about; sources that failed are named', async () => {
  const report = {
    url: 'https://news.example.org/x',
    title: 'The piece itself',
    outlet: 'The Gazette',
    date: '2025-08-06',
    lang: 'en',
    score: 0.9,
    why: [{ kind: 'outlet', name: 'The Gazette' } as const],
  }
  open(notFound, {
    states: [
      {
        state: 'answered',
        at: '2025-10-20T08:00:00.000Z',
        value: {
          resolved: [report],
          answered: [{ source: 'gdelt', reports: 12 }],
          failed: [{ source: 'guardian', failure: { kind: 'timeout' } }],
        },
      },
    ],
  })
  button('Ask online sources')!.click()
  await settle()
  for (const part of [
    'Found online',
    'The piece itself',
    'Asked: GDELT (12)',
    'The Guardian',
    'did not answer in time',
  ])
    expect(words()).toContain(part)
})

test('nothing close among what came is said, and who was asked', async () => {
  open(notFound, {
    states: [
      {
        state: 'answered',
        at: '2025-10-20T08:00:00.000Z',
        value: { resolved: [], answered: [{ source: 'gdelt', reports: 3 }], failed: [] },
      },
    ],
  })
  button('Ask online sources')!.click()
  await settle()
  expect(words()).toContain('Nothing that came from them')
})

const at = '2025-10-20T08:00:00.000Z'
const found = {
  kind: 'citation',
  id: apparatus.citations.find(({ resolved }) => resolved.length > 0)!.id,
} as const

test('a found piece has its archived copy at a press: a link with its day, or the word that there is none', async () => {
  const ask = open(found, {
    states: [
      {
        state: 'answered',
        at,
        value: {
          url: 'https://web.archive.org/web/20250807/https://x.example/',
          date: '2025-08-07',
        },
      },
    ],
  })
  expect(ask).not.toHaveBeenCalled()
  button('Find an archived copy')!.click()
  await settle()
  expect(ask.mock.lastCall![0]).toMatchObject({
    type: 'find-copy',
    ask: { url: apparatus.citations.find(({ id }) => id === found.id)!.resolved[0]!.url },
  })
  expect(
    [...root.querySelectorAll<HTMLAnchorElement>('.online a')].map(({ href, textContent }) => [
      href,
      textContent,
    ]),
  ).toEqual([
    ['https://web.archive.org/web/20250807/https://x.example/', 'Archived copy of 7 Aug 2025'],
  ])
  card!.unmount()
  open(found, { states: [{ state: 'answered', at, value: null }] })
  button('Find an archived copy')!.click()
  await settle()
  expect(words()).toContain('holds no copy')
})

test('reviews of a claim stand with reviewer, day and the reviewer’s own words, and what was asked', async () => {
  const ask = open(
    { kind: 'claim', id: apparatus.claims[0]!.id },
    {
      states: [
        {
          state: 'answered',
          at,
          value: {
            words: ['Port Selwyn', 'breakwater'],
            reviews: [
              {
                claim: 'The port is closed',
                claimant: 'A blog',
                reviewer: 'Checkers',
                url: 'https://checkers.example.org/port',
                date: '2025-09-01',
                words: 'Mostly <b>untrue</b>',
              },
            ],
          },
        },
      ],
    },
  )
  button('Has this been reviewed?')!.click()
  await settle()
  expect(ask.mock.lastCall![0]).toMatchObject({ type: 'find-reviews' })
  for (const part of [
    'The reviewers’ words, not Hashiya’s',
    'The port is closed',
    'Reviewed by Checkers, 1 Sep 2025: «Mostly <b>untrue</b>»',
    'Asked with the words Port Selwyn, breakwater',
  ])
    expect(words()).toContain(part)
  expect(root.querySelector('.online b')).toBeNull()
  card!.unmount()
  open(
    { kind: 'claim', id: apparatus.claims[0]!.id },
    { states: [{ state: 'answered', at, value: { words: ['breakwater'], reviews: [] } }] },
  )
  button('Has this been reviewed?')!.click()
  await settle()
  expect(words()).toContain('We found no fact-checker’s review with these words')
})

test('what Wikidata holds stands below with its own credit, or why there is none', async () => {
  const article = {
    title: 'Port',
    extract: 'A port is a place.',
    description: null,
    lang: 'en',
    dir: 'ltr',
    url: 'https://en.wikipedia.org/wiki/Port',
  } as const
  const data = {
    at,
    item: {
      url: 'https://www.wikidata.org/wiki/Q1',
      born: null,
      died: null,
      founded: '1900',
      site: 'https://port.example.org/',
      aliases: ['The Port'],
    },
  }
  open(entity, { states: [answered({ kind: 'article', article: { ...article, data } })] })
  button('Look it up on Wikipedia')!.click()
  await settle()
  for (const part of [
    'Founded 1900',
    'Also called The Port',
    'Official site port.example.org',
    'CC0, as of 20 Oct 2025',
  ])
    expect(words()).toContain(part)
  card!.unmount()
  open(entity, {
    states: [
      answered({
        kind: 'article',
        article: { ...article, data: { failure: { kind: 'timeout' } } },
      }),
    ],
  })
  button('Look it up on Wikipedia')!.click()
  await settle()
  expect(words()).toContain('Wikidata')
  expect(words()).toContain('did not answer in time')
})

test('what a found article cites is asked by a press of its own: the newest pieces, the rest behind a summary, with credit', async () => {
  const article = {
    title: 'Port (town)',
    extract: 'A port is a place.',
    description: null,
    lang: 'en',
    dir: 'ltr' as const,
    url: 'https://en.wikipedia.org/wiki/Port_(town)',
  }
  const pieces = Array.from({ length: 7 }, (_, i) => ({
    url: `https://courier.example.com/${i}`,
    title: i === 0 ? '<img src=x onerror=alert(1)> wall' : `Wall ${i}`,
    outlet: 'The Courier',
    date: '2018-05-03',
    lang: 'en',
  }))
  const ask = open(entity, {
    states: [
      answered({ kind: 'article', article }),
      {
        state: 'answered',
        at: '2025-10-20T08:00:00.000Z',
        value: {
          article: { title: article.title, url: article.url, lang: 'en', read: '2025-10-19' },
          pieces,
          related: [],
        },
      },
    ],
  })
  button('Look it up on Wikipedia')!.click()
  await settle()
  button('What does it cite?')!.click()
  await settle()
  expect(ask.mock.lastCall![0]).toMatchObject({
    type: 'ask-cited-by',
    ask: { title: 'Port (town)', lang: 'en' },
    subject: { what: 'wikipedia', langs: ['en'] },
  })
  for (const part of [
    'It cites 7 pieces',
    '<img src=x onerror=alert(1)> wall',
    'The other 2',
    'Cited by Wikipedia’s article',
    'read on 19 Oct 2025, CC BY-SA',
  ])
    expect(words()).toContain(part)
  expect(root.querySelector('img')).toBeNull()
  expect(root.querySelectorAll('.piece').length).toBe(7)
})

test('what may be asked of others waits behind one quiet line; it is open where something was asked, and where this machine knows nothing', () => {
  const line = () => root.querySelector<HTMLDetailsElement>('details.further')!
  const known = apparatus.entities.find(({ link }) => link !== null)!
  const unknown = apparatus.entities.find(({ link, own }) => link === null && !own)!
  open({ kind: 'claim', id: apparatus.claims[0]!.id }, { states: [answered({ kind: 'none' })] })
  expect([
    line().open,
    line().querySelector('summary')!.textContent,
    root.querySelectorAll('.online button').length,
  ]).toEqual([false, 'Look further…', 1])
  expect(
    [...root.querySelectorAll('button')]
      .filter((one) => !line().contains(one))
      .map((one) => one.textContent),
  ).not.toContain('Has this been reviewed?')
  for (const [target, isOpen] of [
    [{ kind: 'entity', id: known.id }, false],
    [{ kind: 'entity', id: unknown.id }, true],
    [notFound, true],
  ] as const) {
    card!.unmount()
    open(target, { states: [answered({ kind: 'none' })] })
    expect(line().open, target.id).toBe(isOpen)
  }
  card!.unmount()
  open({ kind: 'entity', id: known.id }, { states: [answered({ kind: 'none' })], mode: 'auto' })
  expect(line().open).toBe(true)
})

test('a press that fails says so in the card', async () => {
  const fail = () => Promise.reject(new Error('gone'))
  const claim = apparatus.claims[0]!
  card = mountCard(root, {
    apparatus,
    target: { kind: 'claim', id: claim.id },
    language: 'ar',
    theme: null,
    pinned: false,
    onPin() {},
    onClose() {},
    onJump() {},
    onOpen() {},
    onNote: fail,
    onHideClaim: fail,
    onHideCitation: fail,
    onNoName: fail,
  })
  const t = getCardStrings('ar')
  for (const [i, name] of [t.correct.misread, t.writeNote].entries()) {
    button(name)!.click()
    await settle()
    expect(
      [...root.querySelectorAll('[role=alert]')].map(({ textContent }) => textContent),
      name,
    ).toEqual(Array(i + 1).fill(getCardStrings('ar').notDone))
  }
})
