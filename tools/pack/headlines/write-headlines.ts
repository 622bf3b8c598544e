/** The headlines of a day as the section of a pack (src/reporting/feeds/read-headlines.ts). */
import { gzipSync } from 'node:zlib'
import type { PackManifest } from '../../../src/model/knowledge.ts'
import { writePack } from '../../../src/knowledge/pack-file/write-pack.ts'
import {
  headlineSection,
  type Headline,
  type HeadlineDay,
} from '../../../src/reporting/feeds/read-headlines.ts'

/** The section's text before it is packed: its length is what a headline costs beyond its words. */
export function toLines({ day, headlines }: HeadlineDay): string {
  const outlets = createNumbers<[string, string]>(([name, origin]) => `${name}\t${origin}`)
  const langs = createNumbers<string>((lang) => lang)
  const names = createNumbers<string>((name) => name)
  // the most frequent names get the shortest numbers
  countNames(headlines).forEach(names.of)
  const lines = headlines.map((headline) => {
    const { origin } = new URL(headline.url)
    const numbers = [
      outlets.of([headline.outlet, origin]),
      langs.of(headline.lang ?? ''),
      ...headline.names.map(names.of),
    ]
    const path = headline.url.slice(origin.length)
    return [headline.title, path, numbers.map((number) => number.toString(36)).join(' ')].join('\t')
  })
  const head = { day, outlets: outlets.all, langs: langs.all, names: names.all }
  return `${[JSON.stringify(head), ...lines].join('\n')}\n`
}

/** A pack that holds nothing but the headlines of its day. */
export const writeHeadlinePack = (manifest: PackManifest, day: HeadlineDay): ArrayBuffer =>
  writePack({
    manifest,
    entities: [],
    reports: [],
    extra: [
      {
        name: headlineSection,
        bytes: new Uint8Array(gzipSync(toLines(day), { level: 9 })),
        isFirst: true,
      },
    ],
  })

function countNames(headlines: readonly Headline[]): string[] {
  const counts = new Map<string, number>()
  for (const name of headlines.flatMap(({ names }) => names))
    counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1]).map(([name]) => name)
}

/** Gives each thing a number at its first use. */
function createNumbers<T>(keyOf: (thing: T) => string) {
  const numbers = new Map<string, number>()
  const all: T[] = []
  return {
    all,
    of(thing: T): number {
      const key = keyOf(thing)
      const known = numbers.get(key)
      if (known !== undefined) return known
      numbers.set(key, all.length)
      all.push(thing)
      return all.length - 1
    },
  }
}
