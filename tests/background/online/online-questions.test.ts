import { afterEach, expect, test, vi } from 'vitest'
import { createArticleCitations } from '../../../src/background/online/article-citations.ts'
import { createOnlineAccess } from '../../../src/background/online/online-access.ts'
import { createPageQuestions } from '../../../src/background/online/page-questions.ts'
import { createRelatedOnline } from '../../../src/background/online/related-online.ts'
import type { Citation, Claim, RelatedReport } from '../../../src/model/annotation.ts'
import type { RelatedOnline } from '../../../src/model/online.ts'
import type { Apparatus } from '../../../src/model/apparatus.ts'
import type { ReportRecord } from '../../../src/model/knowledge.ts'
import type { Outward, OutwardRequest, OutwardResult } from '../../../src/model/outward.ts'
import { defaultSettings, type Settings } from '../../../src/model/settings.ts'
import type { StoredReport } from '../../../src/model/stored-report.ts'
import { normaliseAddress } from '../../../src/model/normalise-address.ts'
import { knowledgeOf, recordOf } from '../../knowledge/pack-of.ts'
import { buildApparatus } from '../../ui/fixture/build.ts'
import { storyEn } from '../../ui/fixture/story-en.ts'

const at = Date.UTC(2025, 9, 20, 8)
const page = { tabId: 7, key: '7 abc' }
const knowledge = knowledgeOf(recordOf('gazette', ['Selwyn Gazette']))
const askKnowledge = <T>(task: (known: typeof knowledge) => T) =>
  knowledge.runWithRecords(() => task(knowledge))
const apparatus: Apparatus = buildApparatus(storyEn)

const ok = (value: unknown): OutwardResult => ({
  ok: true,
  answer: {
    status: 200,
    headers: { 'content-type': 'application/json' },
    body: new TextEncoder().encode(JSON.stringify(value)),
  },
})
const offline: OutwardResult = { ok: false, failure: { kind: 'offline' } }

/** The questions over a net that answers all requests alike, with everything allowed. */
function create(
  answer: OutwardResult | ((request: OutwardRequest) => OutwardResult),
  {
    settings = {},
    allowed = true,
    mayRelate = () => true,
  }: {
    settings?: Partial<Settings>
    allowed?: boolean
    mayRelate?: (reports: readonly ReportRecord[]) => boolean
  } = {},
) {
  const asked: OutwardRequest[] = []
  const counted: string[] = []
  const answers = new Map<string, { at: string; body: unknown }>()
  const kept: { url: string; isPrivate: boolean }[] = []
  const outward: Outward = {
    async get(request) {
      asked.push(request)
      request.onSent?.()
      return typeof answer === 'function' ? answer(request) : answer
    },
  }
  const all: Settings = {
    ...defaultSettings,
    online: true,
    sources: Object.fromEntries(
      Object.keys(defaultSettings.sources).map((source) => [source, true]),
    ) as Settings['sources'],
    sourceKeys: { ...defaultSettings.sourceKeys, 'fact-check': 'k' },
    ...settings,
  }
  const access = createOnlineAccess({
    loadSettings: async () => all,
    hasHosts: async () => allowed,
    isPrivate: async ({ tab }) => tab?.incognito === true,
    isPrivateTab: async (tabId) => tabId === 9,
    outward,
    answers: {
      load: async (key) => answers.get(key) ?? null,
      save: async (key, when, body) => void answers.set(key, { at: when, body }),
    },
    countSent: (key) => counted.push(key),
    now: () => at,
  })
  const dependencies = {
    access,
    packs: {
      askKnowledge,
      async findRelatedAmong(reports: readonly ReportRecord[]) {
        if (!mayRelate(reports)) throw new Error('no')
        return reports.map(({ url, title, outlet }) => ({ url, title, outlet }) as RelatedReport)
      },
    },
    reports: {
      async keep(
        given: readonly { source: string; report: ReportRecord }[],
        { isPrivate }: { isPrivate: boolean },
      ) {
        for (const { report } of given) kept.push({ url: report.url, isPrivate })
        return given.map(({ source, report }) => ({
          ...report,
          id: normaliseAddress(report.url),
          via: source,
          seen: '',
        })) as StoredReport[]
      },
    },
  }
  return {
    answers,
    asked,
    counted,
    kept,
    ask: createPageQuestions({ access, askKnowledge }),
    askCitedBy: createArticleCitations(dependencies),
    askRelated: createRelatedOnline(dependencies),
  }
}
const sender = (incognito = false, url?: string) => ({ tab: { incognito }, url }) as never
const copy = ok({
  archived_snapshots: {
    closest: {
      available: true,
      url: 'http://web.archive.org/web/20250806000000/https://news.example.org/x',
      timestamp: '20250806000000',
    },
  },
})
const piece = { url: 'https://news.example.org/x', date: '2025-08-06' }

afterEach(() => vi.unstubAllEnvs())

test('nothing is asked that the reader or the browser does not allow', async () => {
  const [claim] = apparatus.claims
  const { document, entities } = apparatus
  const name = { name: 'Selwyn', lang: 'en', readerLang: 'en', readerName: null }
  for (const bench of [
    create(copy, { allowed: false }),
    create(copy, { settings: { online: false } }),
    create(copy, {
      settings: {
        sources: defaultSettings.sources,
        sourceKeys: { guardian: '', 'fact-check': '', hypothesis: '' },
      },
    }),
  ]) {
    const { ask, askCitedBy, askRelated, asked } = bench
    const citation = apparatus.citations[0]!
    for (const answer of [
      await ask['find-copy'](piece, sender()),
      await ask['look-up-online']({ name }, sender()),
      await ask['find-reviews']({ claim: claim!, document, entities }, sender()),
      await ask['resolve-online']({ citation, document, entities }, sender()),
      await askCitedBy({ title: 'Selwyn', lang: 'en' }, sender()),
      await askRelated({ tabId: 7, apparatus, subjects: [] }, sender()),
    ])
      expect(answer).toEqual({ state: 'must-allow', sent: 0 })
    expect(asked).toEqual([])
  }
})

test('an answer is kept to be used again, and what leaves is counted for the popup’s page', async () => {
  const { answers, ask, counted } = create(copy)
  const first = await ask['find-copy']({ ...piece, page }, sender())
  expect(first).toMatchObject({ state: 'answered', value: { date: '2025-08-06' }, sent: 1 })
  expect(counted).toEqual(['7 abc'])
  expect(answers.size).toBe(1)
  expect(await ask['find-copy'](piece, sender())).toMatchObject({ state: 'answered', sent: 0 })
})

test('of a private window no answer is kept', async () => {
  const { answers, ask } = create(copy)
  expect(await ask['find-copy'](piece, sender(true))).toMatchObject({ state: 'answered', sent: 1 })
  expect(answers.size).toBe(0)
})

test('nobody is asked about the page that is read', async () => {
  const { ask, asked } = create(copy)
  const answer = await ask['find-copy'](piece, sender(false, `${piece.url}#part`))
  expect(answer).toMatchObject({ state: 'answered', value: null, sent: 0 })
  expect(asked).toEqual([])
})

test('a failure of the source is told, with what left', async () => {
  const { ask, askCitedBy } = create(offline)
  const failed = { state: 'failed', failure: { kind: 'offline' }, sent: 1 }
  const name = { name: 'Selwyn', lang: 'en', readerLang: 'en', readerName: null }
  expect(await ask['find-copy'](piece, sender())).toEqual(failed)
  expect(await ask['look-up-online']({ name }, sender())).toMatchObject({ state: 'failed' })
  expect(await askCitedBy({ title: 'Selwyn', lang: 'en' }, sender())).toEqual(failed)
})

test('a claim is asked of fact-checkers by a few of its words', async () => {
  const { ask, asked } = create(ok({ claims: [] }))
  const { document, entities } = apparatus
  const claim: Claim = apparatus.claims[0]!
  const answer = await ask['find-reviews']({ claim, document, entities }, sender())
  expect(answer).toMatchObject({ state: 'answered', value: { reviews: [] } })
  expect(asked.map(({ source }) => source)).toEqual(['fact-check'])
})

test('a citation is asked of the sources of reports, each answering for itself', async () => {
  const { ask, asked } = create(offline)
  const { document, entities } = apparatus
  const citation: Citation = { ...apparatus.citations[0]!, entities: [entities[0]!.id] }
  const answer = await ask['resolve-online']({ citation, document, entities }, sender())
  expect(answer).toMatchObject({
    state: 'answered',
    value: { resolved: [], answered: [], failed: [{ source: 'gdelt' }] },
  })
  expect(asked.map(({ source }) => source)).toEqual(['gdelt'])
})

const wikitext = ok({
  parse: {
    title: 'Selwyn',
    wikitext:
      'A town.<ref>{{cite news |title=Old pier |url=https://news.example.org/old |date=2024-01-02 |work=Gazette}}</ref>' +
      '<ref>{{cite news |title=New pier |url=https://news.example.org/new |date=2025-01-02 |work=Gazette}}</ref>',
  },
})

test('what Wikipedia cites is kept as reports, listed newest first and weighed for the article', async () => {
  const { askCitedBy, kept } = create(wikitext)
  const answer = await askCitedBy({ title: 'Selwyn', lang: 'en', apparatus, page }, sender())
  expect(answer).toMatchObject({
    state: 'answered',
    value: {
      article: { title: 'Selwyn', read: '2025-10-20' },
      pieces: [{ title: 'New pier' }, { title: 'Old pier' }],
      related: [
        { via: 'wikipedia', citedBy: { title: 'Selwyn' } },
        { via: 'wikipedia', citedBy: { title: 'Selwyn' } },
      ],
    },
  })
  expect(kept.map(({ isPrivate }) => isPrivate)).toEqual([false, false])
  const alone = await askCitedBy({ title: 'Selwyn', lang: 'en' }, sender(true))
  expect(alone).toMatchObject({ value: { related: [] } })
  expect(kept.at(-1)!.isPrivate).toBe(true)
})

test('a Wikipedia article was read on a day of the reader’s own calendar', async () => {
  vi.stubEnv('TZ', 'Pacific/Pago_Pago')
  const { askCitedBy, askRelated } = create(wikitext)
  const read = { read: '2025-10-19' }
  expect(await askCitedBy({ title: 'Selwyn', lang: 'en' }, sender())).toMatchObject({
    value: { article: read },
  })
  const related = await askRelated({ tabId: 9, apparatus, subjects, page }, sender(), () => {})
  expect(related).toMatchObject({ value: { related: [{ citedBy: read }, { citedBy: read }] } })
})

test('a title that Wikipedia does not have is answered with none', async () => {
  const { askCitedBy } = create(ok({ error: { code: 'missingtitle' } }))
  expect(await askCitedBy({ title: 'Selwyn', lang: 'en' }, sender())).toMatchObject({
    state: 'answered',
    value: { article: null, pieces: [], related: [] },
  })
})

const articles = {
  articles: [
    {
      url: 'https://elsewhere.example.org/port',
      title: 'Port',
      seendate: '20251019T080000Z',
      domain: 'elsewhere.example.org',
      language: 'English',
    },
  ],
}
const review = {
  text: 'The port is open',
  claimReview: [
    {
      publisher: { name: 'Port Checkers' },
      url: 'https://checkers.example.org/port',
      textualRating: 'Not yet',
    },
  ],
}
const subjects = [{ title: 'Selwyn', lang: 'en' }]

/** Each source answers in its own form; Wikipedia is down. */
const answerBySource = ({ source }: OutwardRequest): OutwardResult =>
  source === 'gdelt' ? ok(articles) : source === 'fact-check' ? ok({ claims: [review] }) : offline

test('who else reported is asked of every allowed source at once, and each piece names who gave it', async () => {
  const { askRelated, asked, kept } = create(answerBySource)
  const stages: RelatedOnline[] = []
  const answer = await askRelated({ tabId: 9, apparatus, subjects, page }, sender(), (value) =>
    stages.push(structuredClone(value) as RelatedOnline),
  )
  expect(answer).toMatchObject({
    state: 'answered',
    value: {
      related: [{ url: 'https://elsewhere.example.org/port', via: 'gdelt' }],
      reviews: [{ reviewer: 'Port Checkers' }],
      failed: [{ source: 'wikipedia', failure: { kind: 'offline' } }],
      waiting: [],
      // without the reader's key
      unasked: ['guardian'],
    },
    sent: 3,
  })
  expect(asked.map(({ source }) => source).sort()).toEqual(['fact-check', 'gdelt', 'wikipedia'])
  // of the headline at most two names and four words
  expect(asked.find(({ source }) => source === 'fact-check')!.words.length).toBeLessThanOrEqual(6)
  expect(stages[0]!.waiting).toEqual(['gdelt', 'wikipedia', 'fact-check'])
  expect(stages.map(({ waiting }) => waiting.length)).toEqual([3, 2, 1, 0])
  // the tab is of a private window
  expect(kept).toEqual([{ url: 'https://elsewhere.example.org/port', isPrivate: true }])
})

test('what Wikipedia cites on the names of the article comes with its article', async () => {
  const { askRelated } = create((request) =>
    request.source === 'wikipedia' ? wikitext : answerBySource(request),
  )
  expect(await askRelated({ tabId: 7, apparatus, subjects, page }, sender())).toMatchObject({
    value: {
      related: expect.arrayContaining([
        expect.objectContaining({ via: 'wikipedia', citedBy: expect.any(Object) }),
        expect.objectContaining({ via: 'gdelt' }),
      ]),
      answered: expect.arrayContaining([{ source: 'wikipedia', reports: 2 }]),
    },
  })
})

test('of a headline from a source no more is taken than one is long', async () => {
  const [port] = articles.articles
  const { askRelated } = create((request) =>
    request.source === 'gdelt'
      ? ok({ articles: [{ ...port, title: 'Port '.repeat(9000) }] })
      : answerBySource(request),
  )
  const answer = await askRelated({ tabId: 7, apparatus, subjects, page }, sender())
  expect(answer.state === 'answered' && answer.value.related[0]!.title.length).toBe(300)
})

test('what cannot be weighed takes nothing from the other sources', async () => {
  const { askRelated } = create(answerBySource, { mayRelate: () => false })
  expect(await askRelated({ tabId: 7, apparatus, subjects, page }, sender())).toMatchObject({
    state: 'answered',
    value: {
      related: [],
      reviews: [{ reviewer: 'Port Checkers' }],
      failed: expect.arrayContaining([{ source: 'gdelt', failure: { kind: 'no-answer' } }]),
      answered: [{ source: 'fact-check', reports: 1 }],
      waiting: [],
    },
  })
})

test('neither the article itself nor a list is an answer, whatever their addresses carry', async () => {
  const own = apparatus.document.url!
  const [port] = articles.articles
  const urls = [
    `${own}?ico=related&srsltid=1&itm_source=x`,
    `https://web.archive.org/web/20251019080000/${own}`,
    'https://elsewhere.example.org/tag/port',
    'https://elsewhere.example.org/',
    'https://elsewhere.example.org/topics/ports/latest',
    port!.url,
  ]
  const { askRelated } = create((request) =>
    request.source === 'gdelt'
      ? ok({ articles: urls.map((url) => ({ ...port!, url })) })
      : answerBySource(request),
  )
  const answer = await askRelated({ tabId: 7, apparatus, subjects, page }, sender())
  expect(answer.state === 'answered' && answer.value.related.map(({ url }) => url)).toEqual([
    port!.url,
  ])
})
