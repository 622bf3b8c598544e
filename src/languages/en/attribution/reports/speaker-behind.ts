/** Who stands behind a verb of speech: "…, said Amin", "…, say researchers". */
import { findInvertedSubject } from '../subjects/inverted-subject.ts'
import { hasFiniteVerb } from '../phrases/finite-verb.ts'
import { isPronoun } from '../phrases/item-kinds.ts'
import { endOfCapitals, type Item } from '../phrases/items.ts'
import { nounPhraseEnd } from '../phrases/noun-phrase.ts'
import { isSpeakersNoun, isTellersNoun } from '../phrases/tellers-nouns.ts'
import { documentNouns } from '../lexicon/source-words.ts'
import { wordSet } from '../../../word-sets.ts'
import type { After } from '../phrases/after-rules.ts'
import type { Stretch } from '../phrases/stretch.ts'
import type { Subject } from '../subjects/subject.ts'
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
  if (items[from - 1]?.text !== ',') return false
  if (!sayVerbs.has(items[main]!.text) && !endsWithPaper(items, main, to)) return false
  // "…, says 'zero doubt' humans will": words, and nobody
  if (items[main + 1]?.kind === 'quote') return false
  const speaker = findInvertedSubject(items, main + 1, to)
  return (
    speaker !== null &&
    (speaker.to >= to || items[speaker.to]!.text === '.' || isPassedOn(items, speaker.to, to)) &&
    !hasFiniteVerb(items, main + 1, to) &&
    (items.slice(speaker.from, speaker.headTo).some(({ capital }) => capital) ||
      isSpeakersNoun(items[nounPhraseEnd(items, main + 1, to) - 1]!))
  )
}

const reporting = wordSet('reported reports')

/** "…, | reported the Selwyn Echo.", not "…, reported losses": nothing but a name up to the sentence's end. */
function endsWithPaper(items: readonly Item[], main: number, to: number): boolean {
  if (!reporting.has(items[main]!.text) || items[main - 1]?.text !== ',') return false
  const from = items[main + 1]?.text === 'the' ? main + 2 : main + 1
  const end = endOfCapitals(items, from, to)
  return end > from && (end >= to || items[end]!.text === '.')
}

/** "Bridge is safe, says mayor | : report" */
export const isPassedOn = (items: readonly Item[], colon: number, to: number): boolean =>
  items[colon]?.text === ':' && colon + 2 === to && documentNouns.has(items[to - 1]!.text)

/**
 * "…, and abruptly announced the closure of the road": whether what stands behind a verb that may have
 * an object is nobody and nothing that tells.
 */
export function isAnnounced(
  { items, after }: { items: readonly Item[]; after: After },
  { from, headTo }: Subject,
): boolean {
  if (!after.cue.takes.includes('n')) return false
  const of = items.findIndex(({ text }, i) => i > from && i < headTo && text === 'of')
  const noun = items[(of < 0 ? headTo : of) - 1]!
  return noun.kind === 'word' && !noun.capital && !isTellersNoun(noun)
}

/** Not in "Brandt slams rivals, says Norland vote in danger": what is told may begin with a name. */
function mayBeWho({ items, main, sentence: { to } }: VerbPlace): boolean {
  const head = items[nounPhraseEnd(items, main + 1, to) - 1]!
  return head.capital || isSpeakersNoun(head) || documentNouns.has(head.text)
}

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

/**
 * "Truce reached, says mayor": a headline says it without a verb of its own, and before a paper's name it may
 * be one that also is a participle; null elsewhere.
 */
export const headlineBefore = (
  verb: VerbPlace & { headline: boolean; group: Pick<Stretch, 'from'> },
): Stretch | null =>
  (verb.headline && endsWithSpeaker(verb, verb.group.from) && mayBeWho(verb)) ||
  endsWithPaper(verb.items, verb.main, verb.sentence.to)
    ? { from: verb.sentence.from, to: verb.group.from - 1 }
    : null
