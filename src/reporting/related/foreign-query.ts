/** What an article shares with reports in the other script: names, numbers, words by meaning. */
import { meaningsOf, wordsOfMeaning } from '../../languages/words-in-reports.ts'
import { beginsInArabic } from '../../text/scripts.ts'
import { wordWorth, type OverlapQuery } from '../index/overlap.ts'
import { getTerm, inverseFrequency, type QueryTerm } from '../index/postings.ts'
import type { ReportIndex } from '../index/report-index.ts'
import { soundFromOther } from '../terms/terms-of-report.ts'
import { gather } from '../../text/gather.ts'

/** What a word that may be a name counts where one of the other script sounds like it. */
const soundWorth = 0.5

/**
 * The query for reports in the other script. `query`: that for reports in the article's own, of
 * which names and numbers are taken. `worths`: its words with what each counts.
 */
export function createForeignQuery(
  query: OverlapQuery,
  worths: ReadonlyMap<string, number>,
  index: ReportIndex,
): OverlapQuery {
  const seen = new Set<number>()
  const words = gather([...worths], ([word, worth]) => {
    const meanings = meaningsOf(word).filter((meaning) => !seen.has(meaning))
    for (const meaning of meanings) seen.add(meaning)
    const terms =
      meanings.length > 0
        ? gather(meanings, (meaning) => termsOf(meaning, word, index))
        : heard(word, index)
    if (terms.length === 0) return []
    const count = terms.reduce((sum, term) => sum + term.count, 0)
    const weight =
      wordWorth *
      worth *
      inverseFrequency(Math.min(count, index.count), index.count) *
      (meanings.length > 0 ? 1 : soundWorth)
    return [{ name: word, id: null, weight, terms }]
  })
  return {
    names: [...query.names, ...words],
    words: query.words.filter(({ word }) => word.startsWith('#')),
  }
}

/** The words of a meaning that are written in the other script. */
function termsOf(meaning: number, word: string, { words }: ReportIndex): QueryTerm[] {
  const isArabic = beginsInArabic(word)
  return gather(wordsOfMeaning(meaning), (other) =>
    beginsInArabic(other) === isArabic ? [] : (getTerm(words, other) ?? []),
  )
}

function heard(word: string, { names }: ReportIndex): QueryTerm[] {
  const sound = soundFromOther(word)
  const term = sound === null ? null : getTerm(names, sound)
  return term ? [term] : []
}
