/** Nouns and the adjectives that describe them, in a script without capitals. */
import { isDefinite } from '../../languages/names/attached-words.ts'
import { bit } from '../../languages/names/name-lexicon.ts'
import type { NameRules } from '../../languages/names/name-rules.ts'
import { Gap } from './gaps.ts'
import { nameBits, type NameWord } from './name-words.ts'

const ofPersons = bit.title | bit.given | bit.surname | bit.roleAdjective

/** A noun with the article that is neither a person nor a name: «المناسبة». */
export const isDescribed = (
  noun: NameWord | undefined,
  { attached, functionWords }: NameRules,
): boolean =>
  noun !== undefined &&
  !functionWords.has(noun.folded) &&
  noun.forms.some(({ folded }) => isDefinite(folded, attached)) &&
  (noun.bits & (ofPersons | nameBits | bit.speechVerb | bit.time)) === 0 &&
  noun.phraseBits === 0

/** A feminine adjective needs a feminine noun or a plural, which few bodies' nouns are. */
export const agrees = ({ folded }: NameWord, noun: NameWord, { attached }: NameRules): boolean =>
  attached !== undefined &&
  (attached.isFeminine(folded)
    ? attached.isFeminine(noun.folded) || (noun.bits & bit.organisationHead) === 0
    : !attached.isFeminine(noun.folded))

const heads = bit.organisationHead | bit.outletHead | bit.placeHead

export const isBareHead = ({ bits, core, inQuotes }: NameWord, { attached }: NameRules): boolean =>
  !inQuotes && (bits & heads) !== 0 && !isDefinite(core.folded, attached)

/** An adjective without the article in the gender of its head: «جماعة محظورة». */
export function describesBare(
  { bits, phraseBits, folded, core, isKnown, gapBefore, inQuotes }: NameWord,
  head: NameWord,
  { attached }: NameRules,
): boolean {
  if (!attached || inQuotes || gapBefore !== Gap.space || core.skip > 0) return false
  if (isDefinite(folded, attached) || phraseBits !== 0 || bits & (nameBits | bit.people))
    return false
  const isFeminine = attached.isFeminine(folded)
  if (isFeminine !== attached.isFeminine(head.core.folded)) return false
  return (
    (bits & (bit.demonym | bit.roleAdjective)) !== 0 ||
    (isKnown && (attached.isRelational(folded) || (isFeminine && attached.isParticiple(folded))))
  )
}
