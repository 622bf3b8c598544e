/**
 * One measurement of gazetteer.ts, in a process of its own: gazetteer-tasks.ts FOLDER TASK, where
 * TASK is JSON. The answer is sent to the process that began it.
 */
import { closeSync, openSync, readFileSync, readSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import type { EntityRecord } from '../../src/model/knowledge.ts'
import { buildPeer, type PeerName } from './gazetteer-peers.ts'
import type { NameFinder, Pack } from './shipped-gazetteer.ts'

export interface BenchInput {
  names: string[]
  texts: { megabytes: number; articles: string[] }[]
}

export type Task =
  | { kind: 'build'; count: number }
  | { kind: 'match'; count: number }
  | { kind: 'peer'; name: PeerName; count: number }

/**
 * Speeds by text, in megabytes of UTF-8 a second; times in seconds or, of opening, milliseconds;
 * memory in megabytes.
 */
export interface Answers {
  build: { seconds: number; peak: number; indexBytes: number }
  match: {
    opening: number
    checking: number
    memory: number
    speeds: number[]
    candidateSpeeds: number[]
    firstSpeeds: number[]
    lost: number
    wrong: number
  }
  peer: { seconds: number; memory: number; speeds: number[] }
}

const [, , folder, json] = process.argv
const task = JSON.parse(json!) as Task
const megabyte = 1e6
const shipped = (await import(
  pathToFileURL(`${folder}/shipped.mjs`).href
)) as typeof import('./shipped-gazetteer.ts')
const input = JSON.parse(readFileSync(`${folder}/input.json`, 'utf8')) as BenchInput
const names = input.names.slice(0, task.count)
const texts = input.texts.map(({ megabytes, articles }) => ({
  megabytes,
  articles: articles.map(flat),
}))
const file = `${folder}/${task.count}.pack`
const collect = (globalThis as { gc?: () => void }).gc!

process.send!(
  task.kind === 'build'
    ? measureBuild()
    : task.kind === 'match'
      ? await measureMatch()
      : measurePeer(task.name),
)

function measureBuild(): Answers['build'] {
  const [buffer, time] = timed(() =>
    shipped.writePack({
      manifest: {
        id: 'bench',
        version: '1.0.0',
        title: {},
        description: {},
        languages: [],
        licence: '',
        credits: [],
        coverage: null,
      },
      entities: names.map(toRecord),
      reports: [],
    }),
  )
  const peak = process.resourceUsage().maxRSS / 1024
  const { indexBytes } = shipped.openPack(buffer, { trusted: true }).size
  writeFileSync(file, new Uint8Array(buffer))
  return { seconds: time / 1000, peak, indexBytes }
}

async function measureMatch(): Promise<Answers['match']> {
  const memory = await measureMemory()
  const buffer = readFileSync(file).buffer.slice(0) as ArrayBuffer
  const [pack, opening] = timed(() => shipped.openPack(buffer, { trusted: true }))
  const [, checking] = timed(() => shipped.openPack(buffer))
  const knowledge = shipped.createKnowledge([pack])
  const find = shipped.createNameFinder([pack.index])
  const findNames = (text: string) => knowledge.findNames(text)
  const firstSpeeds = texts.map(
    ({ megabytes, articles }) => megabytes / (timed(() => articles.forEach(findNames))[1] / 1000),
  )
  const speeds = texts.map(({ megabytes, articles }) => megabytes / best(articles, find, 20))
  const candidateSpeeds = texts.map(
    ({ megabytes, articles }) => megabytes / best(articles, findNames, 20),
  )
  return {
    opening,
    checking,
    memory,
    speeds,
    candidateSpeeds,
    firstSpeeds,
    lost: names.filter((name, i) => !findsItself(name, `n${i}`, find, pack)).length,
    wrong: countFalseHits(pack),
  }
}

/**
 * As an installed pack is used: its first part is read, and the pieces with records as the texts
 * ask for them. What is in memory after both texts, beyond that first part.
 */
async function measureMemory(): Promise<number> {
  const before = used()
  const opened = openSync(file, 'r')
  const readAt = (from: number, to: number) => {
    const bytes = new Uint8Array(to - from)
    readSync(opened, bytes, 0, bytes.length, from)
    return bytes
  }
  const first = readAt(
    0,
    new Uint32Array(readAt(0, shipped.headerBytes).buffer)[shipped.header.firstLength]!,
  ).buffer
  const knowledge = shipped.createKnowledge([
    shipped.openPack(first, {
      trusted: true,
      read: async (pieces) => pieces.map(({ from, to }) => readAt(from, to)),
    }),
  ])
  for (const { articles } of texts) {
    for (const text of articles) {
      await knowledge.loadRecordsOf(text)
      knowledge.findNames(text)
    }
  }
  const beyond = used() - before - first.byteLength
  // the knowledge is still wanted here, or it would not be counted
  knowledge.findNames('')
  closeSync(opened)
  return beyond / megabyte
}

function measurePeer(name: PeerName): Answers['peer'] {
  const before = used()
  const [find, time] = timed(() => buildPeer(name, names))
  const memory = used() - before
  const speeds = texts.map(({ megabytes, articles }) => megabytes / best(articles, find, 3))
  return { seconds: time / 1000, memory: memory / megabyte, speeds }
}

/** Bytes of the heap and of what lies outside it, after a collection. */
function used(): number {
  collect()
  collect()
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}

/**
 * A string of its own: a part of a long text is a view in V8, and slower to read than what a page
 * sends.
 */
function flat(text: string): string {
  return Buffer.from(text, 'utf16le').toString('utf16le')
}

function toRecord(name: string, i: number): EntityRecord {
  return {
    id: `n${i}`,
    type: 'MISC',
    kind: 'name',
    labels: { x: name },
    aliases: {},
    descriptions: {},
  }
}

/** Whether the name alone is found whole, and its record among the bearers. */
function findsItself(
  name: string,
  id: string,
  find: NameFinder,
  { index, getRecordAt }: Pack,
): boolean {
  const { count, starts, ends } = shipped.findNameTokens(name)
  const start = starts[0]
  const end = ends[count - 1]
  const found = find(name)
  if (found.count !== 1 || found.starts[0] !== start || found.ends[0] !== end) return false
  let bears = false
  for (let source = 0; source < found.from[1]!; source++)
    shipped.eachPosting(index, shipped.valueOf(index, found.slots[source]!), (posting) => {
      bears ||= getRecordAt(shipped.recordOf(posting))?.id === id
    })
  return bears
}

/**
 * Of a million names made from the known ones so that none of their words is known: how many are
 * found.
 */
function countFalseHits(pack: Pack): number {
  const knowledge = shipped.createKnowledge([pack])
  let hits = 0
  for (let i = 0; i < 1_000_000; i++) {
    const absent = names[i % names.length]!.replace(/[\p{L}\p{N}]+/gu, (word) => `${word}q${i}z`)
    hits += knowledge.findNames(absent).length
  }
  return hits
}

/**
 * Milliseconds of processor time: on a machine that others use as well the clock on the wall says
 * little.
 */
function timed<T>(work: () => T): [T, number] {
  const began = process.cpuUsage()
  const result = work()
  const { user, system } = process.cpuUsage(began)
  return [result, (user + system) / 1000]
}

/**
 * Seconds for all articles, one after the other, again and again; of each the best of some runs
 * counts, so that what else the machine did meanwhile is left out.
 */
function best(articles: readonly string[], read: (text: string) => unknown, runs: number): number {
  const times = articles.map(() => Infinity)
  for (let run = 0; run < runs; run++) {
    for (const [i, text] of articles.entries()) {
      const began = performance.now()
      read(text)
      times[i] = Math.min(times[i]!, performance.now() - began)
    }
  }
  return times.reduce((sum, time) => sum + time, 0) / 1000
}
