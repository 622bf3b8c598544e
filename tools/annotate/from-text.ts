import type { Article } from '../../src/model/article.ts'
import type { Block, TextDocument } from '../../src/model/text.ts'
import { getLanguage } from '../../src/languages/index.ts'

interface Known {
  lang: string
  date: string | null
  title: string | null
  url: string | null
}

/**
 * A document from plain text: every line that is not blank is a block, the first one the title
 * where it repeats it.
 */
export function fromText(text: string, known: Known): { article: Article; document: TextDocument } {
  const blocks: Block[] = []
  for (let start = 0; start <= text.length;) {
    const stop = text.indexOf('\n', start)
    const end = stop < 0 ? text.length : stop
    const line = text.slice(start, end)
    const lead = line.length - line.trimStart().length
    if (line.trim() !== '') {
      const isTitle =
        blocks.length === 0 && known.title !== null && line.trim().startsWith(known.title.trim())
      blocks.push({
        start: start + lead,
        end: start + line.trimEnd().length,
        kind: isTitle ? 'title' : 'paragraph',
      })
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
