import { additionKind } from './additions.ts'
import { form } from '../lexicon/verb-forms.ts'
import { skipAdverbs } from '../phrases/adverbials.ts'
import { isNumeral, isPronoun, isTime, isVerbHere } from '../phrases/item-kinds.ts'
import type { Item } from '../phrases/items.ts'
import { auxiliary, is } from '../lexicon/word-kinds.ts'
import { isOfSeveral, nounPhraseEnd } from '../phrases/noun-phrase.ts'
import type { Subject } from './subject.ts'
import { wordSet } from '../../../word-sets.ts'

/**
 * The subject behind an inverted verb: "…, said Amina Saleh, the mayor." `from` is the item after
 * the verb.
 */
export function findInvertedSubject(
  items: readonly Item[],
  from: number,
  to: number,
): Subject | null {
  if (from >= to) return null
  const isSubject = (items[from]!.word.bits & is.subject) !== 0 && !isNumeral(items, from)
  if (isPronoun(items[from]) && isSubject && !isOfSeveral(items, from))
    // "“…,” says he is unfit": he is the subject of what follows
    return isFiniteHere(items, from + 1, to)
      ? null
      : { from, to: from + 1, headTo: from + 1, kind: 'pronoun' }
  const headEnd = isAnother(items, from, to) ? from + 1 : nounPhraseEnd(items, from, to)
  if (headEnd <= from || isTime(items[from]!) || takenOn.has(items[from]!.text)) return null
  // "Rosa Orlo joins in, says the mill is dear": the subject of what follows
  if (headEnd < to && (items[headEnd]!.word.bits & (auxiliary | is.negation)) !== 0) return null
  const headTo = withLinked(items, withoutMatter(items, from, headEnd), to)
  return { from, to: withApposition(items, headTo, to), headTo, kind: 'phrase' }
}

/** "The brigade, a group in the north, claimed responsibility": what is claimed says nothing. */
const takenOn = new Set(['responsibility', 'credit', 'victory', 'blame', 'ownership'])

/** "“Never again,” said another.": a determiner that nothing but a stop or a comma follows. */
const isAnother = (items: readonly Item[], at: number, to: number): boolean =>
  items[at]!.text === 'another' && (at + 1 >= to || items[at + 1]!.kind === 'mark')

/** "Amina Saleh | of her plans": what she speaks of, behind a name. */
function withoutMatter(items: readonly Item[], from: number, end: number): number {
  for (let i = from + 1; i < end - 1; i++)
    if (
      items[i]!.text === 'of' &&
      items[i - 1]!.capital &&
      (items[i + 1]!.word.bits & is.possessive) !== 0
    )
      return i
  return end
}

function isFiniteHere(items: readonly Item[], from: number, to: number): boolean {
  let at = skipAdverbs(items, from, to)
  // "definitely or probably believed"
  while (at > from && at < to && (items[at]!.word.bits & is.coordinator) !== 0)
    at = skipAdverbs(items, at + 1, to)
  return at < to && isVerbHere(items, at) && items[at]!.word.forms !== form.ing
}

const links = new Set(['at', 'for', 'in', 'from', 'with', 'on', 'and', 'by', 'before', 'of', 'to'])

/** "Amina Saleh at the ministry": with what hangs on the phrase that ends at `end`. */
function withLinked(items: readonly Item[], end: number, to: number): number {
  if (end + 1 < to && hangs(items, end)) return clauseEnd(items, end, to)
  if (end >= to || !links.has(items[end]!.text)) return end
  // "said Amina Saleh of her plans", "said Amina Saleh on the drought"
  const isAbout = items[end]!.text === 'on' && items[end - 1]!.capital
  if (isInDocument(items, end, to)) return end
  if (isAbout || ((items[end + 1]?.word.bits ?? 0) & is.possessive) !== 0) return end
  const further = nounPhraseEnd(items, end + 1, to)
  return further <= end + 1 || isTime(items[further - 1]!) ? end : withLinked(items, further, to)
}

/** "wrote Amina Saleh | in a note to clients": in what she wrote it */
function isInDocument(items: readonly Item[], at: number, to: number): boolean {
  if (items[at]!.text !== 'in' || !items[at - 1]!.capital) return false
  const [article, ...noun] = items.slice(at + 1, Math.min(to, at + longestDocument))
  return (
    article !== undefined &&
    (article.word.bits & (is.determiner | is.possessive)) !== 0 &&
    noun.slice(0, 3).some(({ text }) => writings.has(text))
  )
}
const longestDocument = 5
const writings = wordSet('note statement letter email e-mail post tweet message blog memo')

/** "figures released by the bank", "a boy who saw it". */
function hangs(items: readonly Item[], at: number): boolean {
  const { bits, forms } = items[at]!.word
  if ((bits & is.relative) !== 0) return true
  const next = items[at + 1]!.word.bits
  return (
    (forms & form.participle) !== 0 &&
    (forms & form.base) === 0 &&
    (next & (is.preposition | is.time)) !== 0
  )
}

/** Up to the next mark or quotation. */
function clauseEnd(items: readonly Item[], from: number, to: number): number {
  let i = from
  while (i < to && items[i]!.kind === 'word') i++
  return i
}

/** "Amina Saleh, the mayor": with the apposition behind the phrase that ends at `end`. */
function withApposition(items: readonly Item[], end: number, to: number): number {
  if (
    items[end]?.text !== ',' ||
    end + 1 >= to ||
    additionKind(items, end + 1, to) !== 'apposition' ||
    (items[end + 1]!.word.bits & is.coordinator) !== 0
  )
    return end
  let stop = end + 1
  while (stop < to && !endsApposition(items, stop)) stop++
  return items[stop - 1]!.text === ',' ? stop - 1 : stop
}

function endsApposition(items: readonly Item[], i: number): boolean {
  const { kind, text } = items[i]!
  if (kind === 'mark' && '.!?;:'.includes(text)) return true
  return kind === 'quote' || (text === ',' && items[i + 1]?.word.forms === form.ing)
}
