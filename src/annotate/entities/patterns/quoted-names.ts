import type { EntityType } from '../../../model/kinds.ts'
import { isDefinite } from '../../../languages/names/attached-words.ts'
import type { Language } from '../../../languages/language.ts'
import type { NameRules } from '../../../languages/names/name-rules.ts'
import { bit } from '../../../languages/names/name-lexicon.ts'
import { Gap } from '../gaps.ts'
import { thingBefore } from '../named-things.ts'
import { headBits, type NameWord } from '../name-words.ts'
import { isDefiniteTitle } from '../role-words.ts'
import { Shape } from '../shapes.ts'
import type { Pattern } from './pattern.ts'

/**
 * A quoted name after a noun that says what it is: «حملة "…"», منصة “…”, صحيفة “…”; or after
 * "campaigns such as", or after another such name and "and".
 */
export const quotedAfterHead: Pattern = (words, i, language) => {
  if (
    words[i]!.gapBefore !== Gap.quoteOpen ||
    (language.names.hasCase && words[i]!.shape === Shape.lower)
  )
    return null
  const to = endOfQuote(words, i)
  // «قالت الصحيفة: "الوضع خطير"»
  const isTold = words[i - 1]?.gapAfter === Gap.colon
  if (to < 0 || isTold || isSaidOf(words, i, to, language.names)) return null
  const type = typeOfQuoted(words, i, language, 4)
  return type ? { type, from: i, to } : null
}

const longestQuotedName = 8

function endOfQuote(words: readonly NameWord[], from: number): number {
  for (let to = from + 1; to - from <= longestQuotedName; to++) {
    if (words[to - 1]!.gapAfter === Gap.quoteClose) return to
    if (to >= words.length || words[to]!.gapBefore > Gap.hyphen) return -1
  }
  return -1
}

/**
 * «الجيش "يواصل قصف المدينة"»: what is said of a body or a place that its article
 * makes a finished noun; only one word behind it may be its name, «الحركة "حماس"».
 */
function isSaidOf(words: readonly NameWord[], open: number, to: number, names: NameRules): boolean {
  if (open === 0 || words[open - 1]!.gapAfter === Gap.quoteClose) return false
  const noun = described(words, open - 1, names)
  if (!isDefinite(noun.folded, names.attached)) return false
  // «الحكومة "انقلبت" على الاتفاق»
  if (to - open === 1)
    return (
      names.attached?.isFeminine(noun.folded) === true &&
      names.endings?.pastOfHers.test(words[open]!.folded) === true
    )
  // «إن الفيلم "لا يستحق الجائزة"»
  const isSubject =
    noun === words[open - 1] && names.clauseWords?.has(words[open - 2]?.folded ?? '')
  return isSubject || (noun.bits & ofThings) === 0
}

function typeOfQuoted(
  words: readonly NameWord[],
  open: number,
  language: Language,
  chain: number,
): EntityType | null {
  const { names } = language
  const at = open - 1
  const before = words[at - (words[at] && names.conjunctions.has(words[at].folded) ? 1 : 0)]
  const told = words[at]
  if (!told || !before) return null
  const head = described(words, at, names)
  if ((before !== told && before.gapAfter === Gap.quoteClose) || told.gapAfter === Gap.quoteClose) {
    let start = before === told ? at : at - 1
    for (
      const least = start - longestQuotedName;
      start > least && start > 0 && words[start]!.gapBefore !== Gap.quoteOpen;
      start--
    );
    return chain > 0 && words[start]!.gapBefore === Gap.quoteOpen
      ? typeOfQuoted(words, start, language, chain - 1)
      : null
  }
  const thing = thingBefore(words, open, names)
  if (thing) return thing
  if (!names.exemplifiers.has(told.folded)) return typeOfHead(head.bits)
  for (let i = at - 1; i >= 0 && at - i <= 10; i--)
    if (words[i]!.bits & bit.campaignHead) return 'ORG'
  return null
}

/** Nouns of things that are called by titles, with an article or without. */
const ofThings = bit.workHead | bit.productHead | bit.outletHead

/** «الفيلم البلجيكي "…"»: the noun whose nationality stands between it and the name. */
function described(words: readonly NameWord[], at: number, { attached }: NameRules): NameWord {
  const [noun, adjective] = [words[at - 1], words[at]!]
  const isBetween =
    noun !== undefined &&
    (noun.bits & ofThings) !== 0 &&
    (adjective.bits & bit.demonym) !== 0 &&
    attached?.isRelational(adjective.folded) === true &&
    isDefinite(noun.folded, attached) === isDefinite(adjective.folded, attached) &&
    adjective.gapBefore === Gap.space
  return isBetween ? noun : adjective
}

function typeOfHead(heads: number): EntityType | null {
  if (heads & bit.productHead) return 'PRODUCT'
  if (heads & bit.workHead) return 'WORK'
  if (heads & (bit.outletHead | bit.organisationHead | bit.campaignHead)) return 'ORG'
  return heads & bit.placeHead ? 'LOC' : heads & bit.eventHead ? 'EVENT' : null
}

const longestPerson = 4

/**
 * «المستشار "حمدان الشامي"»: a given name and more behind a title with its article; «محاكمة "منصور"»: names of
 * people alone behind what is done to people by a court or the police.
 */
export const quotedPerson: Pattern = (words, i, { names }) => {
  const [before, first] = [words[i - 1], words[i]!]
  if (names.hasCase || !before || first.gapBefore !== Gap.quoteOpen) return null
  const to = endOfQuote(words, i)
  if (to < 0 || to - i > longestPerson) return null
  if (!words.slice(i, to).every((word) => isOfPerson(word, names))) return null
  const isTitled =
    to - i > 1 &&
    (first.bits & bit.given) !== 0 &&
    isDefiniteTitle(before, names) &&
    isNoHead(before)
  const isTried = names.behindNouns?.trials.has(before.core.folded) === true
  return isTitled || isTried ? { type: 'PER', from: i, to } : null
}

/** «حمدان», «الشامي»; not «العدل», «السندباد» */
const isOfPerson = ({ bits, core, folded }: NameWord, names: NameRules): boolean =>
  core.skip === 0 &&
  (bits & (bit.given | bit.surname)) !== 0 &&
  (bits & bit.everyday) === 0 &&
  !names.functionWords.has(folded)

const isNoHead = ({ bits }: NameWord): boolean => (bits & headBits) === 0
