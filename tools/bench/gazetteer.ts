/**
 * tsx tools/bench/gazetteer.ts [--names FILE] [--count 1000000] [--peers]
 * The gazetteer of so many names (of a file, one a line; of the knowledge base beside the project; else made up) over news in both
 * languages: building, opening, matching, bytes a name, memory; whether every name finds itself; how many of a million absent names
 * are found. Times are of the processor. With --peers the same for other structures, in the same run.
 */
import { parseArgs } from 'node:util'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { parseHTML } from 'linkedom'
import { createKnowledge } from '../../src/knowledge/create-knowledge.ts'
import { createNameFinder, type NameFinder } from '../../src/knowledge/gazetteer/find-names.ts'
import { eachPosting, recordOf, valueOf, type NameIndex } from '../../src/knowledge/gazetteer/name-index.ts'
import { findNameTokens } from '../../src/knowledge/gazetteer/name-tokens.ts'
import { openPack, type Pack } from '../../src/knowledge/open-pack.ts'
import { writePack } from '../../src/knowledge/write-pack.ts'
import type { EntityRecord } from '../../src/model/knowledge.ts'
import { articlePage, type BenchLanguage } from './article-page.ts'
import { loadNames, loadText } from './gazetteer-input.ts'
import { loadPeers } from './gazetteer-peers.ts'
import { round } from './statistics.ts'
import { against, tableOf, type Row } from './table.ts'

const { values } = parseArgs({ options: { names: { type: 'string' }, count: { type: 'string', default: '1000000' }, peers: { type: 'boolean', default: false } } })
const { names, from } = await loadNames(values.names ?? null, Number(values.count)), megabyte = 1e6
const languages: BenchLanguage[] = ['en', 'ar']
const texts = languages.map((lang) => {
  const { text, from: origin } = loadText(lang, () => parseHTML(articlePage(lang, 50_000)).document.body.textContent ?? '')
  return { lang, origin, megabytes: Buffer.byteLength(text) / megabyte, articles: (text.match(/[\s\S]{1,10000}(?:\s|$)/g) ?? []).map(flat) }
})
console.log(`${names.length} names from ${from}; ${texts.map(({ lang, megabytes, origin }) => `${round(megabytes)} MB of ${lang} from ${origin}`).join(', ')}`)

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void
/** Bytes of the heap and of array buffers, after a collection. */
const used = () => { collect(); collect(); const { heapUsed, arrayBuffers } = process.memoryUsage(); return heapUsed + arrayBuffers }

const rows: Row[] = []
const sizes = [...new Set([10_000, 100_000, names.length].filter((count) => count <= names.length))]
for (const count of sizes) {
  const chosen = names.slice(0, count), limited = count >= 900_000
  const [buffer, building] = timed(() => writePack({ manifest: { id: 'bench', version: '1.0.0', title: {}, description: {}, languages: [], licence: '', credits: [], coverage: null }, entities: chosen.map(toRecord), reports: [] }))
  const peak = process.resourceUsage().maxRSS / 1024, before = used()
  const [pack, opening] = timed(() => openPack(buffer, { trusted: true })), [, checking] = timed(() => openPack(buffer))
  const knowledge = createKnowledge([pack]), find = createNameFinder([pack.index])
  const speeds = texts.map(({ megabytes, articles }) => round(megabytes / best(() => articles.reduce((sum, text) => sum + find(text).count, 0))))
  const memory = round((used() - before) / megabyte)
  const whole = texts.map(({ megabytes, articles }) => round(megabytes / best(() => articles.reduce((sum, text) => sum + knowledge.findNames(text, 'en').length, 0))))
  const bytes = round(pack.size.indexBytes / count), lost = chosen.filter((name, record) => !findsItself(name, record, find, pack.index)).length, wrong = falseHits(chosen, pack)
  const add = (what: string, measured: number, limit: number | null) => rows.push({ names: count, what, measured, ...against(measured, limited ? limit : null) })
  add('building, s', round(building / 1000), 60)
  add('peak memory while building, MB', round(peak), 2048)
  add('index, bytes a name', bytes, 10)
  add('opening, trusted, ms', round(opening), null)
  add('opening with checksum, ms', round(checking), null)
  add('memory beyond the file after both texts, MB', memory, 10)
  speeds.forEach((speed, i) => rows.push({ names: count, what: `matching ${texts[i]!.lang}, MB/s`, measured: speed, limit: limited ? '60 or more' : '', '': limited ? speed >= 60 ? 'within' : 'BELOW' : '' }))
  whole.forEach((speed, i) => add(`matching ${texts[i]!.lang} with candidates, MB/s`, speed, null))
  add('names that do not find themselves', lost, 0)
  add('found among a million absent names', wrong, 0)
}
console.log(`\n${tableOf(rows)}`)
if (values.peers) console.log(`\n${tableOf(measurePeers())}`)

function measurePeers(): Row[] {
  const { peers, absent } = loadPeers(), peerRows: Row[] = []
  for (const id of absent) console.log(`${id} is not installed: not measured (PEERS=folder names a folder with a node_modules of it)`)
  for (const { name, build } of peers) {
    for (const count of sizes) {
      const before = used(), [find, building] = timed(() => build(names.slice(0, count))), memory = used() - before
      const speeds = texts.map(({ lang, megabytes, articles }) => [`${lang}, MB/s`, round(megabytes / best(() => articles.reduce((sum, text) => sum + find(text), 0), 3))] as const)
      peerRows.push({ peer: name, names: count, 'building, s': round(building / 1000), 'memory, MB': round(memory / megabyte), ...Object.fromEntries(speeds) })
    }
  }
  return peerRows
}

/** A string of its own: a part of a long text is a view in V8, and slower to read than what a page sends. */
function flat(text: string): string {
  return Buffer.from(text, 'utf16le').toString('utf16le')
}

function toRecord(name: string, i: number): EntityRecord {
  return { id: `n${i}`, type: 'MISC', kind: 'name', labels: { x: name }, aliases: {}, descriptions: {} }
}

/** Whether the name alone is found whole, and its record among the bearers. */
function findsItself(name: string, record: number, find: NameFinder, index: NameIndex): boolean {
  const { count, starts, ends } = findNameTokens(name), start = starts[0]!, end = ends[count - 1]!, found = find(name)
  if (found.count !== 1 || found.starts[0] !== start || found.ends[0] !== end) return false
  let bears = false
  for (let source = 0; source < found.from[1]!; source++) eachPosting(index, valueOf(index, found.slots[source]!), (posting) => { bears ||= recordOf(posting) === record })
  return bears
}

/** Of a million names made from the known ones so that none of their words is known: how many are found. */
function falseHits(chosen: readonly string[], pack: Pack): number {
  const knowledge = createKnowledge([pack])
  let hits = 0
  for (let i = 0; i < 1_000_000; i++) {
    const absent = chosen[i % chosen.length]!.replace(/[\p{L}\p{N}]+/gu, (word) => `${word}q${i}z`)
    hits += knowledge.findNames(absent, 'en').length
  }
  return hits
}

/** Milliseconds of processor time: on a machine that others use as well the clock on the wall says little. */
function timed<T>(work: () => T): [T, number] {
  const began = process.cpuUsage(), result = work(), { user, system } = process.cpuUsage(began)
  return [result, (user + system) / 1000]
}

/** Seconds of the best of some runs. */
function best(work: () => number, runs = 9): number {
  return Math.min(...Array.from({ length: runs }, () => timed(work)[1])) / 1000
}
