/**
 * npm run bench:gazetteer -- [--names FILE] [--count 1000000] [--no-peers] [--limit 300]
 *
 * The gazetteer of so many names (of a file, one a line; of the knowledge base beside the project;
 * else made up) over news in both languages: building, opening, matching, bytes a name, memory;
 * whether every name finds itself; how many of a million absent names are found. Then the same for
 * other structures (left out by --no-peers), each given so many seconds. Every measurement has a
 * process of its own. Times of building and opening are of the processor; of matching, the best of
 * several runs over each article. Built as the worker is.
 */
import { fork } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseHTML } from 'linkedom'
import { build } from 'vite'
import { parseOptions } from '../parse-options.ts'
import { articlePage, type BenchLanguage } from './article-page.ts'
import { loadNames, loadText } from './gazetteer-input.ts'
import { peerNames } from './gazetteer-peers.ts'
import type { Answers, BenchInput, Task } from './gazetteer-tasks.ts'
import { round } from './statistics.ts'
import { against, tableOf, type Row } from './table.ts'

const { values } = parseOptions(import.meta.filename, {
  names: { type: 'string' },
  count: { type: 'string', default: '1000000' },
  peers: { type: 'boolean', default: true },
  limit: { type: 'string', default: '300' },
})
const { names, from } = await loadNames(values.names ?? null, Number(values.count))
const megabyte = 1e6
const languages: BenchLanguage[] = ['en', 'ar']
const texts = languages.map((lang) => {
  const { text, from: origin } = loadText(
    lang,
    () => parseHTML(articlePage(lang, 50_000)).document.body.textContent ?? '',
  )
  return {
    lang,
    origin,
    megabytes: Buffer.byteLength(text) / megabyte,
    articles: text.match(/[\s\S]{1,10000}(?:\s|$)/g) ?? [],
  }
})
console.log(
  `${names.length} names from ${from}; ${texts.map(({ lang, megabytes, origin }) => `${round(megabytes)} MB of ${lang} from ${origin}`).join(', ')}`,
)

const folder = resolve('out/bench/gazetteer')
const input: BenchInput = { names, texts }
mkdirSync(folder, { recursive: true })
writeFileSync(`${folder}/input.json`, JSON.stringify(input))
await build({
  configFile: false,
  logLevel: 'error',
  build: {
    ssr: 'tools/bench/shipped-gazetteer.ts',
    outDir: folder,
    emptyOutDir: false,
    minify: true,
    target: 'chrome140',
    rollupOptions: { output: { entryFileNames: 'shipped.mjs' } },
  },
})

const sizes = [...new Set([10_000, 100_000, names.length].filter((count) => count <= names.length))]
const rows: Row[] = []
const ownSpeeds = new Map<number, number[]>()
for (const count of sizes) {
  const isLarge = count >= 900_000
  const add = (what: string, measured: number, limit: number | null) =>
    rows.push({ names: count, what, measured, ...against(measured, isLarge ? limit : null) })
  const built = await run({ kind: 'build', count })
  const matched = await run({ kind: 'match', count })
  if (!built || !matched)
    throw new Error(`the gazetteer of ${count} names was not done in ${values.limit} s`)
  add('building, s', round(built.seconds), 60)
  add('peak memory while building, MB', round(built.peak), 2048)
  add('index, bytes a name', round(built.indexBytes / count, 2), 10)
  add('opening, trusted, ms', round(matched.opening), null)
  add('opening with checksum, ms', round(matched.checking), null)
  add('memory beyond what is read of the file, after both texts, MB', round(matched.memory), 10)
  const addSpeeds = (what: string, speeds: readonly number[], limit: number | null) =>
    speeds.forEach((speed, i) => {
      const low = isLarge && limit !== null
      rows.push({
        names: count,
        what: `${what}, ${languages[i]}, MB/s`,
        measured: round(speed),
        limit: low ? `${limit} or more` : '',
        '': low ? (speed >= limit ? 'within' : 'BELOW') : '',
      })
    })
  addSpeeds('matching', matched.speeds, 60)
  addSpeeds('matching with candidates', matched.candidateSpeeds, 60)
  addSpeeds('the same when the records are first read', matched.firstSpeeds, null)
  add('names that do not find themselves', matched.lost, 0)
  add('found among a million absent names', matched.wrong, 0)
  ownSpeeds.set(count, matched.speeds)
}
console.log(`\n${tableOf(rows)}`)
if (values.peers) console.log(`\n${tableOf(await measurePeers())}`)
rmSync(folder, { recursive: true })

async function measurePeers(): Promise<Row[]> {
  const peerRows: Row[] = []
  for (const name of peerNames) {
    for (const count of sizes) {
      const measured = await run({ kind: 'peer', name, count })
      const own = ownSpeeds.get(count)!
      const columns = languages.flatMap((lang, i) => [
        [`${lang}, MB/s`, measured ? round(measured.speeds[i]!) : '–'],
        [`ours, ${lang}`, measured ? `× ${round(own[i]! / measured.speeds[i]!)}` : '–'],
      ])
      peerRows.push({
        peer: name,
        names: count,
        'building, s': measured ? round(measured.seconds) : `not done in ${values.limit} s`,
        'memory, MB': measured ? round(measured.memory) : '–',
        ...Object.fromEntries(columns),
      })
    }
  }
  return peerRows
}

/**
 * What a process of its own says of a task; null when it was not done in time or had not the
 * memory.
 */
function run<T extends Task>(task: T): Promise<Answers[T['kind']] | null> {
  return new Promise((done) => {
    const child = fork(
      new URL('./gazetteer-tasks.ts', import.meta.url),
      [folder, JSON.stringify(task)],
      { execArgv: [...process.execArgv, '--expose-gc', '--max-old-space-size=6000'] },
    )
    const timer = setTimeout(() => child.kill('SIGKILL'), Number(values.limit) * 1000)
    let answer: Answers[T['kind']] | null = null
    child.on('message', (message) => {
      answer = message as Answers[T['kind']]
    })
    child.on('exit', () => {
      clearTimeout(timer)
      done(answer)
    })
  })
}
