import { form } from '../lexicon/verb-forms.ts'
import { isDeterminer, isPhrasal, isVerbHere, isYear } from './item-kinds.ts'
import { isNominal, type Item } from './items.ts'
import { is } from '../lexicon/word-kinds.ts'
import { nounPhraseStart } from './noun-phrase-start.ts'
import { personNouns } from '../lexicon/source-words.ts'
import { wordSet } from '../../../word-sets.ts'

/** A word that may be a verb without auxiliary, with the adverbs before it from item `from` on. */
interface BareWord {
  items: readonly Item[]
  main: number
  /** where its clause begins */
  low: number
  from: number
  /** what stands before `from` in the clause */
  before: Item | undefined
}

/**
 * What the verb without auxiliary at `main` is; null where the word is a noun or an adjective.
 * `from`: behind what stands before it in its clause, which begins at `low`.
 */
export function bareKind(
  items: readonly Item[],
  main: number,
  low: number,
  from: number,
): 'finite' | 'ing' | 'participle' | null {
  const { forms, bits } = items[main]!.word
  const before = from > low ? items[from - 1]! : undefined
  const beforeBits = before?.word.bits ?? 0
  if (forms === form.ing)
    return isOwned(before, items[main + 1]) || isDescribed(items, main, low) ? null : 'ing'
  const word = { items, main, low, from, before }
  if (mustBeNoun(word)) return null
  if ((forms & (form.past | form.participle)) !== 0 && (forms & (form.base | form.third)) === 0) {
    const describes =
      (forms & form.past) === 0 || (isNominal(before) && items[main + 1]?.text === 'by')
    return describes ? 'participle' : 'finite'
  }
  return (bits & is.noun) === 0 ||
    (beforeBits & (is.subject | is.relative)) !== 0 ||
    isVerbByNeighbours(word)
    ? 'finite'
    : null
}

/** Behind what leads to a noun, the quotation of "his “great” dig at the mayor" too. */
function mustBeNoun(word: BareWord): boolean {
  const { items, main, from, before } = word
  if (!before) return false
  if (before.kind === 'quote')
    return items[main]!.word.forms === form.base && isDeterminer(items[from - 2])
  return isNounSpot(before) && !isYear(items, from - 1) && !isQuantified(word)
}

/** "Their warning", "Norway's ruling coalition": a participle behind an owner is none of a verb. */
const isOwned = (before: Item | undefined, next: Item | undefined): boolean =>
  isDeterminer(before) || (before?.text === "'s" && isNominal(next))

/** Nouns in -ing of what is told. */
const toldNouns = wordSet('finding warning ruling feeling understanding')
const adjective = /(?:[^n]al|ary|ive|ous|ic|est|early|initial)$/

/**
 * "Amina's preliminary finding that …": a noun behind an adjective with an owner or an article, not
 * "the official warning that …".
 */
const isDescribed = (items: readonly Item[], main: number, low: number): boolean => {
  const [before, owner] = [items[main - 1], items[main - 2]]
  if (!before || !owner || main - 2 < low || !toldNouns.has(items[main]!.text)) return false
  const isOwner = owner.text === "'s" || isDeterminer(owner)
  return isOwner && adjective.test(before.text) && !before.capital && !personNouns.has(before.text)
}

const floating = wordSet('both all each')
const quantifiers = wordSet('some many several most few all both these those another')
/** Verbs with no object, so that none of their forms describes a noun. */
const sayForms = wordSet('said say says')

/**
 * "The bank and the union both said", "some complained that": a word that counts stands for its
 * noun, or behind it.
 */
function isQuantified({ items, main, low, from, before }: BareWord): boolean {
  const { forms, cues, bits } = items[main]!.word
  const isPast = (forms & form.past) !== 0 && (forms & form.base) === 0
  if (!before || cues.length === 0) return false
  if (floating.has(before.text) && from - 2 >= low && isNominal(items[from - 2])) return isPast
  const next = items[main + 1]
  if (sayForms.has(items[main]!.text) && counts(before)) return !next || opensSaid(next)
  if (!quantifiers.has(before.text)) return false
  const isPresent = (forms & form.base) !== 0
  return (
    (isPresent && (bits & is.noun) === 0) ||
    ((isPast || isPresent) &&
      (next?.text === 'that' || next?.text === ':' || next?.kind === 'quote'))
  )
}

/** "several", "two", not "the". */
const counts = ({ text, word: { bits } }: Item): boolean =>
  quantifiers.has(text) || (bits & is.number) !== 0

/** "several said | they", "another said | the", "some said | .": no noun that "said" describes. */
const opensSaid = ({ kind, text, word: { bits } }: Item): boolean =>
  kind !== 'word' ||
  text === 'that' ||
  (bits & (is.determiner | is.possessive | is.subject | is.preposition)) !== 0

/** Behind "the", "her", "of", "two", "Amina's" stands a noun. */
const isNounSpot = ({ text, word: { bits } }: Item) =>
  text === "'s" ||
  ((bits & (is.determiner | is.possessive | is.preposition | is.number)) !== 0 &&
    (bits & (is.subject | is.subordinator)) === 0)

/**
 * Whether a word that may be a noun is a verb: where what stands before can be its subject and what
 * follows its object.
 */
function isVerbByNeighbours({ items, main, low, from, before }: BareWord): boolean {
  const { capital, word } = items[main]!
  const next = items[main + 1]
  if (capital && main > low && !isNominal(items[main - 1])) return false
  if (!before || !next || !opensObject(next)) return false
  if (next.text === 'that' && isRelativeClause(items, main + 2)) return false
  if (before.kind === 'quote' || ',)—'.includes(before.text)) return true
  const isJoined = (before.word.bits & is.coordinator) !== 0
  if (!isNominal(before) && !isJoined) return false
  if (isPhrasal(items, main)) return true
  const isForeign =
    (next.word.bits & is.preposition) !== 0 &&
    (next.word.bits & (is.to | is.complementizer)) === 0 &&
    !word.cues.some(({ prepositions }) => prepositions.has(next.text))
  if (isForeign && !before.capital) return false
  return isJoined || agrees(word.forms, next) || hasPluralHead(items, from - 1, low)
}

/** Whether one alone can be the subject: "claims", and what is alike in the past, "cut 40 jobs". */
const agrees = (forms: number, next: Item): boolean =>
  (forms & form.third) !== 0 || (isAlikeInPast(forms) && opensCountedObject(next))

/** "cut", "set": the past is written like the noun, so that it agrees with one as with several. */
const isAlikeInPast = (forms: number): boolean =>
  (forms & form.past) !== 0 && (forms & form.base) !== 0

/** "cut 40 jobs", "cut its forecast", "set a record", not "the pay cut the union refused". */
const opensCountedObject = ({ text, word: { bits } }: Item): boolean =>
  text === 'a' || text === 'an' || text === '$' || (bits & (is.number | is.possessive)) !== 0

/**
 * Whether the noun phrase that ends at `last` is a plural: "officials", "figures to be published
 * today".
 */
function hasPluralHead(items: readonly Item[], last: number, low: number): boolean {
  const plural = ({ text }: Item) =>
    (text.endsWith('s') && !text.endsWith('ss')) || pluralNouns.has(text)
  if (plural(items[last]!)) return true
  const start = nounPhraseStart(items, last, low)
  for (let i = start; i >= 0 && i <= last; i++)
    if ((items[i]!.word.bits & (is.preposition | is.coordinator | is.to)) !== 0)
      return items[i]!.word.bits & is.coordinator ? true : i > start && plural(items[i - 1]!)
  return false
}

/** "states that voted", not "claims that he voted". */
function isRelativeClause(items: readonly Item[], i: number): boolean {
  return items[i] !== undefined && isVerbHere(items, i) && items[i]!.word.forms !== form.ing
}

const pluralNouns = wordSet(`
  people police men women children many some most few several both all media data spokesmen
`)

const opensPhrase =
  is.determiner |
  is.possessive |
  is.subject |
  is.object |
  is.complementizer |
  is.to |
  is.adverb |
  is.preposition

function opensObject({ kind, text, capital, word: { bits, forms } }: Item): boolean {
  if (kind === 'quote' || text === ':') return true
  if (kind === 'mark') return text === '$' || text === ','
  if (text === 'like' || text === 'such' || text === 'of') return false
  if ((bits & (is.be | is.have | is.modal)) !== 0) return false
  if ((bits & opensPhrase) !== 0) return true
  if ((bits & is.time) !== 0) return false
  const isPast = (forms & (form.past | form.participle)) !== 0 && (forms & form.base) === 0
  return (
    capital ||
    bits === 0 ||
    (bits & (is.noun | is.number)) !== 0 ||
    ((bits & is.verb) !== 0 && !isPast)
  )
}
