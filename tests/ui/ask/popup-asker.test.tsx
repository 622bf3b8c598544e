// @vitest-environment happy-dom
import { render } from 'preact'
import { afterEach, expect, test, vi } from 'vitest'
import type { RelatedReport } from '../../../src/model/annotation.ts'
import { defaultSettings } from '../../../src/model/settings.ts'
import { questionKey } from '../../../src/platform/storage/asked-questions.ts'
import type { AskedStates } from '../../../src/model/online.ts'
import { askOfArticle } from '../../../src/ui/ask/questions.ts'
import { createPopupAsker } from '../../../src/ui/ask/popup-asker.ts'
import { mergeRelated } from '../../../src/ui/popup/related/merge-related.ts'
import type { PopupHost } from '../../../src/ui/popup/host.ts'
import { Popup } from '../../../src/ui/popup/popup.tsx'
import { getStrings } from '../../../src/ui/strings/get-strings.ts'
import { buildApparatus } from '../fixture/build.ts'
import { storyEn } from '../fixture/story-en.ts'
import { settle } from '../fixture/settle.ts'
import { waitFor } from '../../wait-for.ts'

const words = () => document.body.textContent ?? ''
const button = (part: string) =>
  [...document.querySelectorAll('button')].find((one) => one.textContent?.includes(part))!
const apparatus = buildApparatus(storyEn)
const at = '2025-10-20T08:00:00.000Z'
const report: RelatedReport = {
  url: 'https://elsewhere.example.org/port',
  title: 'Port of elsewhere',
  outlet: 'elsewhere.example.org',
  date: '2025-08-07',
  lang: 'en',
  score: 0.5,
  why: [],
  cited: false,
  via: 'gdelt',
}
afterEach(() => {
  render(null, document.body)
  before = {}
})

/** The popup at its related view, over a background that answers in turn. */
let before: AskedStates = {}

async function open(lang: 'en' | 'ar', ...answers: object[]) {
  const asked: [string, Record<string, unknown>][] = []
  const ask = vi.fn(async (type: string, what: Record<string, unknown>) => {
    if (type === 'list-asked') return before
    asked.push([type, what])
    return answers.shift()
  })
  const asker = createPopupAsker(
    () => ({ tabId: 7, key: '7 abc' }),
    ask as unknown as Parameters<typeof createPopupAsker>[1],
  )
  await asker.look()
  const left = vi.fn(async () => 0)
  const host = {
    browserLanguage: lang,
    inTab: false,
    online: { asker, askOfArticle: (one: typeof apparatus) => askOfArticle(one, 7, []) },
    getFeeds: async () => [],
    getSettings: async () => defaultSettings,
    countRequests: left,
  } as unknown as PopupHost
  const t = getStrings(lang)
  const state = { state: 'ready', apparatus } as const
  render(<Popup state={state} t={t} host={host} needsWords={false} />, document.body)
  button(t.views.related).click()
  await settle()
  return { asked, left }
}

test('nobody is asked until the reader presses; answers stand in the time line, marked with their source', async () => {
  const { asked, left } = await open('en', {
    state: 'answered',
    at,
    sent: 2,
    value: {
      related: [report],
      reviews: [
        {
          claim: 'The port is open',
          claimant: null,
          reviewer: 'Port Checkers',
          url: 'https://checkers.example.org/port',
          date: '2025-08-07',
          words: 'Not yet',
        },
      ],
      answered: [
        { source: 'gdelt', reports: 9 },
        { source: 'fact-check', reports: 1 },
      ],
      failed: [{ source: 'guardian', failure: { kind: 'timeout' } }],
      waiting: [],
      unasked: ['wikipedia'],
    },
  })
  expect(asked).toEqual([])
  button('Ask who else reported it').click()
  await settle()
  expect(asked).toMatchObject([
    ['ask-from-popup', { question: { type: 'ask-related', ask: { tabId: 7 } } }],
  ])
  for (const part of [
    'GDELT: 9 pieces, 1 on the same matter',
    'Google Fact Check Tools: 1 review',
    'Not asked, since not allowed or without a key: Wikipedia',
    'The port is open',
    'Port Checkers',
    '«Not yet»',
    'The Guardian',
    'did not answer in time',
    'Port of elsewhere',
    'from GDELT, asked online',
  ])
    expect(words()).toContain(part)
  // under what it is counted
  expect(asked[0]![1].page).toEqual({ tabId: 7, key: '7 abc' })
  await waitFor(() => expect(left).toHaveBeenCalledTimes(3))
  const piece = [...document.querySelectorAll('.at')].find((one) =>
    one.textContent?.includes('Port of elsewhere'),
  )!
  // a copy is offered beside each piece only where it may be asked for
  expect(piece.querySelector('button')).toBeNull()
})

test('what is not allowed yet is decided on a page of our own', async () => {
  const { asked } = await open('ar', { state: 'must-allow', sent: 0 })
  button('الاستعلام عمّن كتب أيضًا في موضوعه').click()
  await settle()
  expect(asked).toMatchObject([['ask-from-popup', { question: { subject: { what: 'related' } } }]])
  expect(words()).toContain('القرار لك')
})

test('what an earlier popup of the page asked stands there again, without asking', async () => {
  before = {
    [questionKey(askOfArticle(apparatus, 7, []).key)]: {
      state: 'answered',
      at,
      value: {
        related: [report],
        reviews: [],
        answered: [{ source: 'gdelt', reports: 9 }],
        failed: [],
        waiting: [],
        unasked: [],
      },
    },
  }
  const { asked } = await open('en')
  for (const part of ['GDELT: 9 pieces, 1 on the same matter', 'from GDELT, asked online'])
    expect(words()).toContain(part)
  expect(asked).toEqual([])
})

test('what some sources gave stands there while others are waited for', async () => {
  before = {
    [questionKey(askOfArticle(apparatus, 7, []).key)]: {
      state: 'waiting',
      soFar: {
        related: [report],
        reviews: [],
        answered: [{ source: 'gdelt', reports: 9 }],
        failed: [],
        waiting: ['guardian'],
        unasked: [],
      },
    },
  }
  await open('en')
  for (const part of ['GDELT: 9 pieces', 'The Guardian is being asked', 'Port of elsewhere'])
    expect(words()).toContain(part)
  // told as it comes, to those who do not see it too
  expect(document.querySelector('.asked-sources')!.closest('[aria-live=polite]')).not.toBeNull()
})

test('a piece that is known already, or a copy of one, is not listed twice', () => {
  const copied = { ...report, url: 'https://other.example.org/a', copies: [report] }
  expect(mergeRelated([copied], [report])).toEqual([copied])
  expect(mergeRelated([copied], [{ ...report, url: 'https://new.example.org/' }])).toHaveLength(2)
})

test('the names that the article is about can be asked for: what Wikipedia cites on them and is on the matter joins the time line', async () => {
  const citedBy = {
    title: 'Port',
    url: 'https://en.wikipedia.org/wiki/Port',
    lang: 'en',
    read: '2025-10-19',
  }
  const { asked } = await open('en', {
    state: 'answered',
    at,
    sent: 1,
    value: {
      article: citedBy,
      pieces: [report],
      related: [{ ...report, via: 'wikipedia', citedBy }],
    },
  })
  const subjects = [...document.querySelectorAll<HTMLButtonElement>('.ask-cited button')]
  expect(subjects.length).toBeGreaterThan(0)
  subjects[0]!.click()
  await settle()
  expect(asked).toMatchObject([
    [
      'ask-from-popup',
      {
        question: {
          type: 'ask-cited-by',
          ask: {
            lang: 'en',
            title: subjects[0]!.textContent,
            apparatus: { document: apparatus.document },
          },
        },
        page: { tabId: 7 },
      },
    ],
  ])
  const piece = [...document.querySelectorAll('.at')].find((one) =>
    one.textContent?.includes('Port of elsewhere'),
  )!
  expect(piece.textContent).toContain(
    'Cited by Wikipedia’s article Port, read on 19 Oct 2025, CC BY-SA',
  )
})
