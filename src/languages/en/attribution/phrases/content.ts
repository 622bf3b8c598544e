import type { Stretch } from './stretch.ts'
import { adverbial, concessive, endsAtComma } from './comma-ends.ts'
import { hasFiniteVerb } from './finite-verb.ts'
import { isDeterminer, isOwnedNoun, isVerbHere } from './item-kinds.ts'
import { form } from '../lexicon/verb-forms.ts'
import { isNominal, nextComma, type Item } from './items.ts'
import { auxiliary, is } from '../lexicon/word-kinds.ts'
import { nounPhraseEnd } from './noun-phrase.ts'
import { startsSecondReport } from './second-report.ts'
import { wordSet } from '../../../word-sets.ts'

/** What the words are: a clause runs further than a noun phrase does. */
export type ContentKind = 'clause' | 'quote' | 'phrase' | 'infinitive' | 'gerund'

/** Someone's words that begin at `from`, in a sentence that ends at `to`. */
interface Words extends Stretch {
  items: readonly Item[]
  loose: boolean
  kind: ContentKind
  main: number
}

/**
 * The words of a report, from the beginning of a stretch to where they end in it. `main` is the
 * reporting verb: a second verb of its form ends them.
 */
export function contentWithin(
  items: readonly Item[],
  { from, to }: Stretch,
  kind: ContentKind,
  main: number,
): Stretch {
  const words = { items, from, to, loose: kind === 'clause' || kind === 'quote', kind, main }
  let depth = 0
  for (let i = from; i < to; i++) {
    const { kind: sort, text } = items[i]!
    if (sort === 'mark' && '(['.includes(text)) depth++
    else if (sort === 'mark' && ')]'.includes(text)) depth--
    else if (depth <= 0) {
      const end = endAt(words, i)
      if (end >= 0) return { from, to: end }
    }
  }
  const last = items[to - 1]
  return { from, to: last?.kind === 'mark' && '.!?'.includes(last.text) ? to - 1 : to }
}

/** Where the words end if they end at item `i`; -1 when they go on. */
function endAt(words: Words, i: number): number {
  const { items, from, to } = words
  const { kind, text } = items[i]!
  if (kind === 'mark') return endsAtMark(words, i) ? i : -1
  if (kind === 'quote' && text === ',' && concessive.has(items[i + 1]?.text ?? ''))
    if (hasFiniteVerb(items, i + 1, to)) return i + 1
  return i > from ? endAtWord(words, i) : -1
}

/** "denied that, saying all was well": what takes up words said before may be all of them. */
const taken = new Set(['this', 'that'])

function endsAtMark({ items, from, to, loose, main }: Words, i: number): boolean {
  const { text, start } = items[i]!
  // the first word is part of the words, whatever follows it; a quotation may be all of them
  const isAlone = !loose && taken.has(items[from]!.text)
  const mayEnd = i > from + 1 || items[from]!.kind === 'quote' || isAlone
  if (text === ',')
    return (
      mayEnd &&
      endsAtComma({ items, comma: i, to, loose, main }) &&
      !isAddedToSubject(items, { from, to }, i) &&
      !standsBehindThat(items, { from, to }, i)
    )
  if (text === '—') return !loose && items[i - 1]?.end !== start
  return text === ';' || ('.!?'.includes(text) && i >= to - 1)
}

/** "said that, according to the bank, profits rose": a comma of the aside right behind "that". */
const standsBehindThat = (items: readonly Item[], { from, to }: Stretch, comma: number): boolean =>
  items[from]!.text === 'that' &&
  items[from + 1]!.text === ',' &&
  (comma === from + 1 || nextComma(items, from + 2, to) === comma) &&
  hasFiniteVerb(items, nextComma(items, from + 2, to), to)

/**
 * "said that the law, while broad, is weak", "lamented the fact that villagers, who fled, were not
 * asked": behind "that" and a bare subject, what stands between two commas before its verb.
 */
function isAddedToSubject(items: readonly Item[], { from, to }: Stretch, comma: number): boolean {
  const that = items.findIndex(({ text }, i) => i >= from && i < comma && text === 'that')
  if (that < 0 || hasFiniteVerb(items, that, comma)) return false
  // the second of the two commas: "that a spokesman, Amin, | told them"
  if (items.slice(that, comma).some(({ text }) => text === ',')) return hasVerb(items, comma, to)
  for (let i = comma + 1; i < to - 1; i++) {
    if (items[i]!.kind !== 'mark') continue
    return items[i]!.text === ',' && hasVerb(items, i, to)
  }
  return false
}

/** Whether a verb stands right behind the comma. */
function hasVerb(items: readonly Item[], comma: number, to: number): boolean {
  let next = comma + 1
  while (next < to && (items[next]!.word.bits & is.adverb) !== 0) next++
  const { bits, forms } = items[next]?.word ?? { bits: 0, forms: 0 }
  const isThird = (bits & is.verb) !== 0 && (forms & form.third) !== 0
  return isThird || (isVerbHere(items, next) && forms !== form.ing)
}

/** "shouted “Out!” as the mayor left", "shouted “Out!” adding …": a whole sentence was quoted. */
const endsQuotation = (quote: Item, { text, word }: Item): boolean =>
  quote.kind === 'quote' &&
  '.,!?'.includes(quote.text) &&
  (text === 'as' || adverbial.has(text) || (word.forms === form.ing && word.cues.length > 0))

/** "refused to sign | and returned it": a past form is no more part of what was to be done. */
const endsInfinitive = ({ items, kind, main }: Words, i: number): boolean => {
  const { forms } = items[i + 1]?.word ?? { forms: 0 }
  return (
    kind === 'infinitive' &&
    (items[main]!.word.forms & form.past) !== 0 &&
    (forms & form.past) !== 0 &&
    (forms & form.base) === 0 &&
    isVerbHere(items, i + 1)
  )
}

const occasions = wordSet(`
  statement letter post video message tweet interview footnote note memo speech blog email briefing
  release filing
`)
const occasionReach = 5

/** "denied the raid | in a statement": where it was said, unless "as" goes on behind it. */
function opensOccasion(items: readonly Item[], at: number, to: number): boolean {
  const { text } = items[at]!
  return (
    (text === 'in' || text === 'at' || text === 'during') &&
    isDeterminer(items[at + 1]) &&
    items
      .slice(at + 2, Math.min(to, at + occasionReach))
      .some((item) => occasions.has(item.text)) &&
    !items.slice(at, to).some((item) => item.text === 'as')
  )
}

/**
 * "confessed to the crime | and the jury took an hour", "promised a road | but critics say it is late":
 * somebody else with a verb of his own, in the past, of saying, or with its auxiliary.
 */
function opensClauseOfOther(items: readonly Item[], { from, to }: Stretch, at: number): boolean {
  if ((items[at]!.word.bits & is.coordinator) === 0) return false
  const verb = nounPhraseEnd(items, at + 1, to)
  if (verb <= at + 1 || verb >= to) return false
  const { forms, bits } = items[verb]!.word
  if (forms === form.past) return true
  if ((bits & auxiliary) === 0) return sayNow(items, verb)
  // "a plan that the bank and the union should agree": both are of the clause that tells of it
  const isWithin = items.slice(from, at).some(({ word }) => (word.bits & is.complementizer) !== 0)
  return !isWithin && hasFiniteVerb(items, verb, verb + 1)
}

/** "said it was safe | but critics say it is not" */
function opensContrast(items: readonly Item[], at: number, to: number): boolean {
  if (items[at]!.text !== 'but') return false
  const verb = nounPhraseEnd(items, at + 1, to)
  return verb > at + 1 && verb < to && sayNow(items, verb)
}

/** "critics | say": several who speak in the present. */
function sayNow(items: readonly Item[], verb: number): boolean {
  const { forms, cues } = items[verb]!.word
  const isSpeech = cues.some(({ takes }) => takes.includes('q') && takes.includes('t'))
  return isSpeech && (forms & form.base) !== 0 && items[verb - 1]!.text.endsWith('s')
}

/** "and", not that of "they definitely | or probably saw it", nor "not | yet agreed" */
const joinsReports = (items: readonly Item[], at: number): boolean =>
  (items[at]!.word.bits & is.coordinator) !== 0 &&
  !(items[at]!.text === 'yet' && isOfVerb(items[at - 1])) &&
  ![at - 1, at + 1].every((i) => ((items[i]?.word.bits ?? 0) & is.adverb) !== 0)

/** "rejected the plan | saying that it was late", not "the auditor's finding that it was late" */
const addsWords = (items: readonly Item[], at: number): boolean =>
  items[at]!.word.forms === form.ing &&
  items[at]!.word.cues.length > 0 &&
  items[at + 1]?.text === 'that' &&
  isNominal(items[at - 1]) &&
  !isOwnedNoun(items, at)

/** A negation or an auxiliary verb: "not", "has". */
const isOfVerb = (item: Item | undefined): boolean =>
  ((item?.word.bits ?? 0) & (is.negation | auxiliary)) !== 0

function endAtWord(words: Words, i: number): number {
  const { items, from, to, loose, main } = words
  const { text } = items[i]!
  if (joinsReports(items, i) && (startsSecondReport(items, i, main) || endsInfinitive(words, i)))
    return items[i - 1]?.text === ',' ? i - 1 : i
  if (loose ? opensContrast(items, i, to) : opensClauseOfOther(items, words, i)) return i
  if (i === from + 1) return endsQuotation(items[from]!, items[i]!) ? i : -1
  const isEnd =
    (text === 'according' &&
      items[i + 1]?.text === 'to' &&
      !standsBehindThat(items, words, i - 1)) ||
    (!loose && endsPhrase(items, i, to))
  return isEnd ? i : -1
}

/** "rejected the plan | saying that …", "… | when it came", "… | in a letter", "… | as it was read". */
const endsPhrase = (items: readonly Item[], i: number, to: number): boolean =>
  addsWords(items, i) ||
  (adverbial.has(items[i]!.text) && items[i - 1]!.text !== 'at') ||
  opensOccasion(items, i, to) ||
  (items[i]!.text === 'as' && hasFiniteVerb(items, i + 1, Math.min(to, i + 8)))
