import type { TextDocument } from '../src/model/text.ts'

/** A document whose lines are its paragraphs. */
export function toDocument(text: string, lang: string, date: string | null = null): TextDocument {
  let start = 0
  const blocks = text.split('\n').map((line) => {
    const block = { start, end: start + line.length, kind: 'paragraph' as const }
    start = block.end + 1
    return block
  })
  return {
    text,
    lang,
    date,
    title: null,
    url: null,
    publisher: null,
    blocks,
    links: [],
  }
}
