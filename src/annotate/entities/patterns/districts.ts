/** Districts that were taken for bodies: «مركز المنصورة», «مديرية سيئون». */
import {
  hasArticle,
  isDefiniteAdjective,
  mayBeginWithAnd,
} from '../../../languages/names/attached-words.ts'
import { bit } from '../../../languages/names/name-lexicon.ts'
import type { NameRules } from '../../../languages/names/name-rules.ts'
import { Evidence } from '../document-evidence.ts'
import { readHit } from '../mark-hits.ts'
import { isClose, placeBits, type NameWord } from '../name-words.ts'
import type { WordRange } from './pattern.ts'

/**
 * A body's range that is the noun of a district and a place, as that place: «مركز | المنصورة», «مركز
 * ومدينة | المنصورة». Not «مركز المنصورة الطبي», «مديرية الأمن».
 */
export function asDistrict(
  words: readonly NameWord[],
  range: WordRange,
  names: NameRules,
): WordRange {
  const { behindNouns } = names
  const head = words[range.from]!
  if (range.type !== 'ORG' || !behindNouns?.districts.has(head.core.folded)) return range
  // «مركز بلاطة» is a club there
  if (head.evidence & Evidence.aboutSport) return range
  let from = range.from + 1
  if (from < range.to && isSecondNoun(words[from]!, names)) from++
  const own = words.slice(from, range.to)
  if (own.length === 0 || own.length > mostWords || !own.every(isOfPlace)) return range
  if (own.some((word, k) => k > 0 && isQuality(word, names))) return range
  return goesOn(words[range.to], names) ? range : { type: 'LOC', from, to: range.to }
}

/** «مركز … الطبي», «مركز … لجراحات اليوم» */
const goesOn = (after: NameWord | undefined, names: NameRules): boolean =>
  isClose(after) &&
  (isQuality(after, names) ||
    (after.forms.length > 1 && after.folded.startsWith(names.attached?.to ?? ' ')))

const isQuality = ({ folded, bits }: NameWord, { attached }: NameRules): boolean =>
  (bits & placeBits) === 0 && isDefiniteAdjective(folded, attached)

const mostWords = 3

/** «ومدينة» */
const isSecondNoun = ({ folded, bits }: NameWord, { attached }: NameRules): boolean =>
  (bits & bit.placeHead) !== 0 && mayBeginWithAnd(folded, attached) && !hasArticle(folded, attached)

const ofBodies = bit.organisation | bit.organisationHead | bit.common | bit.title

/** Listed, known by packs, or met nowhere. */
const isOfPlace = ({ bits, phraseBits, hit, isKnown, core }: NameWord): boolean =>
  core.skip === 0 &&
  (bits & ofBodies) === 0 &&
  (((bits | phraseBits) & placeBits) !== 0 ||
    readHit(hit)?.type === 'LOC' ||
    (!isKnown && (bits & ~bit.alike) === 0))
