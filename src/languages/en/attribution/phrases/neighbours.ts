import { personNouns } from '../lexicon/source-words.ts'
import { form } from '../lexicon/verb-forms.ts'
import { is, type LexicalEntry } from '../lexicon/word-kinds.ts'
import { wordSet } from '../../../word-sets.ts'
import { isNominal, none, type Item } from './items.ts'

/** Verbs that are nouns before these words: "a think tank". */
const compounds = new Map([
  ['think', /^tanks?$/],
  ['claim', /^forms?$/],
  ['report', /^cards?$/],
  ['warning', /^(?:systems?|signs?)$/],
  ['plea', /^deals?$/],
])

/** What only describes: "how long", "long before", "their own". */
const describing: LexicalEntry = { ...none, bits: is.adverb }

/** Reads words anew by what stands beside them, where they are no verbs there. */
export function readNeighbours(items: Item[]): Item[] {
  for (let i = 1; i < items.length; i++) {
    const item = items[i]!
    const before = items[i - 1]!
    if (isOwn(item, before)) item.word = describing
    if (isFirst(before, item)) before.word = none
    if (before.text === 'long' && !longedFor.has(item.text))
      before.word = isFamilyName(items, i - 1) ? none : describing
    if (compounds.get(before.text)?.test(item.text)) before.word = none
    if (isMay(item, before)) item.word = month
    else if (isSomebody(items, i) || isTrade(items, i) || isPer(item, before)) item.word = none
    else if (isName(item, before) || isModalName(item, before, items[i + 1])) item.word = none
  }
  return items
}

const month: LexicalEntry = { ...none, bits: is.time }

/** "in May", "since late May", not "Rain May Fall" */
const isMay = ({ text, capital, kind }: Item, before: Item) =>
  text === 'may' && capital && kind === 'word' && before.kind === 'word' && !before.capital

/** "the town's own wells", "their own wells" */
const isOwn = ({ text }: Item, before: Item) =>
  text === 'own' && (before.text === "'s" || (before.word.bits & is.possessive) !== 0)

/** Participles that stand for whom they tell of, behind an article. */
const standing = wordSet('accused deceased injured bereaved condemned')

/** "the accused admitted", "the deceased's brother", not "the accused man" or "the injured Orlo". */
function isSomebody(items: readonly Item[], at: number): boolean {
  const next = items[at + 1]
  return (
    standing.has(items[at]!.text) &&
    items[at - 1]!.text === 'the' &&
    (next === undefined ||
      next.kind === 'mark' ||
      next.text === "'s" ||
      (next.kind === 'word' && !isNominal(next)))
  )
}

/** "“…,” Long said", "Betty Long": a capital within a sentence. */
const isFamilyName = (items: readonly Item[], at: number): boolean =>
  items[at]!.capital && (items[at - 1]?.kind === 'quote' || items[at - 1]?.kind === 'word')

/** "his spokesman, Per Lind": a given name within a sentence. */
const isPer = ({ text, capital }: Item, before: Item) =>
  text === 'per' && capital && (before.kind === 'word' || before.text === ',')

/** "First Minister", "First Lady": part of an office. */
const isFirst = (first: Item, { capital, text }: Item) =>
  first.text === 'first' && first.capital && capital && firsts.has(text)
const firsts = wordSet('minister lady gentleman deputy sea')

/** "the head of casting, Rosa Orlo,": what somebody is in charge of. */
const isTrade = (items: readonly Item[], at: number): boolean =>
  items[at]!.word.forms === form.ing &&
  items[at - 1]!.text === 'of' &&
  personNouns.has(items[at - 2]?.text ?? '') &&
  (items[at + 1]?.kind ?? 'mark') === 'mark'

/** "they long for rain", "they long to leave" */
const longedFor = new Set(['for', 'to'])

/** A capital inside a sentence makes a name of what might be a verb: "the United States". */
const isName = ({ capital, kind, word }: Item, before: Item) =>
  capital &&
  kind === 'word' &&
  (word.bits & is.verb) !== 0 &&
  before.kind === 'word' &&
  (word.bits & functionBits) === 0

const functionBits =
  is.be | is.have | is.do | is.modal | is.subject | is.determiner | is.preposition

/** "coach Will Brandt", "Mrs May": given and family names that are written as a modal verb. */
const isModalName = ({ text, capital }: Item, before: Item, next: Item | undefined) =>
  capital &&
  ((text === 'will' && next?.capital === true && next.word.bits === 0) ||
    (text === 'may' && before.capital && before.word.bits === 0))
