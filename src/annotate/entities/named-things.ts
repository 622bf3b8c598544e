/** Ships, spacecraft and storms, told by the noun before their names. */
import { hasArticle } from '../../languages/names/attached-words.ts'
import { bit } from '../../languages/names/name-lexicon.ts'
import type { NameRules } from '../../languages/names/name-rules.ts'
import type { EntityType } from '../../model/kinds.ts'
import { isFinished } from './finished-noun.ts'
import { Gap } from './gaps.ts'
import { nameBits, placeBits, type NameWord } from './name-words.ts'

type Thing = 'PRODUCT' | 'EVENT'

/** Which kind of thing a word is the noun of: «السفينة», «إعصار». */
const thingOf = ({ forms }: NameWord, { namedThings }: NameRules): Thing | null => {
  if (forms.some(({ folded }) => namedThings?.craft.has(folded))) return 'PRODUCT'
  return forms.some(({ folded }) => namedThings?.storms.has(folded)) ? 'EVENT' : null
}

/**
 * Where the noun of a thing stands whose name begins at word `at`: right before it, or before a word
 * that tells its kind, «سفينة الإنقاذ …», «العاصفة المدارية …»; -1 where none does.
 */
export function nounOfThing(words: readonly NameWord[], at: number, names: NameRules): number {
  const [noun, kind] = [words[at - 2], words[at - 1]]
  if (!names.namedThings || !kind) return -1
  if (thingOf(kind, names)) return at - 1
  const isKind =
    noun !== undefined &&
    thingOf(noun, names) !== null &&
    kind.gapBefore === Gap.space &&
    kind.core.skip === 0 &&
    hasArticle(kind.folded, names.attached) &&
    (kind.bits & bit.title) === 0 &&
    ((kind.bits & nameBits) === 0 || !hasArticle(kind.core.folded, names.attached))
  return isKind ? at - 2 : -1
}

/** The kind of thing that a noun before word `at` makes a name; null without such a noun. */
export function thingBefore(
  words: readonly NameWord[],
  at: number,
  names: NameRules,
): Thing | null {
  const noun = nounOfThing(words, at, names)
  return noun < 0 ? null : thingOf(words[noun]!, names)
}

/** Whether the subject of a verb that takes a place as its object is the noun at a place. */
export const isBehindReaching = (
  words: readonly NameWord[],
  noun: number,
  { namedThings }: NameRules,
): boolean =>
  words[noun - 1]?.forms.some(({ folded }) => namedThings?.reaching.has(folded)) === true

/**
 * The type of a name by the noun of a ship or a storm before it, or with which it begins: «الباخرة
 * كوين ماري», «الإعصار ميليسا»; null where nothing tells it. A captain is none of his ship's name,
 * nor is the place that it reaches, «ضرب الإعصار هايتي».
 */
export function typeOfThing(
  { type, words: own }: { type: EntityType; words: readonly string[] },
  words: readonly NameWord[],
  at: number,
  names: NameRules,
): EntityType | null {
  const first = words[at]!
  if (!retyped.has(type)) return null
  const inside = own.length > 1 && type !== 'ORG' ? thingOf(first, names) : null
  if (inside) return inside
  const isJoined = first.core.skip > 0 && own[0] !== first.folded
  const isBeside = first.gapBefore === Gap.space || first.gapBefore === Gap.quoteOpen
  if (isJoined || !isBeside) return null
  const noun = nounOfThing(words, at, names)
  if (noun < 0 || isOfficer(words[noun - 1], names)) return null
  if (type === 'PER' && noun === at - 1 && isOwner(first, words[noun]!, names)) return null
  const isKnown = first.hit !== 0 || ((first.bits | first.phraseBits) & known) !== 0
  const mayBeOther = type !== 'PER' && first.gapBefore !== Gap.quoteOpen
  if (mayBeOther && (isKnown || isBehindReaching(words, noun, names))) return null
  return thingOf(words[noun]!, names)
}

const retyped: ReadonlySet<EntityType> = new Set(['PER', 'LOC', 'ORG', 'MISC', 'PRODUCT'])
const known = placeBits | bit.organisation | bit.organisationHead

/** «قبطان السفينة …»: who commands it. */
const isOfficer = (word: NameWord | undefined, { roleNouns }: NameRules): boolean =>
  word !== undefined &&
  ((word.bits & bit.title) !== 0 || word.forms.some(({ folded }) => roleNouns?.has(folded)))

/** «مركبة محمد علي»: whose it is. */
const isOwner = ({ gapBefore, bits }: NameWord, noun: NameWord, names: NameRules): boolean =>
  gapBefore === Gap.space && (bits & bit.given) !== 0 && !isFinished(noun, names)
