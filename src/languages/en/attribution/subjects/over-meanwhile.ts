import { form } from '../lexicon/verb-forms.ts'
import { hasFiniteVerb } from '../phrases/finite-verb.ts'
import { isNominal, type Item } from '../phrases/items.ts'
import { nounPhraseStart } from '../phrases/noun-phrase-start.ts'

/** Items from "while" to the phrase right before the verb. */
const longest = 20

/**
 * "The minister | while giving credit to Amin | added": where "while" stands, if the phrase found belongs to
 * what somebody did meanwhile with whom the sentence begins; -1 elsewhere.
 */
export function meanwhileBefore(items: readonly Item[], from: number, low: number): number {
  for (let i = from - 1; i > low && i > from - longest; i--) {
    if (items[i]!.kind !== 'word') return -1
    if (items[i]!.text !== 'while') continue
    const isDoing =
      items[i + 1]!.word.forms === form.ing &&
      isNominal(items[i - 1]) &&
      !hasFiniteVerb(items, i + 2, from)
    return isDoing && nounPhraseStart(items, i - 1, low) === low ? i : -1
  }
  return -1
}
