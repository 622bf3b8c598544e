import { form } from '../lexicon/verb-forms.ts'
import { organisationNouns } from '../lexicon/source-words.ts'
import { isDeterminer, isNumeral, isPronoun, isVerbHere } from './item-kinds.ts'
import { isNominal, type Item } from './items.ts'
import { is } from '../lexicon/word-kinds.ts'

/** "one | of the survivors", not "one of them": a pronoun that a phrase completes. */
export const isOfSeveral = (items: readonly Item[], at: number): boolean =>
  items[at + 1]?.text === 'of' && isDeterminer(items[at + 2]) && isNominal(items[at + 3])

const isPronounAlone = (items: readonly Item[], at: number): boolean =>
  isPronoun(items[at]) &&
  !isNumeral(items, at) &&
  !isOfSeveral(items, at) &&
  !isDeterminer(items[at])

/**
 * Where the noun phrase beginning at `from` ends (exclusive); `from` itself when none begins there.
 * "of" phrases belong to it.
 */
export function nounPhraseEnd(items: readonly Item[], from: number, to: number): number {
  if (isPronounAlone(items, from)) return from + 1
  let head = false
  let i = from
  for (; i < to; i++) {
    const item = items[i]!
    if (item.kind === 'mark') {
      const last = overMark(items, i, to)
      if (last < 0) break
      i = last
    } else if (item.text === "'s") head = false
    else if (isDeterminer(item) && (!head || items[i - 1]!.text === 'of')) {
      // "half of the", "some of them"
      if (items[i + 1]?.text === 'of') head = true
    } else if (isVerbHere(items, i) && i > from && !tellsTrade(items, i)) break
    else if (isNominal(item) || tellsTrade(items, i)) head = true
    else if (head ? !goesOn(items, i) : (item.word.bits & is.adverb) === 0 || i === from) break
  }
  return head ? i : from
}

/** The last item of what a mark opens or is inside a phrase; -1 where it ends the phrase. */
function overMark(items: readonly Item[], i: number, to: number): number {
  const { text } = items[i]!
  if (text === '(') {
    let last = i
    while (last < to - 1 && items[last]!.text !== ')') last++
    return last
  }
  // "a Post/Echo poll"
  if (text === '/') return items[i - 1]?.end === items[i]!.start && i + 1 < to ? i + 1 : -1
  return text === '$' || text === '%' ? i : -1
}

/** "the media | tracking firm": what a body does, between a noun and the noun for the body. */
const tellsTrade = (items: readonly Item[], i: number): boolean =>
  items[i]!.word.forms === form.ing &&
  items[i - 1]?.kind === 'word' &&
  isNominal(items[i - 1]) &&
  !items[i - 1]!.capital &&
  organisationNouns.has(items[i + 1]?.text ?? '') &&
  !items[i + 1]!.text.endsWith('s')

/** Behind a noun "of" goes on, and "and" where both sides have a capital or neither has. */
const goesOn = (items: readonly Item[], i: number) =>
  items[i]!.text === 'of' ||
  (items[i]!.text === 'and' &&
    isNominal(items[i + 1]) &&
    items[i + 1]!.capital === items[i - 1]!.capital)
