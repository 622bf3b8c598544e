import { analyse } from '../../../src/analysis/analyse.ts'
import { createKnowledge } from '../../../src/knowledge/create-knowledge.ts'
import type { Apparatus } from '../../../src/model/apparatus.ts'
import type { TextDocument } from '../../../src/model/text.ts'
import { createReportIndex } from '../../../src/reporting/index/report-index.ts'
import { fromText } from '../../../tools/annotate/from-text.ts'

/** What the whole analysis reads in a text, its paragraphs one a line, without packs and reports. */
export function readText(
  lang: string,
  text: string,
  change: (document: TextDocument) => TextDocument = (document) => document,
): Apparatus {
  const knowledge = createKnowledge([])
  const index = createReportIndex([], knowledge)
  const known = { lang, date: null, title: null, url: null }
  const { article, document } = fromText(text, known)
  return analyse(article, change(document), { knowledge, index, clock: () => 0 })
}
