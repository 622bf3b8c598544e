import 'fake-indexeddb/auto'
import { expect, test, vi } from 'vitest'
import { createReportNames } from '../../../src/background/reports/report-names.ts'
import { createReportsDesk } from '../../../src/background/reports/reports-desk.ts'
import { createTidying } from '../../../src/background/reports/tidying.ts'
import { emptyKnowledge } from '../../../src/knowledge/knowledge-base.ts'
import type { Apparatus } from '../../../src/model/apparatus.ts'
import type { StoredReport } from '../../../src/model/stored-report.ts'
import { createDatabaseKeeper, openDatabase } from '../../../src/platform/database/database.ts'
import { createStoredReports } from '../../../src/platform/database/feed-store.ts'
import { createReportFiles } from '../../../src/platform/database/report-files.ts'
import { knowledgeOf, recordOf } from '../../knowledge/pack-of.ts'
import { articleOf, textDocumentOf } from '../article/article-of.ts'

let databases = 0

function create() {
  const name = `reports-desk-${++databases}`
  const getDatabase = createDatabaseKeeper(() => openDatabase(name))
  const seen = { remembering: false, gone: 0, cleared: 0 }
  const added: StoredReport[][] = []
  const desk = createReportsDesk({
    store: createStoredReports(getDatabase),
    answers: { clear: async () => void seen.cleared++ },
    names: {
      getOutlet: async (host) => (host === 'gazette.example' ? 'Selwyn Gazette' : null),
      findNames: async (title) => [`name in ${title}`],
    },
    isRemembering: async () => seen.remembering,
    now: () => '2025-10-14T08:00:00.000Z',
    onAdded: (reports) => added.push(reports),
    onGone: () => seen.gone++,
  })
  return { added, desk, getDatabase, seen }
}
const given = (url: string) => ({
  source: 'gdelt' as const,
  report: { id: url, url, title: 'Pier', outlet: 'gazette.example', entities: ['Pier'] },
})

test('reports of online sources get the outlet of the packs and the names of their headlines', async () => {
  const { added, desk } = create()
  const [one, two] = await desk.keep(
    [given('https://gazette.example/1'), given('https://other.example/1')],
    { isPrivate: false },
  )
  expect(one).toMatchObject({
    outlet: 'Selwyn Gazette',
    entities: ['Pier', 'name in Pier'],
    via: 'gdelt',
    seen: '2025-10-14T08:00:00.000Z',
  })
  expect(two!.outlet).toBe('gazette.example')
  expect(added).toEqual([[one, two]])
  expect(await desk.countGiven()).toBe(2)
  // the same again is not new
  await desk.keep([given('https://gazette.example/1')], { isPrivate: false })
  expect(added).toHaveLength(1)
})

test('for a private window they are given and not kept', async () => {
  const { added, desk } = create()
  expect(await desk.keep([given('https://gazette.example/1')], { isPrivate: true })).toHaveLength(1)
  expect(added).toEqual([])
  expect(await desk.countGiven()).toBe(0)
})

test('what is kept of online sources is forgotten together with their answers', async () => {
  const { desk, seen } = create()
  await desk.keep([given('https://gazette.example/1')], { isPrivate: false })
  await desk.forgetGiven()
  expect(await desk.countGiven()).toBe(0)
  expect(seen).toMatchObject({ gone: 1, cleared: 1 })
})

test('an article is remembered only where the reader wants it, and forgotten at a word', async () => {
  const { desk, seen } = create()
  const document = textDocumentOf('Pier closed.')
  const apparatus = { article: articleOf(document), document, entities: [] } as unknown as Apparatus
  await desk.remember(apparatus)
  expect(await desk.countMemory()).toBe(0)
  seen.remembering = true
  await desk.remember(apparatus)
  expect(await desk.countMemory()).toBe(1)
  await desk.dropOld()
  expect(await desk.countMemory()).toBe(1)
  await desk.forgetMemory()
  expect(await desk.countMemory()).toBe(0)
  expect(seen.gone).toBe(1)
})

test('packs name the outlet of a host and the names of a headline', async () => {
  const knowledge = knowledgeOf(
    recordOf('gazette', ['Selwyn Gazette'], { kind: 'outlet', domains: ['gazette.example'] }),
  )
  const loaded: string[] = []
  const names = createReportNames(
    (task) => knowledge.runWithRecords(() => task(knowledge)),
    async (tag) => void loaded.push(tag),
  )
  expect(await names.getOutlet('gazette.example')).toBe('Selwyn Gazette')
  expect(await names.getOutlet('none.example')).toBeNull()
  expect(await names.findNames('Selwyn Gazette closes', 'en')).toContain('Selwyn Gazette')
  await names.findNames('أعلنت البلدية أن الرصيف القديم سيغلق أمام القوارب حتى الربيع المقبل', null)
  expect(loaded).toEqual(['en', 'ar'])
})

test('new reports are filed once for all that come meanwhile, after a pause', async () => {
  const { desk, getDatabase } = create()
  await desk.keep([given('https://gazette.example/1')], { isPrivate: false })
  const files = createReportFiles(getDatabase)
  const pause = vi.fn(async () => {})
  const tidySoon = createTidying(files, pause)
  const first = tidySoon(emptyKnowledge, 'p')
  expect(tidySoon(emptyKnowledge, 'p')).toBe(first)
  await first
  expect((await files.load()).rows.map(({ row }) => row.kind)).toEqual(['segment'])
  // a database that fails is not a failure of the answer
  const load = () => Promise.reject(new Error('closed'))
  await createTidying({ ...files, load }, pause)(emptyKnowledge, 'p')
})
