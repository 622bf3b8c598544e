/**
 * Finds names of the index's reports in a span of text, whether or not they were recognised as
 * names of the article.
 */
import { particlesOf } from '../../languages/words-in-reports.ts'
import type { Span } from '../../model/text.ts'
import { beginsInArabic } from '../../text/scripts.ts'
import { findTokens } from '../../text/tokens.ts'
import { getTerm, rarity, type QueryTerm } from './postings.ts'
import type { OverlapQuery } from './overlap.ts'
import type { ReportIndex } from './report-index.ts'
import { remembered } from '../terms/remembered.ts'
import { consonantsOf, toNameTerm } from '../terms/term-kinds.ts'
import { soundFromOther } from '../terms/terms-of-report.ts'

const longest = 5
/**
 * Minimum lengths: of a single word in letters, of a sound key in consonants. Shorter ones match by
 * chance.
 */
const leastLetters = 4
const leastSound = 5
const soundWorth = 0.35

/**
 * Finds names in passages of one article. Passages overlap, so look-ups are cached. Longest names
 * first; words inside a longer name give none. `words`: the passage's significant words. `known`:
 * folded names that are compared already.
 */
export function createNameSearch(
  index: ReportIndex,
  known: ReadonlySet<string>,
): (text: string, passage: Span, words: readonly string[]) => OverlapQuery['names'] {
  const nameOf = remembered((words: string) => lookUp(words, index))
  const soundOf = remembered((word: string) => lookUpSound(word, index))
  const mayBegin = remembered((word: string) => mayBeginName(word, index))
  return (text, passage, words) => {
    const tokens = findTokens(text, passage.start, passage.end)
    const found: OverlapQuery['names'] = []
    const seen = new Set<string>()
    const isNew = (name: string) => !known.has(name) && !seen.has(name)
    const size = index.count
    for (let i = 0; i < tokens.length; i++) {
      if (!mayBegin(tokens[i]!.folded)) continue
      const runs: string[] = []
      for (let k = i; k < Math.min(tokens.length, i + longest); k++)
        runs.push(k === i ? tokens[k]!.folded : `${runs[k - i - 1]!} ${tokens[k]!.folded}`)
      for (let length = runs.length; length > 0; length--) {
        const name = nameOf(runs[length - 1]!)
        if (!name) continue
        if (isNew(name.spelling))
          found.push({
            name: text.slice(tokens[i]!.start, tokens[i + length - 1]!.end),
            id: null,
            weight: rarity(name.term.count, size),
            terms: [name.term],
          })
        seen.add(name.spelling)
        i += length - 1
        break
      }
    }
    for (const word of new Set(words)) {
      const term = beginsInArabic(word) && isNew(word) ? soundOf(word) : null
      if (term)
        found.push({
          name: word,
          id: null,
          weight: rarity(term.count, size) * soundWorth,
          terms: [term],
        })
    }
    return found
  }
}

/** A fast test: whether a name begins with this word, with or without its particles. */
const mayBeginName = (word: string, { beginsName }: ReportIndex): boolean =>
  (particlesOf(word)?.openingsOf(word) ?? [word]).some(beginsName)

/** The first of the spellings under which a report is indexed. */
function lookUp(
  words: string,
  { names }: ReportIndex,
): { spelling: string; term: QueryTerm } | null {
  const isSingle = !words.includes(' ')
  for (const spelling of particlesOf(words)?.nameForms(words) ?? [words]) {
    const term =
      isSingle && spelling.length < leastLetters ? null : getTerm(names, toNameTerm(spelling))
    if (term) return { spelling, term }
  }
  return null
}

/** A single Arabic word that sounds like a capitalised word of a title. */
function lookUpSound(word: string, { names }: ReportIndex): QueryTerm | null {
  const sound = soundFromOther(word)
  return sound !== null && consonantsOf(sound) >= leastSound ? getTerm(names, sound) : null
}
