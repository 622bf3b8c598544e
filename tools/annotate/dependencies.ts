import type { Dependencies } from '../../src/background/analyse.ts'
import type { ReportRecord } from '../../src/model/knowledge.ts'
import { readFileSync } from 'node:fs'
import { emptyKnowledge } from '../../src/knowledge/knowledge-base.ts'
import { createReportIndex } from '../../src/reporting/report-index.ts'

/** The packs and reports of one run. `packs`: compiled pack files; `reports`: JSONL files of report records. */
export async function loadDependencies(options: { packs: string[]; reports: string[]; bundled: boolean }): Promise<Dependencies> {
  const reports = options.reports.flatMap((file) => readFileSync(file, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line) as ReportRecord))
  const knowledge = emptyKnowledge
  return { knowledge, index: createReportIndex([...knowledge.reports(), ...reports]), clock: () => performance.now() }
}
