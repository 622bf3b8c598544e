/** Which words may stand in a role beside a person's name. */
import { hasArticle, type AttachedWords } from '../../languages/names/attached-words.ts'
import { bit } from '../../languages/names/name-lexicon.ts'
import type { NameRules } from '../../languages/names/name-rules.ts'
import type { NameWord } from './name-words.ts'

/** Words of a role beside a name that are looked at. */
export const roleReach = 12

/** Letters of a title's abbreviation: "Sgt.", "Maj.". */
export const mostAbbreviated = 4

export const isTitle = ({ bits, folded }: NameWord, { roleNouns }: NameRules): boolean =>
  (bits & bit.title) !== 0 || roleNouns?.has(folded) === true

/** «الشيخ», «الدكتور», «للدكتور» */
export const isDefiniteTitle = ({ bits, core }: NameWord, { attached }: NameRules): boolean =>
  (bits & bit.title) !== 0 && hasArticle(core.folded, attached)

const ofBodies =
  bit.demonym |
  bit.country |
  bit.city |
  bit.region |
  bit.organisation |
  bit.organisationHead |
  bit.roleAdjective |
  bit.placeHead

/**
 * Whether a word may stand in a role before or after a name, where articles are written onto nouns: «المتحدث
 * باسم وزارة الصحة», never «ليخلف».
 */
export function continuesRole(
  { folded, bits, phraseBits, core }: NameWord,
  attached: AttachedWords,
  purposes: ReadonlySet<string> | undefined,
): boolean {
  return (
    (bits & ofBodies) !== 0 ||
    phraseBits !== 0 ||
    attached.roleLinks.has(folded) ||
    purposes?.has(folded) === true ||
    hasArticle(core.folded, attached) ||
    attached.definiteInRole.some((beginning) => folded.startsWith(beginning))
  )
}
