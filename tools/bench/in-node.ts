/**
 * The same analysis in Node, beside the tool that most people take for it. Built as the worker is:
 * tsx, which runs us here, would name every inner function again and so slow it down by half.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import nlp from 'compromise'
import { build } from 'vite'
import { fromPlanes } from '../../src/knowledge/pack-file/id-planes.ts'
import { takeApart } from '../../src/knowledge/pack-file/packs-together.ts'
import type { Apparatus } from '../../src/model/apparatus.ts'
import { median } from './statistics.ts'

export type Analysis = (about: Apparatus) => Apparatus

/** The analysis with the packs of the extension in `dist`, built into `folder`. */
export async function loadAnalysis(dist: string, folder: string): Promise<Analysis> {
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: 'tools/bench/shipped.ts',
      outDir: resolve(folder),
      rollupOptions: { output: { entryFileNames: 'shipped.mjs' } },
    },
  })
  const { analyse, createKnowledge, openPack, createReportIndex } = (await import(
    pathToFileURL(resolve(folder, 'shipped.mjs')).href
  )) as typeof import('./shipped.ts')
  const ids = JSON.parse(readFileSync(join(dist, 'packs/packs.json'), 'utf8')) as string[]
  const packs = join(dist, 'packs')
  const together = takeApart(readBytes(join(packs, 'together.packs')).buffer)
  const knowledge = createKnowledge(
    ids.map((id) => openPack(readPack(packs, id, together))),
    ids,
  )
  const dependencies = {
    knowledge,
    index: createReportIndex(knowledge.reports(), knowledge),
    clock: () => performance.now(),
  }
  return ({ article, document }) => analyse(article, document, dependencies)
}

/** A pack's file, put together again where its pieces lie in files of their own. */
function readPack(
  packs: string,
  id: string,
  together: ReadonlyMap<string, ArrayBuffer>,
): ArrayBuffer {
  const folder = join(packs, id)
  const shards = existsSync(folder) ? readdirSync(folder).length : 0
  const files = Array.from({ length: shards }, (_, number) =>
    readBytes(join(folder, String(number))),
  )
  const first = together.get(id) ?? readBytes(`${folder}.pack`).buffer
  // the last of them is the table of ids
  const pieces = files.map((bytes, i) => (i === shards - 1 ? fromPlanes(bytes) : bytes))
  return new Uint8Array(Buffer.concat([new Uint8Array(first), ...pieces])).buffer
}

const readBytes = (file: string): Uint8Array<ArrayBuffer> => new Uint8Array(readFileSync(file))

/** Median of the later half of `times` analyses, milliseconds. */
export function measureAnalysis(about: Apparatus, analysis: Analysis, times: number): number {
  const runs = Array.from({ length: times }, () => timed(() => analysis(about)))
  return median(runs.slice(times >> 1))
}

/**
 * compromise over an English text: people, places, organisations and quotations, which is less than
 * an apparatus holds.
 */
export function measureCompromise(text: string, times: number): number {
  const runs = Array.from({ length: times }, () =>
    timed(() => {
      const read = nlp(text)
      return [read.people(), read.places(), read.organizations(), read.quotations()].map((found) =>
        found.json(),
      )
    }),
  )
  return median(runs.slice(times >> 1))
}

function timed(work: () => unknown): number {
  const began = performance.now()
  work()
  return performance.now() - began
}
