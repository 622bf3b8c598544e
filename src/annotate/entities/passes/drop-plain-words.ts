import type { EntityType } from '../../../model/kinds.ts'
import type { Language } from '../../../languages/language.ts'
import type { NameRules } from '../../../languages/names/name-rules.ts'
import { bit } from '../../../languages/names/name-lexicon.ts'
import { hasArticle, mayBeginWithAnd } from '../../../languages/names/attached-words.ts'
import { Evidence } from '../document-evidence.ts'
import type { Draft } from '../draft-mentions.ts'
import { Gap } from '../gaps.ts'
import { leastLikeness } from '../least-likeness.ts'
import { nameBits, type NameWord } from '../name-words.ts'
import { bodyOfHeadline, outletTold } from '../patterns/bracketed-works.ts'
import { placeOf } from '../place-of.ts'
import { isShownPlain } from './plain-rules.ts'
import { gather } from '../../../text/gather.ts'

/**
 * `drafts` without the words that no name is made of: «عثر عليه ميتًا», «جنوب غرب» by itself,
 * «شهر رمضان», «شرطة الولاية», the everyday word between quote marks («شعور "بالنقص"»). A name that
 * such words follow ends before them.
 */
export function dropPlainWords(
  drafts: readonly Draft[],
  sentences: readonly NameWord[][],
  text: string,
  language: Language,
): Draft[] {
  const { names } = language
  return gather(drafts, (draft) => {
    if (isPlain(draft, language) || isOfMoney(draft, text)) return []
    const words = wordsOf(draft, sentences)
    if (words.length === 0) return [draft]
    const kept = names.plainEnding ? beforeIndefinite(draft, words, text, names.plainEnding) : draft
    if (!kept) return []
    const doubted: Doubted = { draft: kept, words, language, sentences }
    return reasonsToDrop.some((holds) => holds(doubted)) ? [] : [kept]
  })
}

/** «جنوب غرب», «شهر رمضان»; «أن على», where «علي» would be a person's name */
const isPlain = ({ words, type }: Draft, { names, calendar }: Language): boolean =>
  // "PDG", which a pack has as a party
  (names.getModel === null && words.length === 1 && names.plainAcronyms?.has(words[0]!) === true) ||
  (type === 'PER' && words.length > 1 && words.every((word) => names.functionWords.has(word))) ||
  (names.directions !== undefined && words.every((word) => names.directions!.has(word))) ||
  (words.length > 1 && calendar.beforeMonth.has(words[0]!) && calendar.monthNames.has(words[1]!))

/** "US$8", "NZ$40" */
const isOfMoney = ({ words, end }: Draft, text: string): boolean =>
  words.length === 1 && text[end] === '$'

/** The words of a name that the model or a pattern read, at their places. */
const wordsOf = ({ sentence, from, to }: Draft, sentences: readonly NameWord[][]) =>
  sentences[sentence]?.slice(from, to) ?? []

/** Names whose words are never indefinite; titles of works and names of events may hold any word. */
const ofDefinites: ReadonlySet<EntityType> = new Set(['PER', 'LOC', 'ORG', 'PRODUCT'])

/** What stands before the first word that is written as indefinite; null where that is nothing. */
function beforeIndefinite(
  draft: Draft,
  words: readonly NameWord[],
  text: string,
  ending: RegExp,
): Draft | null {
  if (!ofDefinites.has(draft.type) || words[0]!.inQuotes) return draft
  const at = words.findIndex(({ start, end }) => ending.test(text.slice(start, end + 1)))
  if (at < 0) return draft
  if (at === 0) return null
  return {
    ...draft,
    words: draft.words.slice(0, at),
    to: draft.from + at,
    end: words[at - 1]!.end,
  }
}

interface Doubted {
  draft: Draft
  words: readonly NameWord[]
  language: Language
  sentences: readonly NameWord[][]
}

const reasonsToDrop: readonly ((doubted: Doubted) => boolean)[] = [
  ({ draft, words, language: { names } }) =>
    draft.type === 'ORG' && isBodyOfPlainPlace(draft.words, words, names),
  isQuotedWord,
  isQuotedPair,
  isSecondMatter,
  isClauseOfBody,
  ({ draft, words, language: { names }, sentences }) =>
    !names.hasCase && isShownPlain({ draft, words, before: closeBefore(words, sentences), names }),
]

/** The word before a name, if nothing but a space parts them. */
function closeBefore(
  [word]: readonly NameWord[],
  sentences: readonly NameWord[][],
): NameWord | undefined {
  if (word!.gapBefore !== Gap.space) return undefined
  const [all, at] = placeOf(word!.start, sentences)
  return all[at - 1]
}

/** «شرطة الولاية», «مجلس المدينة», «شرطة مكافحة الشغب»: a body that many places have. */
function isBodyOfPlainPlace(
  folded: readonly string[],
  words: readonly NameWord[],
  { plainComplements }: NameRules,
): boolean {
  const isOfHead = ((words[0]!.bits | words[0]!.phraseBits) & bit.organisationHead) !== 0
  return isOfHead && plainComplements?.has(folded.slice(1).join(' ')) === true
}

const headsOfNames =
  bit.organisationHead |
  bit.outletHead |
  bit.productHead |
  bit.campaignHead |
  bit.workHead |
  bit.placeHead |
  bit.eventHead

const shownAsName =
  Evidence.afterBodyHead |
  Evidence.afterOutletHead |
  Evidence.afterProductHead |
  Evidence.besideSpeech

/**
 * One word of every day between quote marks, with nothing that says whose name it is: a word that
 * somebody used, not a name.
 */
function isQuotedWord({ draft, words, language, sentences }: Doubted): boolean {
  const { names } = language
  const [word] = words
  if (names.hasCase || words.length > 1 || !quotable.has(draft.type)) return false
  if (word!.gapBefore !== Gap.quoteOpen || word!.gapAfter !== Gap.quoteClose) return false
  if (!word!.isKnown || word!.bits & nameBits || word!.phraseBits !== 0 || word!.hit !== 0)
    return false
  const [all, at] = placeOf(word!.start, sentences)
  const before = all[at - 1]
  if (outletTold(all, at, language) || bodyOfHeadline(all, at, language)) return false
  return (
    (word!.evidence & shownAsName) === 0 &&
    (before === undefined ||
      ((before.bits & headsOfNames) === 0 && !names.exemplifiers.has(before.folded)))
  )
}

/** «تحقيق «نزيه وشفاف»»: of two words in quote marks that «و» joins both are names, or none. */
function isQuotedPair({ draft, words, language: { names } }: Doubted): boolean {
  const [first, second] = words
  return (
    draft.type === 'PER' &&
    words.length === 2 &&
    first!.gapBefore === Gap.quoteOpen &&
    second!.gapAfter === Gap.quoteClose &&
    mayBeginWithAnd(second!.folded, names.attached) &&
    (second!.bits & nameBits) === 0 &&
    second!.hit === 0 &&
    second!.likeness < leastLikeness.ofAny
  )
}

/** So many words are looked through for the office. */
const longestMatter = 5

/** «وزير الفلاحة | والصيد البحري»: what else an office is for, though a family is called so. */
function isSecondMatter({ draft, words: [first, ...more], language, sentences }: Doubted): boolean {
  const { attached, plainPhrases } = language.names
  if (draft.type !== 'PER' || more.length === 0 || !plainPhrases) return false
  const isOfMatter = ({ folded, gapBefore }: NameWord) =>
    hasArticle(folded, attached) && gapBefore === Gap.space
  if (!more.every(isOfMatter) || draft.words[0] === first!.folded) return false
  if (!hasArticle(draft.words[0]!, attached) || !mayBeginWithAnd(first!.folded, attached))
    return false
  const [all, from] = placeOf(first!.start, sentences)
  let at = from - 1
  while (at > 0 && from - at <= longestMatter && isOfMatter(all[at]!)) at--
  return at >= 0 && at < from - 1 && plainPhrases.completedOffices.has(all[at]!.core.folded)
}

/** Letters of the longest name of a letter. */
const longestSpelt = 3

/** «"إن الأغنية تندرج ضمن …"»; not «إن إل تايمز» */
function isClauseOfBody({ draft, words: [, subject], language: { names } }: Doubted): boolean {
  return (
    draft.type === 'ORG' &&
    subject !== undefined &&
    subject.folded.length > longestSpelt &&
    names.plainPhrases?.beforeClauses.has(draft.words[0]!) === true &&
    hasArticle(subject.folded, names.attached)
  )
}

const quotable: ReadonlySet<EntityType> = new Set(['ORG', 'PRODUCT', 'LOC'])
