import type { Item } from './items.ts'
import { auxiliaries, getSpeechForms } from './verbs.ts'
import type { Stretch } from './verb-group.ts'
import {
  adverbs,
  afterNoun,
  beforeSubject,
  bodyNouns,
  determiners,
  documentNouns,
  groupNouns,
  leaning,
  outletNouns,
  personNouns,
  pronouns,
  timeWords,
} from './words.ts'

const longest = 14
const longestAside = 25

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
          auxiliaries.has(text) ||
          beforeSubject.has(text) ||
          reflexive.has(text) ||
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
function nounPhraseBefore(items: readonly Item[], end: number): Stretch | null {
  let from = end
  while (from > 0 && end - from < longest) {
    const { kind, text } = items[from - 1]!
    if (
      kind !== 'word' ||
      beforeSubject.has(text) ||
      pronouns.has(text) ||
      text === 'qui' ||
      (getSpeechForms()
        .get(text)
        ?.some(({ form }) => form === 'finite') &&
        !personNouns.has(text))
    )
      break
    from--
  }
  while (from < end && !isNominalStart(items[from]!)) from++
  return from < end ? { from, to: end } : null
}

export interface Subject extends Stretch {
  pronoun: boolean
}

/**
 * The subject that stands before a verb: a pronoun, the noun before "qui", the one before an aside
 * between commas, or the noun phrase beside it.
 */
export function subjectBefore(items: readonly Item[], verb: number): Subject | null {
  let at = verb - 1
  while (
    at >= 0 &&
    items[at]!.kind === 'word' &&
    ((leaning.has(items[at]!.text) && !isDeterminerHere(items, at)) || adverbs.has(items[at]!.text))
  )
    at--
  const item = items[at]
  if (!item) return null
  if (item.kind === 'word' && pronouns.has(item.text))
    return { from: at, to: at + 1, pronoun: true }
  if (item.text === 'qui') return phrase(items, items[at - 1]?.text === ',' ? at - 1 : at)
  if (item.text !== ',') return item.kind === 'word' ? phrase(items, at + 1) : null
  for (let i = at - 1; i > 0 && at - i < longestAside; i--)
    if (items[i]!.text === ',' || items[i]!.text === '–')
      return withName(items, phrase(items, i), i, at)
  return null
}

/**
 * "le ministre de l'intérieur, Paul Renard, a dit": an aside that is a name belongs to the one it
 * names.
 */
const withName = (
  items: readonly Item[],
  found: Subject | null,
  from: number,
  to: number,
): Subject | null =>
  found &&
  items.slice(from + 1, to).every(({ capital }) => capital) &&
  !items.slice(found.from + 1, found.to).some(({ capital }) => capital)
    ? { ...found, to }
    : found

/**
 * "le" before a verb leans on it; "la" right before a noun would not stand here, since the verb
 * follows.
 */
const isDeterminerHere = (items: readonly Item[], at: number) =>
  ['un', 'une'].includes(items[at]!.text)

function phrase(items: readonly Item[], end: number): Subject | null {
  const found = nounPhraseBefore(items, end)
  return found && { ...found, pronoun: false }
}

/**
 * The subject behind a verb: only one who can speak, since an object can stand there too ("a
 * confirmé la nouvelle").
 */
export function subjectBehind(items: readonly Item[], to: number): Stretch | null {
  let at = to
  while (
    at < items.length &&
    at - to < 4 &&
    items[at]!.kind === 'word' &&
    ((timeWords.has(items[at]!.text) && !items[at]!.capital) || adverbs.has(items[at]!.text))
  )
    at++
  const found = nounPhraseFrom(items, at)
  return found &&
    items.slice(found.from, found.to).some(({ text, capital }) => capital || canSpeak(text))
    ? found
    : null
}

export const canSpeak = (text: string): boolean =>
  personNouns.has(text) ||
  groupNouns.has(text) ||
  bodyNouns.has(text) ||
  outletNouns.has(text) ||
  documentNouns.has(text)
