/**
 * tsx tools/bench/gazetteer.ts NAMES TEXT
 * The gazetteer at 10,000, 100,000 and all names of a file (one name a line) over a text: building, opening, matching,
 * bytes a name; whether every name finds itself; how many of a million absent names are found.
 */
import { readFileSync } from 'node:fs'
import { createKnowledge } from '../../src/knowledge/create-knowledge.ts'
import { createNameFinder, type NameFinder } from '../../src/knowledge/gazetteer/find-names.ts'
import { recordOf } from '../../src/knowledge/gazetteer/name-index.ts'
import { findNameTokens } from '../../src/knowledge/gazetteer/name-tokens.ts'
import { openPack, type Pack } from '../../src/knowledge/open-pack.ts'
import { writePack } from '../../src/knowledge/write-pack.ts'
import type { EntityRecord } from '../../src/model/knowledge.ts'

const [namesFile, textFile] = process.argv.slice(2)
if (!namesFile || !textFile) {
  console.error('tsx tools/bench/gazetteer.ts NAMES TEXT')
  process.exit(2)
}
const names = readFileSync(namesFile, 'utf8').split('\n').filter((name) => { const { count } = findNameTokens(name); return count > 0 && count <= 16 })
const text = readFileSync(textFile, 'utf8'), megabytes = Buffer.byteLength(text) / 1e6
const chunks = text.match(/[\s\S]{1,10000}(?:\s|$)/g) ?? []

for (const count of [10_000, 100_000, names.length].filter((count) => count <= names.length)) {
  const chosen = names.slice(0, count)
  const [buffer, building] = timed(() => writePack({ manifest: { id: 'bench', version: '1.0.0', title: {}, description: {}, languages: [], licence: '', credits: [], coverage: null }, entities: chosen.map(toRecord), reports: [] }))
  const [pack, opening] = timed(() => openPack(buffer, { trusted: true }))
  const [, checking] = timed(() => openPack(buffer))
  const knowledge = createKnowledge([pack]), find = createNameFinder([pack.index])
  const raw = best(() => chunks.reduce((sum, chunk) => sum + find(chunk).length, 0))
  const whole = best(() => chunks.reduce((sum, chunk) => sum + knowledge.findNames(chunk, 'en').length, 0))
  console.log(JSON.stringify({
    names: count, buildSeconds: round(building / 1000), openMilliseconds: round(opening), openAndVerifyMilliseconds: round(checking), bytes: buffer.byteLength,
    indexBytesPerName: round(pack.size.indexBytes / count), hits: raw.result, matchMBs: round(megabytes / raw.seconds), candidatesMBs: round(megabytes / whole.seconds),
    lost: chosen.filter((name, record) => !findsItself(name, record, find)).slice(0, 10), falseHits: falseHits(chosen, pack),
  }))
}

function toRecord(name: string, i: number): EntityRecord {
  return { id: `n${i}`, type: 'MISC', kind: 'name', labels: { x: name }, aliases: {}, descriptions: {} }
}

function findsItself(name: string, record: number, find: NameFinder): boolean {
  const { count, starts, ends } = findNameTokens(name), start = starts[0]!, end = ends[count - 1]!
  return find(name).some((found) => found.start === start && found.end === end && found.postings.some(({ posting }) => recordOf(posting) === record))
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

function timed<T>(work: () => T): [T, number] {
  const began = performance.now(), result = work()
  return [result, performance.now() - began]
}

/** The best of seven, on a machine that others use as well. */
function best(work: () => number): { result: number; seconds: number } {
  const runs = Array.from({ length: 7 }, () => timed(work))
  return { result: runs[0]![0], seconds: Math.min(...runs.map(([, milliseconds]) => milliseconds)) / 1000 }
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
