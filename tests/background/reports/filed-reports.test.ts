import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it } from 'vitest'
import { loadFiled, tidyFiled, toParts } from '../../../src/background/reports/filed-reports.ts'
import { emptyKnowledge } from '../../../src/knowledge/knowledge-base.ts'
import type { StoredReport } from '../../../src/model/stored-report.ts'
import { openDatabase, type Database } from '../../../src/platform/database/database.ts'
import { createStoredReports } from '../../../src/platform/database/feed-store.ts'
import { createReportFiles } from '../../../src/platform/database/report-files.ts'
import { normaliseAddress } from '../../../src/model/normalise-address.ts'
import { openReportIndex, type ReportIndex } from '../../../src/reporting/index/report-index.ts'
import { createRandom, makeReports } from '../../reporting/index/segments/made-up.ts'

let database: Database
let opened = 0
beforeEach(async () => {
  database = await openDatabase(`filed ${opened++}`)
})

const pause = async () => {}
const makeStored = (
  count: number,
  from: number,
  via = 'feed',
  seen = '2025-09-01T00:00:00Z',
): StoredReport[] =>
  makeReports(count, createRandom(from + 1), from).map((report) => ({
    ...report,
    id: normaliseAddress(report.url),
    via,
    seen,
  }))
/** As a worker that starts has it. */
const openIndex = async (): Promise<ReportIndex> =>
  openReportIndex(
    await toParts(await loadFiled(createReportFiles(async () => database)), emptyKnowledge),
  )
const tidy = (packs = 'p 1') =>
  tidyFiled(
    createReportFiles(async () => database),
    emptyKnowledge,
    packs,
    pause,
  )
const kinds = async () => (await database.getAll('report-files')).map(({ kind }) => kind)

/** Addresses that an index finds, against those that are kept. */
async function expectSame(): Promise<void> {
  const index = await openIndex()
  const kept = await database.getAll('reports')
  expect(index.count).toBe(kept.length)
  for (const { id, url, title } of kept)
    expect(index.getReport(index.getByUrl(id)!)).toMatchObject({ url, title })
}

/** Whether the words stand in any row, in whatever form. */
async function isAnywhere(words: string): Promise<boolean> {
  const decoder = new TextDecoder()
  return (await database.getAll('report-files')).some((row) =>
    (row.kind === 'segment'
      ? decoder.decode(row.bytes as ArrayBuffer)
      : JSON.stringify(row)
    ).includes(words),
  )
}

describe('reports from outside', () => {
  it('are searched as soon as they came, and are filed in one part later', async () => {
    const reports = createStoredReports(async () => database)
    await reports.add(makeStored(30, 0))
    await reports.add(makeStored(20, 100))
    await expectSame()
    await tidy()
    expect(await kinds()).toEqual(['segment'])
    await expectSame()
    await tidy()
    expect(await kinds()).toEqual(['segment'])
  })

  it('stand in few parts, and the large ones are rarely written again', async () => {
    const reports = createStoredReports(async () => database)
    await reports.add(makeStored(400, 0))
    await tidy()
    const [first] = await database.getAllKeys('report-files')
    for (let i = 0; i < 40; i++) {
      await reports.add(makeStored(1 + (i % 3), 1000 + i * 10))
      await tidy()
      expect((await kinds()).length).toBeLessThan(7)
    }
    expect((await database.getAllKeys('report-files'))[0]).toBe(first)
    await expectSame()
  })

  it('that the reader has forgotten stand nowhere any more, at once', async () => {
    const reports = createStoredReports(async () => database)
    await reports.add(makeStored(10, 0))
    await reports.add([
      { ...makeStored(1, 50, 'memory')[0]!, title: 'A visit to the almond grove' },
    ])
    await tidy()
    expect(await isAnywhere('almond grove')).toBe(true)
    await reports.removeVia('memory')
    expect(await isAnywhere('almond grove')).toBe(false)
    await expectSame()
    await tidy()
    expect(await kinds()).toEqual(['segment'])
    await expectSame()
  })

  it('that grew too old are not found, and are gone from the files when these are tidied', async () => {
    const reports = createStoredReports(async () => database, { days: 90, most: 1000 })
    await reports.add([
      {
        ...makeStored(1, 0, 'feed', '2025-05-01T00:00:00Z')[0]!,
        title: 'Harvest of the almond grove',
      },
      ...makeStored(5, 10),
    ])
    await tidy()
    await reports.prune('2025-10-01T00:00:00Z')
    await expectSame()
    await tidy()
    expect([await isAnywhere('almond grove'), await kinds()]).toEqual([false, ['segment']])
    await expectSame()
  })

  it('are filed again where another version or other packs filed them', async () => {
    const reports = createStoredReports(async () => database)
    await reports.add(makeStored(40, 0))
    await tidy()
    const [key] = await database.getAllKeys('report-files')
    const row = await database.get('report-files', key!)
    if (row?.kind !== 'segment') throw new Error('not filed')
    const bytes = (row.bytes as ArrayBuffer).slice(0)
    new Uint32Array(bytes, 0, 8)[5] = 4711
    await database.put('report-files', { ...row, bytes }, key)
    await expectSame()
    await tidy()
    await expectSame()
    await tidy('p 2')
    const rows = await database.getAll('report-files')
    expect(rows.map((one) => one.kind === 'segment' && one.packs)).toEqual(['p 2'])
    await expectSame()
  })

  it('that are forgotten while they are filed are not brought back', async () => {
    const reports = createStoredReports(async () => database)
    await reports.add(makeStored(3, 0, 'memory'))
    const files = createReportFiles(async () => database)
    await tidyFiled(
      {
        ...files,
        replace: async (keys, row) => {
          await reports.removeVia('memory')
          return files.replace(keys, row)
        },
      },
      emptyKnowledge,
      'p 1',
      pause,
    )
    expect(await kinds()).toEqual(['all'])
    await expectSame()
  })

  it('are the ones that are kept, whatever came and went', async () => {
    const random = createRandom(42)
    const reports = createStoredReports(async () => database, { days: 90, most: 60 })
    let made = 0
    for (let i = 0; i < 60; i++) {
      const chance = random()
      const seen = new Date(Date.UTC(2025, 0, 1 + i * 3)).toISOString()
      if (chance < 0.55)
        await reports.add(
          makeStored(
            1 + Math.floor(random() * 9),
            random() < 0.2 ? Math.floor(random() * made) : (made += 20),
            random() < 0.5 ? 'feed' : 'memory',
            seen,
          ),
        )
      else if (chance < 0.65) await reports.removeVia(random() < 0.5 ? 'feed' : 'memory')
      else if (chance < 0.75) await reports.prune(seen)
      else await tidy(random() < 0.8 ? 'p 1' : 'p 2')
      await expectSame()
    }
  })
})
