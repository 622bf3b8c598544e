import { form } from '../lexicon/verb-forms.ts'
import { isNominal, type Item } from './items.ts'
import { auxiliary, is } from '../lexicon/word-kinds.ts'

const determines = is.determiner | is.possessive

/**
 * Whether the item at `i` is surely a verb where it stands, so that no noun phrase goes over it.
 */
export function isVerbHere(items: readonly Item[], i: number): boolean {
  const item = items[i]
  if (!item || item.kind !== 'word') return false
  const { bits, forms } = item.word
  if ((bits & auxiliary) !== 0) return !item.capital || i === 0 || (bits & is.modal) === 0
  if ((bits & is.verb) === 0) return false
  if (item.capital && i > 0 && items[i - 1]!.text !== '.' && (bits & is.noun) !== 0) return false
  if ((forms & (form.past | form.participle)) !== 0 && (forms & (form.base | form.third)) === 0)
    return forms !== (form.past | form.participle) || !describesNoun(items, i)
  return forms === form.ing ? isIngVerb(items, i) : isPresentVerb(items, i)
}

/** "is saying", ", saying", not "the closing date" or "meetings". */
function isIngVerb(items: readonly Item[], i: number): boolean {
  const before = items[i - 1]?.word.bits ?? 0
  // "Orlo's managing director", not "she's managing"
  if (isOwnedNoun(items, i) || (isOwned(items, i) && isNominal(items[i + 1]))) return false
  if ((items[i]!.word.bits & is.noun) !== 0)
    return (before & is.be) !== 0 || items[i - 1]?.text === ','
  return (before & (determines | is.noun)) === 0 || !isNominal(items[i + 1])
}

const isOwned = (items: readonly Item[], i: number): boolean =>
  items[i - 1]?.text === "'s" && !isPronoun(items[i - 2])

/** "the auditor's finding that …": a noun in -ing behind whose it is. */
export const isOwnedNoun = (items: readonly Item[], i: number): boolean =>
  isOwned(items, i) && items[i]!.word.forms === form.ing && (items[i]!.word.bits & is.noun) !== 0

/** "to claim", "they claim", and what is no noun, not "the claim". */
function isPresentVerb(items: readonly Item[], i: number): boolean {
  const before = items[i - 1]?.word.bits ?? 0
  if ((before & (is.to | is.modal | is.do)) !== 0) return true
  if ((before & is.subject) !== 0 && (before & is.determiner) === 0 && !isNumeral(items, i - 1))
    return true
  if ((items[i]!.word.bits & is.noun) !== 0) return isPhrasal(items, i)
  return (before & (determines | is.preposition)) === 0 && items[i - 1]?.text !== "'s"
}

/** "hit back at", "point out that": the particle that makes a verb of speech of it stands behind it. */
export const isPhrasal = (items: readonly Item[], i: number): boolean =>
  items[i]!.word.cues.some(({ particle, prepositions }) => {
    const parts = particle === '' ? [] : particle.split(' ')
    return (
      parts.length > 0 &&
      parts.every((text, k) => items[i + 1 + k]?.text === text) &&
      (prepositions.has(items[i + 1 + parts.length]?.text ?? '') ||
        isFollowedBySaying(items, i + 1 + parts.length))
    )
  })

/** "hit back | , saying": a verb of speech goes on behind the particle's comma. */
const isFollowedBySaying = (items: readonly Item[], comma: number): boolean =>
  items[comma]?.text === ',' &&
  items[comma + 1]?.word.forms === form.ing &&
  items[comma + 1]!.word.cues.length > 0

/** "the proposed law", "Amina's promised visit": a participle before its noun. */
function describesNoun(items: readonly Item[], i: number): boolean {
  const before = items[i - 1]
  if (!before || !isNominal(items[i + 1])) return false
  const { bits } = before.word
  const isAttributive = (bits & determines) !== 0 && (bits & (is.subject | is.object)) === 0
  return isAttributive || before.text === "'s"
}

/** "the", "her" */
export const isDeterminer = (item: Item | undefined): boolean =>
  ((item?.word.bits ?? 0) & determines) !== 0

/** "one dealer": not the pronoun. */
export const isNumeral = (items: readonly Item[], at: number): boolean =>
  items[at]!.text === 'one' && items[at + 1]?.kind === 'word' && isNominal(items[at + 1])

export function isPronoun(item: Item | undefined): boolean {
  return (
    item !== undefined && item.kind === 'word' && (item.word.bits & (is.subject | is.object)) !== 0
  )
}

export function isTime(item: Item): boolean {
  return (item.word.bits & is.time) !== 0
}

/** "in 2010", "since 1998" */
export const isYear = (items: readonly Item[], at: number): boolean =>
  /^(?:1[5-9]|20)\d\d$/.test(items[at]!.text) && ['in', 'since'].includes(items[at - 1]?.text ?? '')
