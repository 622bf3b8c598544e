import { form } from '../lexicon/verb-forms.ts'
import { isDeterminer, isPronoun, isTime, isVerbHere } from './item-kinds.ts'
import { isNominal, type Item } from './items.ts'
import { is } from '../lexicon/word-kinds.ts'
import { wordSet } from '../../../word-sets.ts'

const linking = wordSet(`
  of for at in from with on against between near under behind inside within about to across
  around outside by off aboard beyond
`)
const longest = 40
/** UTF-16 units: no longer quotation stands inside a noun phrase. */
const longestQuote = 40

/**
 * Where the noun phrase that ends with item `last` begins, what hangs on it by "of", "for", "in"…
 * included; -1 when no noun phrase ends there. `low` is the first item it may reach.
 */
export function nounPhraseStart(items: readonly Item[], last: number, low: number): number {
  let i = last
  const floor = Math.max(low, last - longest)
  if (i < floor || !isNominal(items[i]) || isVerbHere(items, i)) return isPronoun(items[i]) ? i : -1
  for (;;) {
    if (items[i]!.text === ')') {
      i = openingBracket(items, i, floor)
      if (i <= floor || !isNominal(items[i - 1])) return i
      i--
      continue
    }
    if (i <= floor) return i
    let further: number
    if (isDeterminer(items[i - 1]!)) {
      i--
      // "all the", "half of the", "such a": determiners stand together
      const isSecond = i > floor && (items[i - 1]!.word.bits & is.determiner) !== 0
      further = isSecond ? i : beforeDeterminer(items, i, floor)
    } else further = items[i - 1]!.kind === 'word' ? overWord(items, i, floor) : overMark(items, i)
    if (further < 0) return i
    i = further
  }
}

/** "the bank and | the union", "a friend of | the mayor" */
const beforeDeterminer = (items: readonly Item[], i: number, floor: number): number =>
  i - 1 > floor && items[i - 1]!.text === 'and' && items[i - 2]!.text !== ','
    ? joinedBack(items, i - 1, floor)
    : linkedBack(items, i, floor)

/** "the then mayor", "the governing body", not "some named Amin". */
const describes = ({ word: { bits, forms } }: Item, next: Item): boolean =>
  (bits & is.adverb) !== 0 || ((forms & (form.ing | form.participle)) !== 0 && !next.capital)

const articles = wordSet('the a an')

/** "the | command spokesman": what else is a verb stands between an article and its noun as one. */
const isNounByArticle = ({ word }: Item, earlier: Item | undefined): boolean =>
  earlier !== undefined && articles.has(earlier.text) && (word.forms & form.base) !== 0

const generation = wordSet('jr jr.')

/** "the Brixham, Ontario-based | company": a town's state in what says where a body sits. */
const isStateBased = (items: readonly Item[], i: number): boolean =>
  items[i]!.text.endsWith('-based') && items[i]!.capital && items[i - 2]?.capital === true

/** Over the mark or quotation before item `i` of a phrase; -1 when the phrase begins at `i`. */
function overMark(items: readonly Item[], i: number): number {
  const { kind, text, start, end } = items[i - 1]!
  if (kind === 'quote') return end - start > longestQuote || '.,!?'.includes(text) ? -1 : i - 1
  if (text === ')' || '$£€%'.includes(text)) return i - 1
  // "the Orlo—Selwyn line", not "a day earlier—Amin"
  const areNames = items[i]!.capital && items[i - 2]?.capital === true
  const isJoined =
    text === '/' || (text === '—' && areNames)
      ? start === items[i - 2]?.end
      : text === ',' && (generation.has(items[i]!.text) || isStateBased(items, i))
  return isJoined ? i - 2 : -1
}

/** Over the word before item `i` of a phrase; -1 when the phrase begins at `i`. */
function overWord(items: readonly Item[], i: number, floor: number): number {
  const before = items[i - 1]!
  const { bits } = before.word
  const earlier = i - 2 >= floor ? items[i - 2] : undefined
  if (before.text === "'s") return isNominal(earlier) || isPronoun(earlier) ? i - 2 : -1
  if (isVerbHere(items, i - 1)) return -1
  if (isNominal(before)) return i - 1
  if (earlier && describes(before, items[i]!) && (isDeterminer(earlier) || earlier.text === "'s"))
    return i - 1
  if (isNounByArticle(before, earlier)) return i - 1
  return (bits & is.coordinator) !== 0 && before.text !== 'but'
    ? joinedBack(items, i - 1, floor)
    : linkedBack(items, i, floor)
}

/**
 * From a phrase beginning at `i`, over "of", "for"… or "seen by" to the noun on which it hangs; -1
 * when it hangs on none.
 */
function linkedBack(items: readonly Item[], i: number, floor: number): number {
  const preposition = items[i - 1]
  if (i - 2 < floor || !preposition || (preposition.word.bits & is.preposition) === 0) return -1
  const { text } = preposition
  const links = linking.has(text)
  const noun = items[i - 2]!
  if (links && (isNounHere(items, i - 2) || countsPeople(items, i - 2, floor))) return i - 2
  if (i - 3 < floor || !isNominal(items[i - 3])) return -1
  if (text === 'as' && noun.text === 'such') return i - 3
  return hangsBy(items, i) ? i - 3 : -1
}

/** "a letter | seen by", "the work | beginning in": a participle before the preposition at `i - 1`. */
function hangsBy(items: readonly Item[], i: number): boolean {
  const { text } = items[i - 1]!
  const { forms } = items[i - 2]!.word
  return (
    (forms & (form.participle | form.ing)) !== 0 &&
    (text === 'by' || (linking.has(text) && forms === form.ing)) &&
    !isVerbHere(items, i - 3)
  )
}

const isNounHere = (items: readonly Item[], at: number): boolean =>
  isNominal(items[at]) && !isVerbHere(items, at) && !isTime(items[at]!)

const counting = wordSet('some many several most few others')

/** "Many | in the town": a word that counts stands for people where it opens its clause. */
const countsPeople = (items: readonly Item[], at: number, floor: number): boolean =>
  counting.has(items[at]!.text) &&
  (at === floor ||
    (items[at - 1]!.kind === 'mark' ? items[at - 1]!.text === ',' : opensClause(items[at - 1]!)))

const opensClause = ({ word: { bits } }: Item): boolean =>
  (bits & (is.coordinator | is.subordinator | is.complementizer)) !== 0

/** Whether the phrase that ends at `last` belongs to a clause of its own. */
function standsInClause(
  items: readonly Item[],
  last: number,
  coordinator: number,
  floor: number,
): boolean {
  for (let j = last; j >= floor; j--) {
    const item = items[j]!
    if (opensSubordinate(items, j, last, floor)) return false
    if (item.kind === 'mark' && ';:—'.includes(item.text)) return false
    if (item.text === ',' && opensName(items, j + 1, coordinator)) return false
    if (isVerbHere(items, j) ? !hangsOnNoun(items, j, floor) : isSubordinate(items, j)) return true
  }
  return false
}

/** Over "and" or "," in a list of noun phrases; -1 when a clause stands before it. */
function joinedBack(items: readonly Item[], coordinator: number, floor: number): number {
  let i = coordinator - 1
  if (items[i]?.text === ',') i--
  if (i < floor || !isNominal(items[i]) || isVerbHere(items, i)) return -1
  if (isInName(items, coordinator, floor)) return nounPhraseStart(items, i, floor)
  if (standsInClause(items, i, coordinator, floor)) return -1
  // a list: "the family, protesters and leaders"
  let start = nounPhraseStart(items, i, floor)
  if (start >= 0 && opensName(items, start, coordinator)) return start
  while (
    start - 2 >= floor &&
    items[start - 1]!.text === ',' &&
    isNominal(items[start - 2]) &&
    !isVerbHere(items, start - 2)
  ) {
    const earlier = nounPhraseStart(items, start - 2, floor)
    if (earlier < 0) break
    start = earlier
  }
  return start
}

/** "…, the Department of Water and | Sanitation": a name of several words that "the" opens. */
const opensName = (items: readonly Item[], at: number, coordinator: number): boolean =>
  items[at]!.text === 'the' &&
  at + 1 < coordinator &&
  items.slice(at + 1, coordinator).every(({ capital, text }) => capital || text === 'of') &&
  items[coordinator + 1]?.capital === true

const matterHeads = wordSet(
  'committee subcommittee commission department ministry bureau authority agency council minister secretary spokesman spokeswoman spokesperson directorate',
)

/** "the Committee on Public Order and | Dangerous Drugs": a name whose matter is of two parts. */
function isInName(items: readonly Item[], coordinator: number, floor: number): boolean {
  if (!items[coordinator + 1]?.capital) return false
  let i = coordinator - 1
  while (i > floor && items[i]!.kind === 'word' && items[i]!.capital) i--
  return (
    i > floor &&
    (items[i]!.text === 'on' || items[i]!.text === 'of' || items[i]!.text === 'for') &&
    items[i - 1]!.capital &&
    matterHeads.has(items[i - 1]!.text)
  )
}

const subordinators = wordSet('while although though whereas because if when')

/** "While | Hamas and Iran": the clause that opens right before the joined phrases is their own. */
const opensSubordinate = (
  items: readonly Item[],
  j: number,
  last: number,
  floor: number,
): boolean =>
  (subordinators.has(items[j]!.text) ||
    (items[j]!.text === 'as' && items[j + 1]?.text === 'both')) &&
  j < last + 1 &&
  nounPhraseStart(items, last, floor) === j + 1

/** A word that opens a clause, not the "as" of "sites such as". */
const isSubordinate = (items: readonly Item[], at: number): boolean =>
  (items[at]!.word.bits & is.subordinator) !== 0 &&
  !(items[at]!.text === 'as' && items[at - 1]?.text === 'such')

/** "a statement given to the bank and the ministry": what describes a noun is no verb of a clause. */
const hangsOnNoun = (items: readonly Item[], at: number, floor: number): boolean => {
  const noun = items[at - 1]
  return (
    (items[at]!.word.forms & form.participle) !== 0 &&
    noun?.kind === 'word' &&
    isNominal(noun) &&
    (!noun.capital || at - 1 === floor) &&
    ((items[at + 1]?.word.bits ?? 0) & is.preposition) !== 0
  )
}

function openingBracket(items: readonly Item[], close: number, floor: number): number {
  for (let i = close - 1; i >= floor; i--) if (items[i]!.text === '(') return i
  return close
}
