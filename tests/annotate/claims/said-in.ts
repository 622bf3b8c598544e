import { analyse } from '../../../src/analysis/analyse.ts'
import { createKnowledge } from '../../../src/knowledge/create-knowledge.ts'
import { createReportIndex } from '../../../src/reporting/index/report-index.ts'
import type { TextDocument } from '../../../src/model/text.ts'
import { fromText } from '../../../tools/annotate/from-text.ts'

export type Said = [speaker: string | null, source: string, content: string]

/** Speaker, source and content of each claim of a text, its paragraphs one a line. */
export function saidIn(
  lang: string,
  lines: readonly string[],
  change: (document: TextDocument) => TextDocument = (document) => document,
): Said[] {
  const knowledge = createKnowledge([])
  const index = createReportIndex([], knowledge)
  const text = lines.join('\n')
  const { article, document } = fromText('t', text, { lang, date: null, title: null, url: null })
  const { claims, entities } = analyse(article, change(document), {
    knowledge,
    index,
    clock: () => 0,
  })
  return claims.map(({ source, content, entity }) => {
    const [said, from] = [content, source].map((spans) =>
      spans.map(({ start, end }) => text.slice(start, end)).join(' … '),
    )
    return [entities.find(({ id }) => id === entity)?.name ?? null, from!, said!]
  })
}
