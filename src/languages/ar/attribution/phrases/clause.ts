/** Where the clause of a verb begins. */
import { kindOfSource } from '../lexicon/basis.ts'
import type { ArabicSentence, ArabicWord } from './sentence.ts'
import {
  beVerbs,
  clauseOpeners,
  complementisers,
  furtherComplementisers,
  negations,
  helpers,
  pronounHosts,
  butPronouns,
  prepositions,
  relatives,
} from '../lexicon/words.ts'

export interface ClauseStart {
  /** index of the clause's first word, its conjunction not included */
  from: number
  /** index of its first word, the conjunction included */
  opening: number
  /** how the clause hangs on what came before */
  joint: 'sentence' | 'comma' | 'conjunction' | 'complement' | 'relative' | 'pronoun' | 'quote'
}

const longest = 26

/**
 * Looks back from the verb at index `verb` for the beginning of its clause; at most `longest`
 * words.
 */
export function findClauseStart(sentence: ArabicSentence, verb: number): ClauseStart {
  const { words } = sentence
  if (words[verb]!.before.dash) return { from: verb, opening: verb, joint: 'sentence' }
  let i = verb
  for (; i > 0 && verb - i < longest; i--) {
    const mark = markBefore(sentence, verb, i)
    if (mark) return { from: i, opening: i, joint: mark }
    const joint =
      isPassedOver(sentence, verb, i) || isWithinPhrase(words, i - 1)
        ? null
        : jointOf(words[i - 1]!, i === 1)
    if (joint) return { from: i, opening: i - 1, joint }
  }
  return { from: i, opening: i, joint: i === 0 ? 'sentence' : 'conjunction' }
}

/** The mark before word `i` with which the clause of the verb begins. */
function markBefore(
  { words, quotes }: ArabicSentence,
  verb: number,
  i: number,
): ClauseStart['joint'] | null {
  const { before } = words[i]!
  const quote = quotes[before.opens]
  if (
    quote &&
    quote.end > words[verb]!.start &&
    (i < verb || before.colon || before.comma || complementisers.has(words[i - 1]!.folded))
  )
    return 'quote'
  if (before.stop || before.colon) return 'sentence'
  return before.comma ? 'comma' : null
}

/** Whether the word before word `i` ends a quotation that the verb stands behind. */
function isPassedOver({ words, quotes }: ArabicSentence, verb: number, i: number): boolean {
  const { quote } = words[i - 1]!
  return quote >= 0 && quote !== words[verb]!.quote && quotes[quote]!.end <= words[i]!.start
}

/**
 * «وفي | هذا | السياق أعلن»: behind a preposition «هذا» belongs to the noun that follows; «لكن مصدرا | فيها |
 * قال»: behind who speaks «فيها» tells of what body; «صحيفة | لو فيغارو»: a word of a name.
 */
const isWithinPhrase = (words: readonly ArabicWord[], i: number): boolean => {
  const before = words[i - 1]?.folded ?? ''
  if (words[i]?.named || isOnly(words, i)) return true
  if (/^فيها?$/.test(words[i]?.folded ?? '')) return isSomebodyThere(before)
  return words[i]?.folded === 'هذا' && prepositions.has(before)
}

/** «لن يفتح الطريق | إلا بقرار»: what is left, no clause of its own; not «ألا يفتح» */
const isOnly = (words: readonly ArabicWord[], i: number): boolean =>
  words[i]?.folded === 'الا' && !words[i]!.before.comma && onlyBy.test(words[i + 1]?.folded ?? '')

const onlyBy = /^([بل].{2,}|من|في|علي|بعد|قبل|عند|عبر|مع)$/

/** «مصدرا», «مسؤول» */
const isSomebodyThere = (folded: string): boolean =>
  !folded.startsWith('ال') && kindOfSource(folded) === 'anonymous'

/** How a clause hangs on the word before it; null where none begins. */
function jointOf({ folded, before }: ArabicWord, isFirst: boolean): ClauseStart['joint'] | null {
  if (pronounHosts.has(folded) || butPronouns.has(folded)) return 'pronoun'
  if (complementisers.has(folded) || furtherComplementisers.has(folded)) return 'complement'
  if (relatives.has(folded)) return 'relative'
  if (beVerbs.has(folded)) return isFirst ? 'sentence' : before.comma ? 'comma' : 'conjunction'
  if (helpers.has(folded) || negations.has(folded)) return null
  return clauseOpeners.has(folded) ? 'conjunction' : null
}
