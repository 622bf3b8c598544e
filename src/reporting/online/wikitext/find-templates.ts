/**
 * Templates in wikitext: "{{name | key = value | …}}".
 * https://www.mediawiki.org/wiki/Help:Templates
 */
import type { Span } from '../../../model/text.ts'

export interface Template extends Span {
  /** lower case, blanks for underscores */
  name: string
  /** values as written, by lower-case key; what has no key is left out */
  values: Map<string, string>
}

/** Templates nested deeper than this are not read: nobody writes them. */
const deepest = 20
/** No template that tells of one piece is longer (units of text). */
const longest = 6000

interface Open extends Span {
  kind: '{{' | '[['
  /** where its parts end */
  bars: number[]
}

/**
 * The templates whose name passes the test, nested ones too, in order of their start. Runs in one
 * pass; a template that is never closed is skipped.
 */
export function findTemplates(text: string, isWanted: (name: string) => boolean): Template[] {
  const open: Open[] = []
  const found: Template[] = []
  let templates = 0
  for (const { 0: sign, index } of text.matchAll(/\{\{|\}\}|\[\[|\]\]|\|/g)) {
    const inner = open.at(-1)
    if (sign === '{{' || (sign === '[[' && templates > 0)) {
      if (open.length >= deepest) {
        open.length = 0
        templates = 0
      }
      open.push({ kind: sign, start: index, end: index + 2, bars: [] })
      if (sign === '{{') templates++
    } else if (sign === '|') {
      if (inner && inner.kind === '{{') inner.bars.push(index)
    } else if (sign === ']]') {
      if (inner?.kind === '[[') open.pop()
    } else if (sign === '}}' && templates > 0) {
      while (open.at(-1)!.kind === '[[') open.pop()
      const { start, bars } = open.pop()!
      templates--
      const template =
        index - start <= longest ? read(text, { start, end: index + 2 }, bars, isWanted) : null
      if (template) found.push(template)
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

function read(
  text: string,
  { start, end }: Span,
  bars: readonly number[],
  isWanted: (name: string) => boolean,
): Template | null {
  const edges = [...bars, end - 2]
  const name = text
    .slice(start + 2, edges[0])
    .replaceAll('_', ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
  if (!isWanted(name)) return null
  const values = new Map<string, string>()
  for (let i = 0; i + 1 < edges.length; i++) {
    const part = text.slice(edges[i]! + 1, edges[i + 1])
    const at = part.indexOf('=')
    const value = part.slice(at + 1).trim()
    if (at > 0 && value !== '')
      values.set(part.slice(0, at).trim().toLowerCase().replaceAll('_', ' '), value)
  }
  return { start, end, name, values }
}
