import type { Article } from '../../src/model/article.ts'
import type { Block, Span, TextDocument } from '../../src/model/text.ts'
import { getLanguage } from '../../src/languages/index.ts'

interface Known {
  lang: string
  date: string | null
  title: string | null
  url: string | null
}

/**
 * A document from plain text: every line that is not blank is a block, the first one the title
 * where it repeats it. A first line that goes on behind the title for a sentence is two.
 */
export function fromText(text: string, known: Known): { article: Article; document: TextDocument } {
  const blocks: Block[] = []
  for (let start = 0; start <= text.length;) {
    const stop = text.indexOf('\n', start)
    const end = stop < 0 ? text.length : stop
    const line = text.slice(start, end)
    const lead = line.length - line.trimStart().length
    if (line.trim() !== '') {
      const block = { start: start + lead, end: start + line.trimEnd().length }
      const isTitle = blocks.length === 0 && isBegunBy(known.title, line)
      blocks.push(...(isTitle ? withLead(text, block, known.title!) : [paragraph(block)]))
    }
    start = end + 1
  }
  const document: TextDocument = { text, ...known, publisher: null, blocks, links: [] }
  const article: Article = {
    title: known.title ?? '',
    authors: [],
    publisher: null,
    published: known.date,
    lang: known.lang,
    dir: getLanguage(known.lang)?.dir ?? 'ltr',
    url: known.url ?? '',
  }
  return { article, document }
}

const isBegunBy = (title: string | null, line: string): boolean =>
  title !== null && line.trim().startsWith(title.trim())

const paragraph = (span: Span): Block => ({ ...span, kind: 'paragraph' })

/** Fewer letters are the outlet's name or a part of the headline that the title lacks. */
const shortestLead = 60

/** The line of the title as one block, or as two where the first paragraph follows in it. */
function withLead(text: string, line: Span, title: string): Block[] {
  const end = line.start + title.trim().length
  const rest = text.slice(end, line.end)
  const start = line.end - rest.trimStart().length
  // a title that was cut short within a word ends nothing
  const isWhole = /^\s/.test(rest)
  if (!isWhole || line.end - start < shortestLead) return [{ ...line, kind: 'title' }]
  return [{ start: line.start, end, kind: 'title' }, paragraph({ start, end: line.end })]
}
