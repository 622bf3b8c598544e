import { readFileSync } from 'node:fs'
import type { Dependencies } from '../../src/analysis/analyse.ts'
import { createKnowledge } from '../../src/knowledge/create-knowledge.ts'
import { checkFile } from '../../src/knowledge/install/check-file.ts'
import { openPack } from '../../src/knowledge/pack-file/open-pack.ts'
import type { Pack } from '../../src/knowledge/pack-file/pack.ts'
import { createReportIndex } from '../../src/reporting/index/report-index.ts'
import { loadBundled } from '../pack/bundled.ts'
import { loadReports, UnusableFile } from './load-reports.ts'

interface Options {
  /**
   * compiled pack files, preferred to the bundled ones; one with a bundled pack's id takes its
   * place
   */
  packs: string[]
  /** JSONL files of report records */
  reports: string[]
  bundled: boolean
}

/** The packs and reports of one run. Throws UnusableFile. */
export async function loadDependencies(options: Options): Promise<Dependencies> {
  const packs = await loadPacks(options)
  const knowledge = createKnowledge(packs)
  const reports = options.reports.flatMap(loadReports)
  return {
    knowledge,
    index: createReportIndex([...knowledge.reports(), ...reports], knowledge),
    clock: () => performance.now(),
  }
}

/** The packs alone, in order of preference. Throws UnusableFile. */
export async function loadPacks({
  packs,
  bundled,
}: Pick<Options, 'packs' | 'bundled'>): Promise<Pack[]> {
  const files = bundled
    ? (await loadBundled((error) => console.error(error.message))).map(({ file }) => file)
    : []
  const byId = new Map<string, Pack>()
  for (const load of [...packs.map(checked), ...files.map(asBuilt)]) {
    const pack = await load()
    if (!byId.has(pack.manifest.id)) byId.set(pack.manifest.id, pack)
  }
  return [...byId.values()]
}

/** Whoever made the file. */
const checked = (path: string) => async (): Promise<Pack> => {
  try {
    return (await checkFile(readBuffer(path), { pause: async () => {} })).pack
  } catch (error) {
    throw new UnusableFile(`${path} cannot be used as a pack: ${(error as Error).message}`)
  }
}

const asBuilt = (path: string) => async (): Promise<Pack> => openPack(readBuffer(path))

function readBuffer(path: string): ArrayBuffer {
  const { buffer, byteOffset, byteLength } = readFileSync(path)
  return (buffer as ArrayBuffer).slice(byteOffset, byteOffset + byteLength)
}
