/** The words of a report's headline, read once for all of its features. */
import { getTitleStopWords, stemOf } from '../../languages/words-in-reports.ts'
import type { ReportRecord } from '../../model/knowledge.ts'
import { findTokens } from '../../text/tokens.ts'
import type { Overlap } from '../index/overlap.ts'
import { wordsOf } from '../terms/terms.ts'
import type { ArticleSide } from './article-side.ts'
import { likenessAcross, likenessInWriting, type Likeness, type Word } from './matter-words.ts'

/** A report beside the article. */
export interface Beside {
  report: ReportRecord
  overlap: Overlap
  /** its day minus the article's; null where one is unknown */
  daysLater: number | null
  /** its day number; null where it is unknown */
  day: number | null
}

export interface Headline {
  /** in order, with repetitions */
  words: { word: Word; written: string }[]
  /** how its words are compared with the article's */
  likenessIn: Likeness
  /** words of the names that the report gives or shares */
  named: ReadonlySet<string>
}

export function readHeadline(
  { lang, readWord }: Pick<ArticleSide, 'lang' | 'readWord'>,
  { report, overlap }: Beside,
): Headline {
  const stopWords = getTitleStopWords()
  const { title, entities = [] } = report
  const isForeign = report.lang !== undefined && report.lang !== lang
  return {
    words: findTokens(title).flatMap(({ folded, start, end }) =>
      folded.length > 1 && !stopWords.has(folded)
        ? [{ word: readWord(stemOf(folded)), written: title.slice(start, end) }]
        : [],
    ),
    likenessIn: isForeign ? likenessAcross : likenessInWriting,
    named: new Set(
      [...entities, ...overlap.names.map(({ name }) => name)].flatMap((name) => wordsOf(name)),
    ),
  }
}
