/** What looks like a report that the grammar did not read, and is none. */
import { form } from '../lexicon/verb-forms.ts'
import { auxiliary, is } from '../lexicon/word-kinds.ts'
import { isVerbHere } from '../phrases/item-kinds.ts'
import { isNominal, type Item } from '../phrases/items.ts'
import { wordSet } from '../../../word-sets.ts'

const ordinals = wordSet('first second third fourth fifth sixth seventh eighth ninth tenth')

/** "the fifth accused, Amin": a noun of the court. */
export const isNumbered = (items: readonly Item[], at: number): boolean =>
  items[at]!.text === 'accused' && ordinals.has(items[at - 1]!.text)

/** "is filed and not argued": a participle that "not" and no other word leads. */
export const isJoinedPassive = (items: readonly Item[], at: number): boolean =>
  items[at - 1]!.text === 'not' &&
  (items[at]!.word.forms & form.participle) !== 0 &&
  ((items[at - 2]?.word.bits ?? 0) & (is.be | is.have)) === 0

const linking = wordSet('read also more related see watch listen story')

/** "READ ALSO: ‘Mayor under fire’": the headline of another article, to which the line leads. */
export const isLink = (items: readonly Item[], at: number): boolean =>
  at > 1 &&
  at <= longestLabel &&
  items[at - 1]!.text === ':' &&
  items.slice(0, at - 1).every(({ text }) => linking.has(text))
/** Items of such a label, the colon too. */
const longestLabel = 3

/** "The mayor said nothing, though …" */
export const tellsNothing = (items: readonly Item[], at: number): boolean =>
  items[at + 1]?.text === 'nothing' && (items[at + 2]?.kind ?? 'mark') === 'mark'

/** "offices said to be open": what others say of the noun before it. */
export const isSaidToBe = (items: readonly Item[], at: number): boolean =>
  (items[at]!.word.forms & form.participle) !== 0 &&
  items[at + 1]?.text === 'to' &&
  ((items[at + 2]?.word.bits ?? 0) & (is.be | is.have)) !== 0

/** "allowed alleged thefts", "ignored reported faults": a participle between a verb and its object. */
export const describesObject = (items: readonly Item[], at: number): boolean =>
  describing.has(items[at]!.text) &&
  isVerbHere(items, at - 1) &&
  ((items[at - 1]?.word.bits ?? 0) & auxiliary) === 0 &&
  items[at + 1]?.capital === false &&
  isNominal(items[at + 1])

const describing = wordSet('alleged reported claimed proposed promised stated predicted')

/** "this does not rule out a sale": a matter leaves it open, and nobody tells it. */
export function isLeftOpen(items: readonly Item[], at: number): boolean {
  if (items[at]?.word.lemma !== 'rule' || items[at + 1]?.text !== 'out') return false
  let subject = at - 1
  while (((items[subject]?.word.bits ?? 0) & besideVerb) !== 0) subject--
  return pointing.has(items[subject]?.text ?? '')
}

const besideVerb = auxiliary | is.negation | is.adverb
const pointing = wordSet('this that these those which')
