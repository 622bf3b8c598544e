/**
 * A real article and real reports from outside the project: the joint investigation and the
 * company's announcement that it speaks of must resolve. Runs only where those files are.
 */
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { analyse } from '../../src/analysis/analyse.ts'
import type { ReportRecord } from '../../src/model/knowledge.ts'
import { createReportIndex } from '../../src/reporting/index/report-index.ts'
import { fromText } from '../../tools/annotate/from-text.ts'
import { loadDependencies } from '../../tools/annotate/dependencies.ts'

const shared = '../shared'
const articleFile = `${shared}/articles/aljazeera-mubasher-2025-10-ar.txt`
const reportsFile = `${shared}/facts/reports.jsonl`
const present = existsSync(articleFile) && existsSync(reportsFile)
if (!present) console.log(`Skipped: no ${articleFile} or ${reportsFile} here.`)

const lines = <T>(file: string) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T)

/** Report records with the names, in both languages, of what they are about. */
function loadReports(): ReportRecord[] {
  const names = new Map(
    lines<{ id: string; name_en?: string; name_ar?: string }>(`${shared}/facts/entities.jsonl`).map(
      ({ id, name_en, name_ar }) => [id, [name_en, name_ar].flatMap((name) => name ?? [])],
    ),
  )
  return lines<ReportRecord & { about_ids: string[] }>(reportsFile).map(
    ({ about_ids, ...report }) => ({
      ...report,
      entities: about_ids.flatMap((id) => names.get(id) ?? []),
    }),
  )
}

describe.skipIf(!present)('the worked article', () => {
  it('resolves its joint investigation and the announcement', async () => {
    const { knowledge, clock } = await loadDependencies({ packs: [], reports: [], bundled: true })
    const { article, document } = fromText(readFileSync(articleFile, 'utf8'), {
      lang: 'ar',
      date: '2025-10-20',
      title: null,
      url: null,
    })
    const { citations, related } = analyse(article, document, {
      knowledge,
      index: createReportIndex(loadReports(), knowledge),
      clock,
    })
    const joint = citations.find(({ kind }) => kind === 'investigation')
    expect(joint).toMatchObject({
      outlets: ['The Guardian'],
      from: '2025-08-01',
      to: '2025-08-31',
      joint: true,
    })
    expect(joint?.resolved.map(({ outlet, date }) => `${outlet} ${date}`)).toEqual([
      'The Guardian 2025-08-06',
      '+972 Magazine 2025-08-06',
    ])
    const statement = citations.find(({ kind }) => kind === 'statement')
    expect(statement?.resolved.map(({ date }) => date)).toEqual(['2025-09-25'])
    expect(
      citations.some(
        ({ kind, outlets }) => kind === 'interview' && outlets.includes('Al Jazeera Mubasher'),
      ),
    ).toBe(true)
    expect(related.length).toBeGreaterThan(3)
    expect(related.filter(({ cited }) => cited)).toHaveLength(3)
  }, 60_000)
})
