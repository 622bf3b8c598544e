import type { TextDocument } from '../../../src/model/text.ts'
import { readText } from './read-text.ts'

export type Said = [speaker: string | null, source: string, content: string]

/** Speaker, source and content of each claim of a text, its paragraphs one a line. */
export function saidIn(
  lang: string,
  lines: readonly string[],
  change: (document: TextDocument) => TextDocument = (document) => document,
): Said[] {
  const text = lines.join('\n')
  const { claims, entities } = readText(lang, text, change)
  return claims.map(({ source, content, entity }) => {
    const [said, from] = [content, source].map((spans) =>
      spans.map(({ start, end }) => text.slice(start, end)).join(' … '),
    )
    return [entities.find(({ id }) => id === entity)?.name ?? null, from!, said!]
  })
}
