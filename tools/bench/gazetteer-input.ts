import { createReadStream, existsSync, readdirSync, readFileSync } from 'node:fs'
import { findNameTokens, hardGap } from '../../src/knowledge/gazetteer/name-tokens.ts'
import { openSource, splitLines } from '../pack/import/read-lines.ts'
import type { BenchLanguage } from './article-page.ts'

const shared = '../shared'

/**
 * Distinct names of the knowledge base beside the project, of a file (one a line), or made up; at
 * most `count`.
 */
export async function loadNames(
  file: string | null,
  count: number,
): Promise<{ names: string[]; from: string }> {
  const base = `${shared}/kb/kb.jsonl.gz`
  const from = file ?? (existsSync(base) ? base : null)
  const names = new Set<string>()
  const add = (name: string) => {
    if (names.size < count && isIndexable(name)) names.add(name)
  }
  if (!from) return { names: madeUpNames(count), from: 'made up' }
  for await (const { text } of splitLines(
    file ? createReadStream(file) : openSource(from).chunks,
  )) {
    if (file) {
      add(text)
      continue
    }
    const { labels, aliases } = JSON.parse(text) as {
      labels: Record<string, string>
      aliases: Record<string, string[]>
    }
    for (const name of [...Object.values(labels), ...Object.values(aliases).flat()]) add(name)
  }
  return { names: [...names], from }
}

const isIndexable = (name: string) => {
  const { count, gaps } = findNameTokens(name)
  return count > 0 && count <= 16 && !gaps.subarray(1, count).includes(hardGap)
}

/** One to three words of syllables, in Latin or Arabic letters; the same ones every run. */
export function madeUpNames(count: number): string[] {
  let state = 7
  const random = (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 0x100000000) * below)
  }
  const scripts = [
    ['ba', 'ke', 'lo', 'min', 'tar', 'vel', 'xo', 'zan', 'qui', 'dro', 'sa', 'ne'],
    ['نو', 'سا', 'رم', 'طي', 'غد', 'هل', 'زق', 'مي', 'شر', 'عد', 'با', 'لم'],
  ]
  const names = new Set<string>()
  while (names.size < count) {
    const syllables = scripts[random(2)]!
    const word = () => {
      const made = Array.from({ length: 2 + random(3) }, () => syllables[random(12)]).join('')
      return made[0]!.toUpperCase() + made.slice(1)
    }
    names.add(Array.from({ length: 1 + random(3) }, word).join(' '))
  }
  return [...names]
}

/**
 * News text of a language: that of the gold and the saved pages beside the project, else this
 * project's samples.
 */
export function loadText(
  lang: BenchLanguage,
  samples: () => string,
): { text: string; from: string } {
  const gold = `${shared}/gold`
  if (!existsSync(gold)) return { text: samples(), from: 'samples of this project' }
  const texts = readdirSync(gold)
    .filter((file) => file.endsWith('.jsonl'))
    .flatMap((file) =>
      readFileSync(`${gold}/${file}`, 'utf8')
        .split('\n')
        .filter(Boolean)
        .flatMap((line) => {
          const { text, lang: stated } = JSON.parse(line) as { text: string; lang?: string }
          return (stated ?? file.slice(0, 2)) === lang ? [text] : []
        }),
    )
  return { text: texts.join('\n'), from: gold }
}
