import { form } from '../lexicon/verb-forms.ts'
import { isNominal, type Item } from './items.ts'
import { is } from '../lexicon/word-kinds.ts'

/**
 * Whether the item at `i` is surely a verb where it stands, so that no noun phrase goes over it.
 */
export function isVerbHere(items: readonly Item[], i: number): boolean {
  const item = items[i]
  if (!item || item.kind !== 'word') return false
  const { bits, forms } = item.word
  if ((bits & (is.be | is.have | is.do | is.modal)) !== 0)
    return !item.capital || i === 0 || (bits & is.modal) === 0
  if ((bits & is.verb) === 0) return false
  if (item.capital && i > 0 && items[i - 1]!.text !== '.' && (bits & is.noun) !== 0) return false
  const before = items[i - 1]?.word.bits ?? 0
  const beforeText = items[i - 1]?.text
  if ((forms & (form.past | form.participle)) !== 0 && (forms & (form.base | form.third)) === 0) {
    // "the proposed law", "Amina's promised visit": a participle before its noun
    const attributive =
      (before & (is.determiner | is.possessive)) !== 0 && (before & (is.subject | is.object)) === 0
    return !(
      (attributive || beforeText === "'s") &&
      isNominal(items[i + 1]) &&
      forms === (form.past | form.participle)
    )
  }
  if (forms === form.ing) {
    if ((bits & is.noun) !== 0) return (before & is.be) !== 0 || beforeText === ','
    return !isNominal(items[i + 1]) || (before & (is.determiner | is.possessive | is.noun)) === 0
  }
  if ((before & (is.to | is.modal | is.do)) !== 0) return true
  if ((before & is.subject) !== 0 && (before & is.determiner) === 0) return true
  if ((bits & is.noun) !== 0) return false
  return (before & (is.determiner | is.possessive | is.preposition)) === 0 && beforeText !== "'s"
}

export function isPronoun(item: Item | undefined): boolean {
  return (
    item !== undefined && item.kind === 'word' && (item.word.bits & (is.subject | is.object)) !== 0
  )
}

export function isTime(item: Item): boolean {
  return (item.word.bits & is.time) !== 0
}
