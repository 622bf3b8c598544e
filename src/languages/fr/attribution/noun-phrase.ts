import type { Stretch } from '../../sentences/sentence-items.ts'
import type { Item } from './items.ts'
import { auxiliaries } from './helping-verbs.ts'
import { isSpeech } from './verbs.ts'
import {
  adverbs,
  afterNoun,
  beforeSubject,
  determiners,
  groupNouns,
  personNouns,
  pronouns,
  timeWords,
} from './words.ts'

const longest = 14

const isNominalStart = (item: Item) =>
  item.kind === 'word' &&
  !timeWords.has(item.text) &&
  (item.capital || determiners.has(item.text) || groupNouns.has(item.text)) &&
  !['de', 'd'].includes(item.text)

/**
 * The noun phrase that begins at item `from` and goes right: "le ministre de l'intérieur", "Anna
 * Blanc"; null when none does.
 */
export function nounPhraseFrom(items: readonly Item[], from: number): Stretch | null {
  if (!items[from] || !isNominalStart(items[from]!)) return null
  let to = from
  while (to < items.length && to - from < longest) {
    const { kind, text, capital } = items[to]!
    if (
      kind !== 'word' ||
      (to > from &&
        ((afterNoun.has(text) && !(capital && text !== 'a')) ||
          // "Hicham Ait", "N-VA": a capital inside a name
          (!capital && (auxiliaries.has(text) || beforeSubject.has(text) || reflexive.has(text))) ||
          (text === 'et' && !startsAnother(items[to + 1]))))
    )
      break
    to++
  }
  while (to > from && (determiners.has(items[to - 1]!.text) || adverbs.has(items[to - 1]!.text)))
    to--
  return to > from ? { from, to } : null
}

/** A verb follows. */
const reflexive = new Set(['se', 's', 'ne', 'n'])
const startsAnother = (item: Item | undefined) =>
  item !== undefined && item.kind === 'word' && (item.capital || determiners.has(item.text))

/**
 * The noun phrase that ends before item `end`; days and what comes before its determiner are no
 * part of it.
 */
export function nounPhraseBefore(items: readonly Item[], end: number): Stretch | null {
  let from = end
  while (from > 0 && end - from < longest) {
    const { kind, text } = items[from - 1]!
    if (
      kind !== 'word' ||
      beforeSubject.has(text) ||
      pronouns.has(text) ||
      text === 'qui' ||
      (isSpeech(text, 'finite') && !personNouns.has(text))
    )
      break
    from--
  }
  while (from < end && !isNominalStart(items[from]!)) from++
  return from < end ? { from, to: end } : null
}
