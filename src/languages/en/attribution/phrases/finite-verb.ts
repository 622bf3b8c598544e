import { form } from '../lexicon/verb-forms.ts'
import { isPronoun, isVerbHere } from './item-kinds.ts'
import { isNominal, type Item } from './items.ts'
import { auxiliary, is } from '../lexicon/word-kinds.ts'
import { wordSet } from '../../../word-sets.ts'

/** Forms of auxiliaries that need another before them. */
const nonFinite = new Set(['be', 'been', 'being', 'having'])

/** Whether items [from, to) hold a verb that has a subject. */
export function hasFiniteVerb(items: readonly Item[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const { kind, text, word } = items[i]!
    if (kind === 'mark' && (text === ';' || text === ':')) return false
    if (kind !== 'word') continue
    const before = i > from ? items[i - 1]! : undefined
    if ((word.bits & auxiliary) !== 0) {
      if (!nonFinite.has(text) && before?.text !== 'to') return true
    } else if (before && (text === "'s" ? isPronoun(before) : isFinite(items, i, from))) return true
  }
  return false
}

/** Whether the full verb at `i` has a subject in its clause, which begins at `from`. */
function isFinite(items: readonly Item[], i: number, from: number): boolean {
  const { bits, forms } = items[i]!.word
  if ((bits & is.verb) === 0 || (forms & (form.past | form.third | form.base)) === 0) return false
  if ((bits & is.noun) === 0 && !isVerbHere(items, i)) return false
  return (forms & form.past) !== 0 && (forms & form.base) === 0
    ? isPast(items, i, from)
    : isPresent(items, i)
}

/** "Amin went", "Amin, the mayor, went", not "claims made in March". */
function isPast(items: readonly Item[], i: number, from: number): boolean {
  const before = items[i - 1]!
  // "her advanced age"
  const isOwner = (before.word.bits & is.possessive) !== 0 && isNominal(items[i + 1])
  if (isOwner && items[i + 1]!.kind === 'word') return false
  if (isPronoun(before) || (before.word.bits & (is.adverb | is.relative)) !== 0) return true
  const hasSubject = isNominal(before) || (before.text === ',' && isAddition(items, i - 1, from))
  return hasSubject && items[i + 1]?.text !== 'by' && !isParticipleSpot(items, i)
}

/** "they plan", "Amin goes"; of what may be a noun, "Amin plans the road", "officials plan it". */
function isPresent(items: readonly Item[], i: number): boolean {
  const { bits, forms } = items[i]!.word
  const before = items[i - 1]!
  const beforeBits = before.word.bits
  if (before.text === 'to' || (beforeBits & (is.determiner | is.possessive | is.preposition)) !== 0)
    return false
  if ((beforeBits & is.subject) !== 0) return true
  if ((bits & is.noun) === 0) return isNominal(before) || (beforeBits & is.adverb) !== 0
  const agrees = before.text.endsWith('s')
    ? (forms & form.base) !== 0
    : (forms & form.third) !== 0 && isNominal(before)
  return agrees && opensArgument(items[i + 1])
}

/** "Amin, the mayor, went": a verb behind the second comma of an addition. */
function isAddition(items: readonly Item[], comma: number, from: number): boolean {
  for (let i = comma - 1; i > from; i--)
    if (items[i]!.kind === 'mark') return items[i]!.text === ',' && isNominal(items[i - 1])
  return false
}

/** Regular verbs without an object: "an incident happened in Bergen" describes no incident. */
const takesNoObject = wordSet(
  'happened occurred arrived died remained appeared seemed existed emerged disappeared collapsed exploded erupted failed lived stayed waited',
)

/**
 * "claims made in March": a participle that only describes its noun is followed by a preposition
 * and has no object.
 */
function isParticipleSpot(items: readonly Item[], i: number): boolean {
  const { text, word } = items[i]!
  const next = items[i + 1]
  if ((word.forms & form.participle) === 0 || !next || takesNoObject.has(text)) return false
  const describes = (next.word.bits & (is.preposition | is.time)) !== 0
  return next.text === 'next' || (describes && !items[i - 1]!.capital)
}

/** Whether an item begins something that can only be an object or a clause. */
export function opensArgument(item: Item | undefined): boolean {
  if (!item) return false
  return (
    (item.word.bits & (is.determiner | is.possessive | is.to | is.complementizer | is.object)) !==
      0 ||
    item.capital ||
    item.kind === 'quote'
  )
}
