/** Words behind a body's name that are none of it. */
import {
  hasArticle,
  isDefinite,
  type AttachedWords,
} from '../../../languages/names/attached-words.ts'
import { bit } from '../../../languages/names/name-lexicon.ts'
import type { NameRules } from '../../../languages/names/name-rules.ts'
import { Evidence } from '../document-evidence.ts'
import { Gap } from '../gaps.ts'
import { leastLikeness } from '../least-likeness.ts'
import { headBits, type NameWord } from '../name-words.ts'

/** «نقابة العمال الهجوم»: a definite noun behind another is no part of its name; «العام» is an adjective. */
export const isOtherNoun = (
  word: NameWord,
  before: NameWord,
  { attached, plainNouns }: NameRules,
): boolean =>
  isDefinite(before.folded, attached) &&
  hasArticle(word.folded, attached) &&
  (word.bits & bit.roleAdjective) === 0 &&
  word.forms.some((form) => form.skip === 0 && plainNouns?.has(form.folded) === true)

/** «الاتفاق», «الخبر»: a club or a town is called so, but outside sport it mostly is a noun. */
export const isNounLikeAName = (
  { bits, phraseBits, evidence, folded, inQuotes }: NameWord,
  { attached }: NameRules,
): boolean =>
  (bits & bit.common) !== 0 &&
  (bits & bit.everyday) !== 0 &&
  phraseBits === 0 &&
  !inQuotes &&
  (evidence & Evidence.aboutSport) === 0 &&
  hasArticle(folded, attached) &&
  attached?.isRelational(folded) === false

/** «الوزارة الانتهاء»: what a body does, behind its noun with the article. */
export const isActionOf = (word: NameWord, before: NameWord, { attached, endings }: NameRules) =>
  (before.bits & bit.organisationHead) !== 0 &&
  hasArticle(before.folded, attached) &&
  (word.bits & ~bit.everyday) === 0 &&
  endings?.ofActions.test(word.folded) === true

/** «الحكومة السودانية اللجنة …»: another body. */
const isOtherBody = (word: NameWord, before: NameWord, attached: AttachedWords | undefined) =>
  (before.bits & bit.demonym) !== 0 &&
  (word.bits & bit.organisationHead) !== 0 &&
  hasArticle(word.folded, attached)

/** «لرويترز»: the agency to which a body speaks. */
export const isToldTo = ({ folded, forms }: NameWord, { attached, endings }: NameRules): boolean =>
  attached !== undefined &&
  folded.startsWith(attached.to) &&
  forms.some((form) => form.skip === 1 && endings?.agencies.has(form.folded))

const ofThings = bit.productHead | bit.placeHead

/**
 * «رويال أوشن | ميناء …», «إيرو نكست الهندية | لقاح …»: the bare noun of a thing or a place, behind a
 * foreign name or a nationality.
 */
const isOtherThing = (
  { bits, phraseBits, folded, core, gapBefore }: NameWord,
  before: NameWord,
  { attached }: NameRules,
): boolean =>
  core.skip === 0 &&
  gapBefore === Gap.space &&
  (bits & ofThings) !== 0 &&
  (bits & bit.organisationHead) === 0 &&
  phraseBits === 0 &&
  !hasArticle(folded, attached) &&
  (before.bits & headBits) === 0 &&
  ((before.bits & bit.demonym) !== 0 || (!before.isKnown && before.likeness >= leastLikeness.ofAny))

/** Whether a word is a noun by itself behind the name of a body. */
export const isBehindBody = (word: NameWord, before: NameWord, names: NameRules): boolean =>
  isOtherNoun(word, before, names) ||
  isOtherThing(word, before, names) ||
  isActionOf(word, before, names) ||
  isOtherBody(word, before, names.attached)
