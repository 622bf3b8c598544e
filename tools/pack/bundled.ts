import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createKnowledge } from '../../src/knowledge/create-knowledge.ts'
import { openPack } from '../../src/knowledge/pack-file/open-pack.ts'
import { compileWith, RefusedPack } from './compile.ts'
import { loadSource } from './load-source.ts'
import { listFilerFiles, listMakerFiles } from './maker-files.ts'
import { UnreadableSource } from './source.ts'
import { compareText } from '../../src/model/compare-text.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const packsFolder = join(root, 'packs')
const cacheFolder = join(root, 'node_modules/.cache/hashiya')
/** Packs whose records are made of another's table as well. */
const readsToo: Readonly<Record<string, string>> = {
  places: 'people',
  bodies: 'people',
  'state-bodies': 'people',
}

/** A bundled pack's compiled file. */
export interface BundledPack {
  id: string
  file: string
}

/** Ids of the bundled packs in their order: stories first, since theirs are the richest notes. */
export function getBundledIds(): string[] {
  const order = [
    'microsoft-israel',
    'el-fasher',
    'forces',
    'outlets',
    'companies',
    'bodies',
    'state-bodies',
    'peoples',
    'universities',
    'places',
    'landmarks',
    'parties',
    'events',
    'sport',
    'world-cups',
    'leaders',
    'people',
    'newsmakers',
    'famous',
    'organisations',
  ]
  const ids = readdirSync(packsFolder, { withFileTypes: true })
    .filter(
      (entry) => entry.isDirectory() && existsSync(join(packsFolder, entry.name, 'pack.json')),
    )
    .map(({ name }) => name)
  const rank = (id: string) => (order.includes(id) ? order.indexOf(id) : order.length)
  return ids.sort((a, b) => rank(a) - rank(b) || compareText(a, b))
}

/**
 * The bundled packs compiled, in order: from node_modules/.cache where source and maker are
 * unchanged, else compiled again.
 * A pack that cannot be compiled is given to `onRefused`, which may throw, else left out.
 */
export async function loadBundled(onRefused: (error: Error) => void): Promise<BundledPack[]> {
  const maker = hashFiles(listMakerFiles(root), root)
  const packs: BundledPack[] = []
  for (const id of getBundledIds()) {
    const folder = join(packsFolder, id)
    const also = readsToo[id]
    const read = also === undefined ? [folder] : [folder, join(packsFolder, also)]
    const file = join(cacheFolder, `${id}-${hashSources(read, maker)}.pack`)
    if (!existsSync(file)) {
      try {
        keep(file, compileWith(loadSource(folder), null))
      } catch (error) {
        if (!(error instanceof RefusedPack || error instanceof UnreadableSource)) throw error
        onRefused(error)
        continue
      }
    }
    packs.push({ id, file })
  }
  return fileReports(packs)
}

/** Reports name what other packs of the extension know: they are filed by the names of all. */
function fileReports(packs: readonly BundledPack[]): BundledPack[] {
  const opened = packs.map(({ file }) =>
    openPack(readFileSync(file).slice().buffer as ArrayBuffer, { trusted: true }),
  )
  const knowledge = createKnowledge(opened)
  const seed = hashFiles(
    listFilerFiles(root),
    root,
    packs.map(({ file }) => file.slice(cacheFolder.length)).join(),
  )
  return packs.map(({ id, file }, i) => {
    if (opened[i]!.size.reports === 0) return { id, file }
    const filed = join(cacheFolder, `${id}-${seed}-filed.pack`)
    if (!existsSync(filed)) keep(filed, compileWith(loadSource(join(packsFolder, id)), knowledge))
    return { id, file: filed }
  })
}

/** Written beside and then moved, so that a run that is stopped leaves no half file. */
function keep(file: string, buffer: ArrayBuffer): void {
  mkdirSync(cacheFolder, { recursive: true })
  writeFileSync(`${file}.${process.pid}`, new Uint8Array(buffer))
  renameSync(`${file}.${process.pid}`, file)
}

/** Of all sources below these folders: their names and bytes. */
const hashSources = (folders: readonly string[], seed: string): string =>
  folders.reduce((hash, folder) => {
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    return hashFiles(
      names.filter((name) => /\.(?:json|jsonl|tsv)$/.test(name)).sort(),
      folder,
      hash,
    )
  }, seed)

/** Of these files below a folder: their names and bytes. */
function hashFiles(names: readonly string[], folder: string, seed = ''): string {
  const hash = createHash('sha256').update(seed)
  for (const name of names) hash.update(name).update(readFileSync(join(folder, name)))
  return hash.digest('hex').slice(0, 16)
}
