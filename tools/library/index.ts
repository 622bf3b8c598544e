/** Hashiya's pipeline as a library for Node: what `import { annotate } from 'hashiya'` gives. */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { analyse, type Dependencies } from '../../src/analysis/analyse.ts'
import { createKnowledge } from '../../src/knowledge/create-knowledge.ts'
import { checkFile } from '../../src/knowledge/install/check-file.ts'
import { openPack } from '../../src/knowledge/pack-file/open-pack.ts'
import type { Apparatus } from '../../src/model/apparatus.ts'
import type { ReportRecord } from '../../src/model/knowledge.ts'
import { createReportIndex } from '../../src/reporting/index/report-index.ts'
import { readDocument } from '../annotate/annotate-line.ts'
import { readInput } from '../annotate/read-input.ts'

export { UnsupportedLanguage } from '../../src/analysis/analyse.ts'
export { toBibtex } from '../../src/exchange/bibtex.ts'
export { toCsl } from '../../src/exchange/csl.ts'
export { toCsv } from '../../src/exchange/csv.ts'
export { listReferences } from '../../src/exchange/references.ts'
export { toRis } from '../../src/exchange/ris.ts'
export { toWebAnnotations } from '../../src/exchange/web-annotations.ts'
export type { Apparatus, ReportRecord }
export type * from '../../src/model/annotation.ts'

/** Plain text (one paragraph a line) or a whole page; its address is needed with a page. */
export type Input = {
  id?: string
  /** BCP 47; detected when absent */
  lang?: string
  /** day of publication, ISO: relative dates are reckoned from it */
  date?: string
  title?: string
} & ({ text: string; url?: string } | { html: string; url: string })

export interface AnnotatorOptions {
  /** paths of compiled packs, preferred to the bundled ones */
  packs?: string[]
  reports?: ReportRecord[]
  /** false: without the packs that come with the library */
  bundled?: boolean
}

/** Throws UnsupportedLanguage, and TypeError or Error with what is wrong with the input. */
export type Annotate = (input: Input) => Apparatus

const packsFolder = new URL('packs/', import.meta.url)

/** Opens the packs once for many articles. Rejects where a pack cannot be used. */
export async function createAnnotator({
  packs = [],
  reports = [],
  bundled = true,
}: AnnotatorOptions = {}): Promise<Annotate> {
  const own = await Promise.all(
    packs.map(async (path) => (await checkFile(readBuffer(path), { pause: async () => {} })).pack),
  )
  const ids = new Set(own.map(({ manifest }) => manifest.id))
  const given = bundled
    ? readdirSync(packsFolder)
        .sort()
        .map((name) => openPack(readBuffer(new URL(name, packsFolder)), { trusted: true }))
        .filter(({ manifest }) => !ids.has(manifest.id))
    : []
  const knowledge = createKnowledge([...own, ...given])
  const dependencies: Dependencies = {
    knowledge,
    index: createReportIndex([...knowledge.reports(), ...reports], knowledge),
    clock: () => performance.now(),
  }
  return (input) => {
    const { article, document } = readDocument(readInput({ id: '', ...input }))
    return analyse(article, document, dependencies)
  }
}

let usual: Promise<Annotate> | null = null

/** One article with the bundled packs, which are opened at the first call and kept. */
export async function annotate(input: Input): Promise<Apparatus> {
  usual ??= createAnnotator()
  return (await usual)(input)
}

function readBuffer(path: string | URL): ArrayBuffer {
  const { buffer, byteOffset, byteLength } = readFileSync(
    path instanceof URL ? fileURLToPath(path) : path,
  )
  return (buffer as ArrayBuffer).slice(byteOffset, byteOffset + byteLength)
}
