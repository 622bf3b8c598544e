import { readFileSync } from 'node:fs'
import type { Dependencies } from '../../src/background/analyse.ts'
import { createKnowledge } from '../../src/knowledge/create-knowledge.ts'
import { openPack, type Pack } from '../../src/knowledge/open-pack.ts'
import type { ReportRecord } from '../../src/model/knowledge.ts'
import { createReportIndex } from '../../src/reporting/report-index.ts'
import { loadBundled } from '../pack/bundled.ts'

/** The packs and reports of one run. `packs`: compiled pack files, preferred to the bundled ones; `reports`: JSONL files of report records. */
export async function loadDependencies(options: { packs: string[]; reports: string[]; bundled: boolean }): Promise<Dependencies> {
  const bundled = options.bundled ? (await loadBundled((error) => console.error(error.message))).map(({ file }) => file) : []
  const packs = [...options.packs, ...bundled].map(loadPack)
  const knowledge = createKnowledge(packs, packs.map((pack) => pack.manifest.id))
  const reports = options.reports.flatMap((file) => readFileSync(file, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line) as ReportRecord))
  return { knowledge, index: createReportIndex([...knowledge.reports(), ...reports], knowledge), clock: () => performance.now() }
}

function loadPack(file: string): Pack {
  const { buffer, byteOffset, byteLength } = readFileSync(file)
  return openPack((buffer as ArrayBuffer).slice(byteOffset, byteOffset + byteLength))
}
