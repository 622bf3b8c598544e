/** Names that a noun with a capital begins: "Conseil supérieur de l'eau", "Plaza de Armas", "Ley de Aguas". */
import { bit } from '../../languages/names/name-lexicon.ts'
import type { NameRules } from '../../languages/names/name-rules.ts'
import type { EntityType } from '../../model/kinds.ts'
import { isCapital, isJoined, pastParticles } from './capital-words.ts'
import { isClose, type NameWord } from './name-words.ts'
import type { WordRange } from './patterns/pattern.ts'
import { Shape } from './shapes.ts'

const longestName = 12

/** What a name that begins with this noun is; null for words that begin none so. */
export function typeOfHead(
  { bits, shape, folded }: NameWord,
  { capitals }: NameRules,
): EntityType | null {
  if (shape !== Shape.capital) return null
  if (bits & bit.organisationHead) return 'ORG'
  if (bits & bit.eventHead) return 'EVENT'
  if (capitals?.laws.has(folded)) return 'MISC'
  return bits & bit.placeHead && !(bits & bit.given) ? 'LOC' : null
}

/** The name that the noun at `from` begins; null where it stands alone and no list has it as a body. */
export function nameWithHead(
  words: readonly NameWord[],
  from: number,
  names: NameRules,
): WordRange | null {
  const type = typeOfHead(words[from]!, names)
  if (!type) return null
  const to = endOfHead(words, from, names, type === 'LOC' ? isCapital : isWord)
  const isBody = type === 'ORG' && (words[from]!.bits & bit.organisation) !== 0
  return to > from + 1 || isBody ? { type, from, to } : null
}

const isWord = ({ shape }: NameWord): boolean => shape < Shape.digits

/** Over adjectives that go with bodies, capitals, and what "de" joins to them. */
function endOfHead(
  words: readonly NameWord[],
  from: number,
  names: NameRules,
  mayComplete: (word: NameWord) => boolean,
): number {
  let to = from + 1
  let hasComplement = false
  while (isClose(words[to]) && to - from < longestName) {
    if (isPersonOfBody(words, from, to)) break
    if (isJoined(words, to) || isAdjective(words[to]!, names, hasComplement)) {
      to++
      continue
    }
    const next = pastParticles(words, pastPreposition(words, to, names))
    const complement = words[next]
    if (next === to || !isClose(complement) || !mayComplete(complement)) break
    if (complement.bits & (bit.time | bit.speechVerb)) break
    if (names.functionWords.has(complement.folded) || isInfinitive(words, next, names)) break
    to = next + 1
    hasComplement = true
  }
  return to
}

/** "la Cour suprême d'autoriser le dépôt": a verb with its object is no part of the name. */
function isInfinitive(words: readonly NameWord[], at: number, { capitals }: NameRules): boolean {
  const { shape, folded } = words[at]!
  const next = words[at + 1]
  const isVerb = shape === Shape.lower && capitals?.infinitiveEnding.test(folded)
  return isVerb === true && isClose(next) && capitals!.articles.has(next.folded)
}

/** "sénatrice du Parti Vidal | Laure Blanc": who is of the body. */
function isPersonOfBody(words: readonly NameWord[], from: number, at: number): boolean {
  if (!(words[at]!.bits & bit.given) || !isJoined(words, at + 1)) return false
  let before = from - 1
  while (before > 0 && words[before]!.bits & bit.particle) before--
  return before < from - 1 && (words[before]!.bits & bit.title) !== 0
}

/**
 * "supérieur", "français", and where the language tells it by endings "indépendants", which goes on
 * what "de" joined too.
 */
function isAdjective(
  { bits, shape, folded }: NameWord,
  { capitals, functionWords }: NameRules,
  hasComplement: boolean,
): boolean {
  if (hasComplement && !capitals?.adjectiveEnding && shape === Shape.lower) return false
  if (bits & (bit.demonym | bit.roleAdjective)) return true
  if (!capitals?.adjectiveEnding?.test(folded) || shape !== Shape.lower) return false
  const isOther = capitals.noAdjectives?.has(folded) || functionWords.has(folded)
  return !isOther && (bits & bit.speechVerb) === 0
}

/** "en lo Penal": a preposition before the neuter article. */
const pastPreposition = (
  words: readonly NameWord[],
  at: number,
  { placePrepositions }: NameRules,
): number => {
  const isNeuter = isClose(words[at + 1]) && words[at + 1]!.folded === 'lo'
  return isNeuter && placePrepositions.has(words[at]!.folded) ? at + 1 : at
}
