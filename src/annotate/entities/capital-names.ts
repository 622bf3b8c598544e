/**
 * Names by their capitals, for a language whose names no model has learnt: the company of a run of
 * capitals tells its type.
 */
import type { EntityType } from '../../model/kinds.ts'
import type { NameRules } from '../../languages/name-rules.ts'
import { bit } from '../../languages/name-lexicon.ts'
import { Evidence } from './document-evidence.ts'
import { Gap } from './gaps.ts'
import type { Pattern } from './patterns/pattern.ts'
import type { NameWord } from './name-words.ts'
import { Shape } from './shapes.ts'

const longestName = 12

/**
 * A run of capitals, with the small words inside a person's or a body's name; null where a model
 * knows better.
 */
export const capitalRun: Pattern = (words, i, { names }) => {
  if (names.getModel || !names.hasCase || !mayBegin(words, i, names)) return null
  const first = words[i]!
  const isHead = (first.bits & bit.organisationHead) !== 0 && first.shape === Shape.capital
  if (first.bits & bit.people && !isJoined(words, i + 1))
    return { type: 'GROUP', from: i, to: i + 1 }
  const to = isHead ? endOfBody(words, i, names) : endOfRun(words, i, names)
  const type = isHead ? (to > i + 1 ? 'ORG' : null) : typeOf(words, i, to, names)
  return type && { type, from: i, to }
}

const close = (word: NameWord | undefined): word is NameWord =>
  word !== undefined && word.gapBefore <= Gap.hyphen
const isCapital = (word: NameWord) =>
  word.shape === Shape.capital ||
  word.shape === Shape.mixed ||
  (word.shape === Shape.allCapitals && word.end - word.start > 1)
const isJoined = (words: readonly NameWord[], i: number) => close(words[i]) && isCapital(words[i]!)
const unnamed = bit.time | bit.country | bit.city | bit.region
/** A full stop inside a sentence ends a shortened title: "M. Blanc". */
const isTitled = (words: readonly NameWord[], i: number) =>
  i > 0 &&
  (words[i - 1]!.bits & bit.title) !== 0 &&
  (close(words[i]) ||
    words[i]!.gapBefore === Gap.comma ||
    (words[i]!.gapBefore === Gap.stop && words[i - 1]!.folded.length <= 4))

/**
 * Where a sentence begins, a capital says nothing unless another one follows or the document shows
 * it elsewhere.
 */
function mayBegin(words: readonly NameWord[], i: number, names: NameRules): boolean {
  const word = words[i]!
  if (!isCapital(word) || isNoName(word, names)) return false
  const isFirst = i === 0 || (word.gapBefore > Gap.comma && !isTitled(words, i))
  if (!isFirst) return true
  if (word.evidence & Evidence.lowerCase) return false
  return (
    isJoined(words, i + 1) ||
    (word.evidence & Evidence.capitalInside) !== 0 ||
    (word.bits & bit.people) !== 0
  )
}

/** Inside a listed phrase, a day or title, or a word that begins no name. */
const isNoName = (
  { phraseBits, phraseStart, bits, folded }: NameWord,
  { functionWords, plainAcronyms }: NameRules,
) =>
  (phraseBits !== 0 && !phraseStart) ||
  (bits & (bit.time | bit.title)) !== 0 ||
  functionWords.has(folded) ||
  plainAcronyms?.has(folded) === true

/**
 * "Laure de la Roche": capitals, and small particles between them where the first word is a given
 * name or has a title before it.
 */
function endOfRun(words: readonly NameWord[], from: number, names: NameRules): number {
  const isPerson = (words[from]!.bits & bit.given) !== 0 || isTitled(words, from)
  let to = from + 1
  while (close(words[to]) && to - from < longestName) {
    const next = isPerson ? pastParticles(words, to) : to
    if (
      !isJoined(words, next) ||
      words[next]!.phraseStart ||
      words[next]!.bits & bit.time ||
      isNewName(words, from, next) ||
      (next === to && names.functionWords.has(words[next]!.folded) && !isPerson)
    )
      break
    to = next + 1
  }
  return to
}

/** "l'UMP Laure Blanc": the acronym is a name by itself. */
const isNewName = (words: readonly NameWord[], from: number, at: number) =>
  words[at - 1]!.shape === Shape.allCapitals &&
  at === from + 1 &&
  (words[at]!.bits & bit.given) !== 0

function pastParticles(words: readonly NameWord[], from: number): number {
  let next = from
  while (next - from < 3 && close(words[next]) && words[next]!.bits & bit.particle) next++
  return next
}

/**
 * "Conseil supérieur de l'eau", "Confédération française du bois": a head, adjectives that go with
 * bodies, and what "de" joins to it.
 */
function endOfBody(words: readonly NameWord[], from: number, names: NameRules): number {
  let to = from + 1
  while (close(words[to]) && to - from < longestName) {
    const word = words[to]!
    if (word.bits & (bit.demonym | bit.roleAdjective) || isCapital(word)) {
      to++
      continue
    }
    const next = pastParticles(words, to)
    const complement = words[next]
    if (
      next === to ||
      !close(complement) ||
      complement.shape >= Shape.digits ||
      complement.bits & (bit.time | bit.speechVerb) ||
      names.functionWords.has(complement.folded)
    )
      break
    to = next + 1
  }
  return to
}

/** A run of capitals, [from, to), and what stands beside it. */
interface Run {
  words: readonly NameWord[]
  from: number
  to: number
  first: NameWord
  /** the word before it, where nothing but a space or a hyphen parts the two */
  before: NameWord | null
  names: NameRules
}

const headsOfBodies = bit.organisationHead | bit.outletHead
const namesWithoutType = unnamed | bit.organisation | bit.product | bit.demonym
/** Letters of an acronym: longer words in capitals are shouted. */
const longestAcronym = 6

/**
 * What tells the type of a run: the first rule that holds decides. `null`: other patterns know
 * better what it is. Examples that hold, and that do not, are French.
 */
const typeRules: readonly { type: EntityType | null; holds(run: Run): boolean }[] = [
  // «M. Blanc», «Laure Roche»; not «Roche»
  {
    type: 'PER',
    holds: ({ words, from, first }) => isTitled(words, from) || (first.bits & bit.given) !== 0,
  },
  // «Paris», «Renault»; not «Paris Match»
  {
    type: null,
    holds: ({ from, to, first }) => to === from + 1 && (first.bits & namesWithoutType) !== 0,
  },
  // «Conseil Supérieur»; not «Laurent Supérieur»
  {
    type: 'ORG',
    holds: ({ words, from, to }) =>
      words.slice(from, to).some(({ bits }) => (bits & headsOfBodies) !== 0),
  },
  // «société Vidal»; not «monsieur Vidal»
  { type: 'ORG', holds: isBehind(headsOfBodies | bit.campaignHead) },
  // «rue Vidal», and «Vidal» where the document has «rue Vidal» elsewhere
  {
    type: 'LOC',
    holds: (run) =>
      isBehind(bit.placeHead)(run) || (run.first.evidence & Evidence.afterPlaceHead) !== 0,
  },
  // «Vidal, ministre»; not «Vidal, hier»
  {
    type: 'PER',
    holds: ({ words, to }) =>
      words[to]?.gapBefore === Gap.comma && (words[to].bits & bit.title) !== 0,
  },
  // «à l'OMT»; not «à Vidal»
  { type: 'ORG', holds: (run) => isBehindPreposition(run) && isAllCapitals(run) },
  // «à Vidal»; not «avec Vidal»
  { type: 'LOC', holds: isBehindPreposition },
  // «Vidal» where the document has «Mme Vidal» or «Laure Vidal» elsewhere
  {
    type: 'PER',
    holds: ({ first }) => (first.evidence & (Evidence.afterTitle | Evidence.afterGiven)) !== 0,
  },
  // «Vidal Roche»; not «OMT Roche», «Vidal»
  { type: 'PER', holds: (run) => run.to - run.from > 1 && !isAllCapitals(run) },
  // «OMT»; not «INONDATIONS», «Vidal»
  {
    type: 'ORG',
    holds: (run) => isAllCapitals(run) && run.first.end - run.first.start <= longestAcronym,
  },
]

const isAllCapitals = ({ first }: Run) => first.shape === Shape.allCapitals

function isBehind(bits: number): (run: Run) => boolean {
  return ({ before }) => before !== null && (before.bits & bits) !== 0
}

function isBehindPreposition({ before, names }: Run): boolean {
  return before !== null && names.placePrepositions.has(before.folded)
}

function typeOf(
  words: readonly NameWord[],
  from: number,
  to: number,
  names: NameRules,
): EntityType | null {
  const first = words[from]!
  const before = close(first) ? (words[from - 1] ?? null) : null
  const run = { words, from, to, first, before, names }
  return typeRules.find(({ holds }) => holds(run))?.type ?? null
}
