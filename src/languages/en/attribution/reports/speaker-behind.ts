/** Who stands behind a verb of speech: "…, said Amin", "…, say researchers". */
import { findInvertedSubject } from '../subjects/inverted-subject.ts'
import { hasFiniteVerb } from '../phrases/finite-verb.ts'
import { isPronoun } from '../phrases/item-kinds.ts'
import { endOfCapitals, type Item } from '../phrases/items.ts'
import { nounPhraseEnd } from '../phrases/noun-phrase.ts'
import { organisationNouns, personNouns } from '../lexicon/source-words.ts'
import { wordSet } from '../../../word-sets.ts'
import type { VerbPlace } from './words-around.ts'

/** Verbs that have nobody for an object: behind them a name is who speaks. */
export const sayVerbs = wordSet('said says say')

/**
 * "She may, when the time comes, stand again, said the strategist Orlo Brant.": behind a comma, a verb
 * and nothing but somebody's name or noun with what tells of him or her, up to the sentence's end.
 * `from`: where the verb's group begins.
 */
export function endsWithSpeaker(
  { items, main, sentence: { to } }: VerbPlace,
  from: number,
): boolean {
  if (items[from - 1]?.text !== ',' || !sayVerbs.has(items[main]!.text)) return false
  const speaker = findInvertedSubject(items, main + 1, to)
  return (
    speaker !== null &&
    (speaker.to >= to || items[speaker.to]!.text === '.') &&
    !hasFiniteVerb(items, main + 1, to) &&
    (items.slice(speaker.from, speaker.headTo).some(({ capital }) => capital) ||
      isSpeakersNoun(items[nounPhraseEnd(items, main + 1, to) - 1]!))
  )
}

/** Not in "He laughed, said goodnight". */
const isSpeakersNoun = ({ text }: Item): boolean =>
  personNouns.has(text) || organisationNouns.has(text)

/** "…, say researchers" */
export const isSaidBySeveral = (items: readonly Item[], main: number): boolean =>
  items[main]!.text === 'say' &&
  (items[main - 1]?.text === ',' || items[main - 1]?.kind === 'quote') &&
  !isPronoun(items[main + 1])

/** "…, says the team doctor, | Nimal Fonseka |, …": the comma behind a name that is put to the noun. */
export function behindName(items: readonly Item[], comma: number, to: number): number {
  if (items[comma]?.text !== ',') return comma
  const i = endOfCapitals(items, comma + 1, to)
  return i > comma + 1 && i < to && items[i]!.text === ',' ? i : comma
}
