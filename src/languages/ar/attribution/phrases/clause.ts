/** Where the clause of a verb begins. */
import type { ArabicSentence } from './sentence.ts'
import {
  beVerbs,
  clauseOpeners,
  complementisers,
  furtherComplementisers,
  negations,
  helpers,
  pronounHosts,
  butPronouns,
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
export function findClauseStart({ words, quotes }: ArabicSentence, verb: number): ClauseStart {
  let i = verb
  if (words[verb]!.before.dash) return { from: verb, opening: verb, joint: 'sentence' }
  for (; i > 0 && verb - i < longest; i--) {
    const word = words[i]!
    const { before } = word
    if (
      before.opens >= 0 &&
      quotes[before.opens]!.end > words[verb]!.start &&
      (i < verb || before.colon || before.comma || complementisers.has(words[i - 1]!.folded))
    )
      return { from: i, opening: i, joint: 'quote' }
    if (before.stop || before.colon) return { from: i, opening: i, joint: 'sentence' }
    if (before.comma) return { from: i, opening: i, joint: 'comma' }
    const { folded } = words[i - 1]!
    if (
      words[i - 1]!.quote !== words[verb]!.quote &&
      words[i - 1]!.quote >= 0 &&
      quotes[words[i - 1]!.quote]!.end <= word.start
    )
      continue
    if (pronounHosts.has(folded) || butPronouns.has(folded))
      return { from: i, opening: i - 1, joint: 'pronoun' }
    if (complementisers.has(folded) || furtherComplementisers.has(folded))
      return { from: i, opening: i - 1, joint: 'complement' }
    if (relatives.has(folded)) return { from: i, opening: i - 1, joint: 'relative' }
    if (helpers.has(folded) || negations.has(folded)) {
      if (beVerbs.has(folded))
        return {
          from: i,
          opening: i - 1,
          joint: i - 1 === 0 ? 'sentence' : words[i - 1]!.before.comma ? 'comma' : 'conjunction',
        }
      continue
    }
    if (clauseOpeners.has(folded)) return { from: i, opening: i - 1, joint: 'conjunction' }
  }
  return { from: i, opening: i, joint: i === 0 ? 'sentence' : 'conjunction' }
}
