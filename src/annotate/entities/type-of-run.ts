/** What a run of capitals names, by its own words and its company. */
import type { EntityType } from '../../model/kinds.ts'
import type { NameRules } from '../../languages/names/name-rules.ts'
import { bit } from '../../languages/names/name-lexicon.ts'
import { isTitled } from './capital-words.ts'
import { Evidence } from './document-evidence.ts'
import { Gap } from './gaps.ts'
import { isJoinedMatter } from './ministers-matters.ts'
import { isClose, type NameWord } from './name-words.ts'
import { isOfBody, isOfPlace } from './of-places.ts'
import { Shape } from './shapes.ts'

const unnamed = bit.time | bit.country | bit.city | bit.region
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
  // «hôpital Laure-Roche», «rue Laure-Roche»; not «hôpital Laure Roche»
  { type: 'ORG', holds: (run) => isCompound(run) && isBehind(bit.organisationHead)(run) },
  { type: 'LOC', holds: (run) => isCompound(run) && isBehind(bit.placeHead)(run) },
  // «M. Blanc», «Laure Roche»; not «Roche»
  {
    type: 'PER',
    holds: ({ words, from, first }) => isTitled(words, from) || (first.bits & bit.given) !== 0,
  },
  // «ministre du Vidal et Roche Blanche»; not «voisin du Vidal et Roche Blanche»
  { type: null, holds: ({ words, from, names }) => isJoinedMatter(words, from, names) },
  // «la République» names no state by itself; «République tchèque» does
  {
    type: null,
    holds: ({ from, to, first, names }) =>
      to === from + 1 && names.capitals?.notAlone.has(first.folded) === true,
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
  // «The Vidal Times»; not «Laure The»
  { type: 'ORG', holds: ({ from, to, first }) => to > from + 1 && first.folded === 'the' },
  // «Protection Civile», «Audiencia Provincial»; not «Vidal Roche»
  {
    type: 'ORG',
    holds: ({ words, from, to }) =>
      to > from + 1 && (words[to - 1]!.bits & bit.roleAdjective) !== 0,
  },
  // «Aerolíneas Argentinas», «Presse Algérienne»; not «Pedro Alemán»
  {
    type: 'ORG',
    holds: ({ words, from, to }) =>
      to > from + 1 &&
      ((words[from]!.bits | (words[from - 1]?.bits ?? 0)) & bit.title) === 0 &&
      (words[to - 1]!.bits & bit.demonym) !== 0,
  },
  // «Vidal Films»; not «Vidal Roche»
  {
    type: 'ORG',
    holds: ({ words, from, to, names }) =>
      to > from + 1 && names.capitals?.firmEndings.has(words[to - 1]!.folded) === true,
  },
  // «Acción Ciudadana»; not «Ascensión Vidal», whose name the list has
  {
    type: 'ORG',
    holds: ({ from, to, first, names }) =>
      to > from + 1 && names.capitals?.bodyBeginning.test(first.folded) === true,
  },
  // «Saint-Vidal», «San Vidal»; not «Vidal Roche»
  {
    type: 'LOC',
    holds: ({ from, to, first, names }) =>
      to > from + 1 && names.placeOpeners?.has(first.folded) === true,
  },
  // «Météo-France», «France Inter»; not «Colombie-Britannique», «Saint-Maurice»
  { type: 'ORG', holds: ({ words, from, to }) => to > from + 1 && bearsCountry(words, from, to) },
  // «société Vidal»; not «monsieur Vidal»
  { type: 'ORG', holds: isBehind(headsOfBodies | bit.campaignHead) },
  // «chaîne française Vidal Roche»; not «voisine française Vidal Roche»
  { type: 'ORG', holds: isBehindHeadAndAdjective },
  // «rue Vidal», and «Vidal» where the document has «rue Vidal» elsewhere
  {
    type: 'LOC',
    holds: (run) =>
      isBehind(bit.placeHead)(run) || (run.first.evidence & Evidence.afterPlaceHead) !== 0,
  },
  // «maire de Vidal», «habitants de la Roche»; not «maire de l'OMT»
  {
    type: 'LOC',
    holds: (run) => !isAllCapitals(run) && isOfPlace(run.words, run.from, run.names),
  },
  // «porte-parole de Vidal»; not «voisin de Vidal»
  { type: 'ORG', holds: (run) => isOfBody(run.words, run.from, run.names) },
  // «Vidal, ministre»; not «Vidal, hier»
  {
    type: 'PER',
    holds: ({ words, to }) =>
      words[to]?.gapBefore === Gap.comma && (words[to].bits & bit.title) !== 0,
  },
  // «commissaire au Vidal» is of a matter; not «commissaire à Vidal»
  { type: null, holds: isPortfolio },
  // «à l'OMT»; not «à Vidal»
  { type: 'ORG', holds: (run) => isBehindPreposition(run) && isAllCapitals(run) },
  // «à Vidal»; not «avec Vidal»
  { type: 'LOC', holds: isBehindPreposition },
  // «Vidal» where the document has «Mme Vidal» or «Laure Vidal» elsewhere
  {
    type: 'PER',
    holds: ({ first }) => (first.evidence & (Evidence.afterTitle | Evidence.afterGiven)) !== 0,
  },
  // «según Vidal»; not «según dijo Vidal»
  { type: 'ORG', holds: (run) => run.to === run.from + 1 && isBehindAccording(run) },
  // «Hydro-Québec»; not «Loire-Vidal»
  {
    type: 'ORG',
    holds: (run) =>
      isCompound(run) &&
      (run.words[run.to - 1]!.bits & (bit.city | bit.region)) !== 0 &&
      (run.first.bits & unnamed) === 0,
  },
  // «Loire-Vidal» may be a place, a firm or a family
  { type: null, holds: (run) => isCompound(run) && !isBesideSpeech(run) },
  // «Vidal Roche»; not «OMT Roche», «Vidal»
  { type: 'PER', holds: (run) => run.to - run.from > 1 && !isAllCapitals(run) },
  // «OMT»; not «INONDATIONS», «Vidal»
  {
    type: 'ORG',
    holds: (run) => isAllCapitals(run) && run.first.end - run.first.start <= longestAcronym,
  },
]

/**
 * A country's name ends a run or stands apart at its beginning, and is nobody's given name: not behind a
 * comma, where «La veuve, Georgia Roche,» is told to be somebody.
 */
function bearsCountry(words: readonly NameWord[], from: number, to: number): boolean {
  const isCountry = ({ bits }: NameWord) => (bits & bit.country) !== 0 && (bits & bit.given) === 0
  const isApart = words[from + 1]!.gapBefore !== Gap.hyphen && words[from]!.gapBefore !== Gap.comma
  return isCountry(words[to - 1]!) || (isApart && isCountry(words[from]!))
}

/** Capitals that hyphens alone join. */
function isCompound({ words, from, to }: Run): boolean {
  const rest = words.slice(from + 1, to)
  return rest.length > 0 && rest.every(({ gapBefore }) => gapBefore === Gap.hyphen)
}

const isBesideSpeech = ({ first }: Run) => (first.evidence & Evidence.besideSpeech) !== 0

const isAllCapitals = ({ first }: Run) => first.shape === Shape.allCapitals

function isBehind(bits: number): (run: Run) => boolean {
  return ({ before }) => before !== null && (before.bits & bits) !== 0
}

function isBehindHeadAndAdjective({ words, from, before, names: { capitals } }: Run): boolean {
  const head = words[from - 2]
  if (!before || !head || before.shape !== Shape.lower || head.shape !== Shape.lower) return false
  const isAdjective =
    (before.bits & (bit.demonym | bit.roleAdjective)) !== 0 ||
    capitals?.adjectiveEnding?.test(before.folded) === true
  return isAdjective && isClose(before) && (head.bits & (headsOfBodies | bit.campaignHead)) !== 0
}

function isBehindPreposition({ before, names }: Run): boolean {
  return before !== null && names.placePrepositions.has(before.folded)
}

/** What an office is for stands behind "au": «ministre déléguée au Budget». */
function isPortfolio({ words, from, before, names: { contractions } }: Run): boolean {
  const office = words[from - 2]
  if (!before || !office || !contractions?.has(before.folded)) return false
  return (office.bits & bit.title) !== 0 && office.shape === Shape.lower
}

function isBehindAccording({ words, from, before, names: { capitals } }: Run): boolean {
  if (!before || !capitals) return false
  const both = `${words[from - 2]?.folded ?? ''} ${before.folded}`
  return capitals.according.has(before.folded) || capitals.according.has(both)
}

/** The type of the run of words [from, to); null where other patterns know better. */
export function typeOf(
  words: readonly NameWord[],
  from: number,
  to: number,
  names: NameRules,
): EntityType | null {
  const first = words[from]!
  const before = isClose(first) ? (words[from - 1] ?? null) : null
  const run = { words, from, to, first, before, names }
  return typeRules.find(({ holds }) => holds(run))?.type ?? null
}
