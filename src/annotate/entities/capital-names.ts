/**
 * Names by their capitals, for a language whose names no model has learnt: the company of a run of
 * capitals tells its type.
 */
import type { NameRules } from '../../languages/names/name-rules.ts'
import { bit } from '../../languages/names/name-lexicon.ts'
import { nameWithArticle, overComplement } from './article-names.ts'
import { endOfBridged } from './bridged-places.ts'
import { isCapital, isJoined, isTitled, pastParticles } from './capital-words.ts'
import { Evidence } from './document-evidence.ts'
import { Gap } from './gaps.ts'
import { nameWithHead, typeOfHead } from './head-names.ts'
import { isJoinedMatter } from './ministers-matters.ts'
import { nicknamed } from './nicknamed-names.ts'
import { townOfDateline } from './patterns/dateline-towns.ts'
import type { Pattern, WordRange } from './patterns/pattern.ts'
import { smallHead } from './patterns/small-heads.ts'
import { isClose, type NameWord } from './name-words.ts'
import { Shape } from './shapes.ts'
import { typeOf } from './type-of-run.ts'

const longestName = 12

/**
 * A run of capitals, with the small words inside a person's or a body's name, and the small noun
 * before it that belongs to a name; null where a model knows better.
 */
export const capitalRun: Pattern = (words, i, language) =>
  smallHead(words, i, language) ?? townOfDateline(words, i, language) ?? findRun(words, i, language)

const findRun: Pattern = (words, i, { names }) => {
  if (names.getModel || !names.hasCase) return null
  const endOf = (from: number) => endOfRun(words, from, names)
  const named =
    nameWithArticle(words, i, names, endOf) ??
    platform(words, i, names) ??
    nicknamed(words, i, endOf)
  if (named || !mayBegin(words, i, names)) return named
  const bridged = endOfBridged(words, i, names)
  if (bridged) return { type: 'LOC', from: i, to: bridged }
  const first = words[i]!
  if (first.bits & bit.people && !isJoined(words, i + 1))
    return { type: 'GROUP', from: i, to: i + 1 }
  if (typeOfHead(first, names)) return nameWithHead(words, i, names)
  const end = overPhrase(words, i, endOf(i))
  const type = typeOf(words, i, end, names)
  if (!type) return null
  // "cooperativa Virgen | del Lago"
  const isBody = type === 'ORG' && end === i + 1 && isClose(first) && isBodyNoun(words[i - 1])
  return { type, from: i, to: isBody ? overComplement(words, end, endOf) : end }
}

/** "Force ouvrière": a listed name goes over its words in small letters. */
function overPhrase(words: readonly NameWord[], from: number, end: number): number {
  let to = end
  while (words[from]!.phraseStart && words[to]?.phraseBits && !words[to]!.phraseStart) to++
  return to
}

/** "cooperativa", "empresa", in small letters before a name. */
const isBodyNoun = (word: NameWord | undefined): boolean =>
  word?.shape === Shape.lower && (word.bits & (bit.organisationHead | bit.campaignHead)) !== 0

/** "sur X": the network, not a letter. */
const platform: (words: readonly NameWord[], i: number, names: NameRules) => WordRange | null = (
  words,
  i,
  { capitals },
) => {
  const isLetter = words[i]!.folded === 'x' && words[i]!.shape === Shape.allCapitals
  const isOnline = isLetter && isClose(words[i]) && capitals?.online.has(words[i - 1]?.folded ?? '')
  return isOnline && !isJoined(words, i + 1) ? { type: 'PRODUCT', from: i, to: i + 1 } : null
}

/**
 * Where a sentence begins, a capital says nothing unless another one follows or the document shows
 * it elsewhere.
 */
function mayBegin(words: readonly NameWord[], i: number, names: NameRules): boolean {
  const word = words[i]!
  const isNone = isNoName(word, names) && !isGivenMonth(words, i)
  if (!isCapital(word) || isNone || isSecondOfCompound(words, i)) return false
  const isFirst = i === 0 || (word.gapBefore > Gap.comma && !isTitled(words, i))
  if (!isFirst) return true
  if (word.evidence & Evidence.lowerCase) return false
  return (
    isJoined(words, i + 1) ||
    (word.evidence & Evidence.capitalInside) !== 0 ||
    (word.bits & bit.people) !== 0 ||
    isGivenNameAlone(words, i)
  )
}

/** "Marisela, maestra de Lugo, …": a given name that opens its sentence. */
const isGivenNameAlone = (words: readonly NameWord[], i: number): boolean =>
  (words[i]!.bits & bit.given) !== 0 && words[i + 1]?.gapBefore === Gap.comma

/** "Ziegler" of "Meyer-Ziegler", which is read whole or not at all. */
const isSecondOfCompound = (words: readonly NameWord[], i: number): boolean =>
  i > 0 &&
  words[i]!.gapBefore === Gap.hyphen &&
  isCapital(words[i - 1]!) &&
  words[i - 1]!.bits === 0

/** "Julio César Blanco": some months and feasts are given names too. */
const isGivenMonth = (words: readonly NameWord[], i: number): boolean =>
  (words[i]!.bits & bit.time) !== 0 && (words[i]!.bits & bit.given) !== 0 && isJoined(words, i + 1)

/** Inside a listed phrase, a day or title, or a word that begins no name. */
const isNoName = (
  { phraseBits, phraseStart, bits, folded }: NameWord,
  { functionWords, plainAcronyms }: NameRules,
) =>
  (phraseBits !== 0 && !phraseStart) ||
  (bits & bit.time) !== 0 ||
  // "la Secretaría" is a body, "la secretaria" has one
  ((bits & bit.title) !== 0 && (bits & bit.organisationHead) === 0) ||
  functionWords.has(folded) ||
  plainAcronyms?.has(folded) === true

/**
 * "Laure de la Roche": capitals, and small particles between them where the first word is a given
 * name or has a title before it.
 */
function endOfRun(words: readonly NameWord[], from: number, names: NameRules): number {
  const isPerson = (words[from]!.bits & bit.given) !== 0 || isTitled(words, from)
  let to = from + 1
  while (isClose(words[to]) && to - from < longestName) {
    const next = isPerson ? pastParticles(words, to) : pastJoinedArticle(words, to, names)
    if (
      !isJoined(words, next) ||
      words[next]!.phraseStart ||
      words[next]!.bits & bit.time ||
      isNewName(words, from, next, names) ||
      (next === from + 1 && isMatter(words, from, names)) ||
      (next === to &&
        names.functionWords.has(words[next]!.folded) &&
        !isPerson &&
        !isInsideName(words, from, next))
    )
      break
    to = next + 1
  }
  return isPerson ? overSecondSurname(words, from, to, names) : to
}

/** "Bab | el-Vidal": behind an article in small letters that a hyphen joins to a capital. */
const pastJoinedArticle = (
  words: readonly NameWord[],
  at: number,
  { capitals }: NameRules,
): number =>
  words[at]!.shape === Shape.lower &&
  capitals?.joinedArticles.has(words[at]!.folded) &&
  words[at + 1]?.gapBefore === Gap.hyphen
    ? at + 1
    : at

/**
 * "ministre du Commerce Tayeb Blanc", "de la Santé Anna Blanc", "de Pesca y Agua Luis Salas": the matter of a minister is no part of his
 * name. `from`: the first of three capitals.
 */
function isMatter(words: readonly NameWord[], from: number, names: NameRules): boolean {
  if (!names.ministers || (words[from]!.bits & bit.given) !== 0) return false
  if (words[from + 1]!.gapBefore === Gap.hyphen || !isJoined(words, from + 2)) return false
  if (isJoinedMatter(words, from, names)) return true
  let at = from - 1
  while (at > 0 && isClose(words[at + 1]) && words[at]!.bits & bit.particle) at--
  const office = words[at]
  if (!office || at === from - 1 || !isClose(words[at + 1])) return false
  return names.ministers.has(office.folded) || isOfPlaceOffice(office, names)
}

/** "maire de Brest Laure Blanc": so is the place of a mayor. */
const isOfPlaceOffice = ({ folded, bits }: NameWord, { capitals }: NameRules): boolean =>
  (bits & bit.title) !== 0 && capitals?.ofPlaces.has(folded) === true

/** "Titouan | Le Bris": an article with a capital between two words that no list has. */
const isInsideName = (words: readonly NameWord[], from: number, at: number): boolean =>
  at === from + 1 &&
  words[at]!.gapBefore === Gap.space &&
  words[at]!.shape === Shape.capital &&
  (words[at]!.bits & bit.particle) !== 0 &&
  words[from]!.bits === 0 &&
  isJoined(words, at + 1) &&
  words[at + 1]!.gapBefore === Gap.space

/** "José Ortega y Gasset"; not "Susana Polo y Ana Ferrer", who are two. */
function overSecondSurname(
  words: readonly NameWord[],
  from: number,
  to: number,
  { surnameJoiners }: NameRules,
): number {
  const joiner = words[to]
  const isBehindName = to - from > 1 && isClose(joiner) && surnameJoiners?.has(joiner.folded)
  if (!isBehindName || !isJoined(words, to + 1) || isJoined(words, to + 2)) return to
  return (words[to + 1]!.bits & bit.given) === 0 ? to + 2 : to
}

/**
 * "l'UMP Laure Blanc", "l'Allemande Laure Blanc", "ministre de l'Intérieur Laure Blanc": what stands
 * before the given name is no part of it.
 */
function isNewName(
  words: readonly NameWord[],
  from: number,
  at: number,
  names: NameRules,
): boolean {
  if (at !== from + 1 || words[at]!.gapBefore === Gap.hyphen) return false
  const { shape, bits, folded } = words[from]!
  // "de San Pedro Norte"
  if (names.placeOpeners?.has(folded)) return false
  if (shape !== Shape.allCapitals && (bits & (bit.given | bearers)) !== 0) return false
  if ((bits & bit.demonym) !== 0 && !isTitled(words, from)) return true
  // "chef de l'UMP Vidal Blanc"
  if (shape === Shape.allCapitals && isOwnedName(words, from, at)) return true
  if ((words[at]!.bits & bit.given) === 0) return false
  // "desde Lugo Ana Blanco", "à Brest Laure Blanc"
  if (shape === Shape.allCapitals || (bits & places) !== 0) return true
  if (isListener(words, from, names)) return true
  // not "de Noëline Martin": a family name may be a given name too
  return isOwned(words, from) && isJoined(words, at + 1) && !isTitled(words, from)
}

/** "dijo a Radarnet Ana Blanco": who was told, and behind it who told. */
const isListener = (words: readonly NameWord[], at: number, names: NameRules): boolean =>
  names.placePrepositions?.has(words[at - 1]?.folded ?? '') === true &&
  ((words[at - 2]?.bits ?? 0) & bit.speechVerb) !== 0 &&
  isJoined(words, at + 2)

/** Whether a particle stands before the word: "de", "l'". */
const isOwned = (words: readonly NameWord[], from: number): boolean =>
  isClose(words[from]) && ((words[from - 1]?.bits ?? 0) & bit.particle) !== 0

/** Behind capitals alone that a particle joins to a title, two words with one capital each. */
const isOwnedName = (words: readonly NameWord[], from: number, at: number): boolean =>
  isOwned(words, from) &&
  words[at]!.shape === Shape.capital &&
  words[at + 1]?.shape === Shape.capital &&
  isJoined(words, at + 1)

/** "musée Anna Blanc" bears a person's name. */
const bearers = bit.organisationHead | bit.placeHead | bit.eventHead | bit.workHead

const places = bit.city | bit.country | bit.region
