import { describe, expect, it } from 'vitest'
import { createKnowledge } from '../../../src/knowledge/create-knowledge.ts'
import { openPack } from '../../../src/knowledge/pack-file/open-pack.ts'
import { writePack } from '../../../src/knowledge/pack-file/write-pack.ts'
import { createReportIndex, openReportIndex } from '../../../src/reporting/index/report-index.ts'
import { loadPackPart, writeReportSection } from '../../../src/reporting/index/report-section.ts'
import { manifestOf, recordOf } from '../../knowledge/pack-of.ts'
import { createRandom, makeReports } from './segments/made-up.ts'

const reports = makeReports(60, createRandom(9))
const entities = [recordOf('a', ['Name 3'])]
const contents = { manifest: manifestOf('test'), entities, reports }
const plain = openPack(writePack(contents))
const knowledge = createKnowledge([plain])

describe("a pack's reports", () => {
  it('are indexed identically with and without a section in the pack', async () => {
    const filed = openPack(
      writePack({ ...contents, extra: writeReportSection(reports, knowledge) }),
    )
    const [one, other] = await Promise.all([
      loadPackPart(filed, knowledge),
      loadPackPart(plain, knowledge),
    ])
    expect(one!.segment).toEqual(other!.segment)
    const index = openReportIndex([one!], knowledge)
    for (const { url, title } of reports)
      expect(index.getReport(index.getByUrl(url.slice(8))!).title).toBe(title)
  })

  it('are indexed at load when the section is missing or belongs to other reports', async () => {
    for (const bytes of [
      writeReportSection(reports.slice(1), knowledge)[0]!.bytes,
      new Uint8Array(64),
    ]) {
      const odd = openPack(
        writePack({ ...contents, extra: [{ name: 'report-index', bytes, isFirst: true }] }),
      )
      expect((await loadPackPart(odd, knowledge))!.segment).toEqual(
        (await loadPackPart(plain, knowledge))!.segment,
      )
    }
  })

  it('may be none', async () => {
    expect(writeReportSection([], knowledge)).toEqual([])
    expect(
      await loadPackPart(openPack(writePack({ ...contents, reports: [] })), knowledge),
    ).toBeNull()
  })

  it('of two packs and from outside are one for each address, the first', async () => {
    const copies = reports.slice(0, 7).map((report) => ({
      ...report,
      url: report.url.replace('https://', 'http://www.').concat('/?utm_source=feed'),
      outlet: 'Another',
    }))
    const index = openReportIndex([(await loadPackPart(plain, knowledge))!], knowledge)
    expect(
      index.addPart(
        (await loadPackPart(
          openPack(
            writePack({
              ...contents,
              reports: [...copies, ...makeReports(5, createRandom(2), 500)],
            }),
          ),
          knowledge,
        ))!,
      ),
    ).toBe(5)
    expect(index.add([...copies, ...makeReports(2, createRandom(3), 600)])).toBe(2)
    expect([index.count, createReportIndex([...reports, ...copies]).count]).toEqual([67, 60])
    for (const { url, outlet } of reports.slice(0, 7))
      expect(index.getReport(index.getByUrl(url.slice(8))!).outlet).toBe(outlet)
    expect(index.getByOutlet('another')).toEqual([])
  })
})
