import type { EntityType } from '../../model/kinds.ts'
import type { Span } from '../../model/text.ts'
import {
  hasArticle,
  mayBeginWithAnd,
  type AttachedWords,
} from '../../languages/names/attached-words.ts'
import type { Language } from '../../languages/language.ts'
import { bit } from '../../languages/names/name-lexicon.ts'
import type { NameRules, WordForm } from '../../languages/names/name-rules.ts'
import { isFinished } from './finished-noun.ts'
import { isWholeBehind, placeBehindAnd } from './first-readings.ts'
import { Gap } from './gaps.ts'
import { isBegin, typeOfLabel } from './labels.ts'
import { leastLikeness } from './least-likeness.ts'
import { nameBits, type NameWord } from './name-words.ts'
import { applyPatterns } from './patterns/apply-patterns.ts'
import type { WordRange } from './patterns/pattern.ts'
import { unitsOf } from './units-of.ts'

/** A name where it stands, before mentions are put together. */
export interface Draft extends Span {
  type: EntityType
  /** its folded words, attached particles taken off the first */
  words: string[]
  /** indexes of sentence, first word, word after the last */
  sentence: number
  from: number
  to: number
}

/** Its folded words as one name. */
export const nameOf = ({ words }: Pick<Draft, 'words'>): string => words.join(' ')

/** A draft over the words `from` up to `to` of its sentence alone. */
export const cutDraft = (
  draft: Draft,
  words: readonly NameWord[],
  from: number,
  to: number,
): Draft => ({
  ...draft,
  words: words.slice(from, to).map(({ folded }) => folded),
  from,
  to,
  start: words[from]!.start,
  end: words[to - 1]!.end,
})

/** The beginning of a draft, up to word `to` of its sentence; it may begin behind a particle. */
export const endDraft = (draft: Draft, words: readonly NameWord[], to: number): Draft => ({
  ...draft,
  words: draft.words.slice(0, to - draft.from),
  to,
  end: words[to - 1]!.end,
})

/** Drafts and further ones, in order of the text. */
export const withFurther = (drafts: readonly Draft[], further: readonly Draft[]): Draft[] =>
  further.length === 0 ? [...drafts] : [...drafts, ...further].sort((a, b) => a.start - b.start)

/** What a draft is read with, beside its sentence. */
export interface DraftSource {
  text: string
  language: Language
  /** the folded words of the whole document */
  vocabulary: ReadonlySet<string>
  /** those of them that begin with no particle: see findWholeWords */
  wholeWords: ReadonlySet<string>
}

/**
 * The names of one sentence by model, patterns and lists, in order and without overlap; `labels`:
 * those of its words.
 */
export function draftMentions(
  words: readonly NameWord[],
  labels: Uint8Array,
  sentence: number,
  source: DraftSource,
): Draft[] {
  const { language } = source
  const found: { type: EntityType; from: number; to: number }[] = []
  for (let i = 0; i < words.length; i++) {
    if (labels[i] === 0) continue
    const type = typeOfLabel(labels[i]!)
    const from = i
    while (
      i + 1 < words.length &&
      labels[i + 1] !== 0 &&
      !isBegin(labels[i + 1]!) &&
      typeOfLabel(labels[i + 1]!) === type
    )
      i++
    found.push({ type, from, to: i + 1 })
  }
  return applyPatterns(words, found, language).map((range) =>
    toDraft(words, range, sentence, source),
  )
}

/** A draft over a range of a sentence's words; particles attached to the first word stay outside it. */
export function toDraft(
  words: readonly NameWord[],
  { type, from, to }: WordRange,
  sentence: number,
  source: DraftSource,
): Draft {
  const first = words[from]!
  const closing = closingOf.get(first.gapBefore)
  const { skip, folded } =
    closing === words[to - 1]!.gapAfter && isWholeInMarks(first, source.language.names)
      ? first.forms[0]!
      : (asFollowers(first, source.language.names) ??
        readFirst(first, words[from - 1], source, type === 'PER' && to - from > 1))
  const rest = words.slice(from + 1, to).map((word) => word.folded)
  return {
    type,
    sentence,
    from,
    to,
    start: first.start + unitsOf(source.text, first, skip),
    end: words[to - 1]!.end,
    words: [folded, ...rest],
  }
}

const closingOf: ReadonlyMap<number, number> = new Map([
  [Gap.quoteOpen, Gap.quoteClose],
  [Gap.parenOpen, Gap.parenClose],
])

/**
 * ««كرافت» و«بصيرة»», «(بداية)»: a particle stands before the mark of a name, not behind it, unless it
 * is written onto an article: ««للمستقبل»».
 */
const isWholeInMarks = ({ forms }: NameWord, { attached }: NameRules): boolean =>
  !forms.some(({ skip, folded }) => skip > 0 && hasArticle(folded, attached))

/**
 * The reading of a name's first word: as the lists know it, else the shorter reading that stands
 * alone elsewhere in the document.
 */
function readFirst(
  word: NameWord,
  before: NameWord | undefined,
  source: DraftSource,
  isFullName: boolean,
): { skip: number; folded: string } {
  const { vocabulary, language } = source
  const { attached } = language.names
  if (word.forms.length === 1) return word.core
  if (beginsWhole(word, before, source)) return word.forms[0]!
  const place = placeBehindAnd(word, before, language.names)
  if (place) return withArticle(word, place, attached)
  const inList = isFullName
    ? (mayBeListed(word, before, attached) && !isOfOffice(before)) || isBehindComma(word, attached)
    : mayBeListed(word, before, attached)
  if (inList && isUnknownUnderTwo(word))
    return word.forms.find((form) => form.skip === 1) ?? word.core
  if (word.core !== word.forms[0] || word.bits !== 0 || word.phraseBits !== 0)
    return withArticle(word, word.core, attached)
  for (const form of word.forms) {
    if (form.skip === 0) continue
    if (vocabulary.has(form.folded) || (attached && vocabulary.has(attached.article + form.folded)))
      return withArticle(word, form, attached)
  }
  return inList
    ? withArticle(word, word.forms.find((form) => form.skip === 1) ?? word.core, attached)
    : word.core
}

/** «الأهلاويين» of «بالأهلاويين» */
const asFollowers = ({ forms }: NameWord, { attached }: NameRules) =>
  forms.find(({ folded }) => attached?.isOfFollowers(folded))

/** Whether something shows that the word begins with no particle. */
const beginsWhole = (
  word: NameWord,
  before: NameWord | undefined,
  { wholeWords, language: { names } }: DraftSource,
): boolean =>
  completesHead(word, before, names) ||
  isWholeBehind(word, before, names) ||
  (wholeWords.has(word.folded) && !isListedAlone(word)) ||
  isLikelierWhole(word, names)

/** «و» behind another name, where no verb of speech stands. */
const mayBeListed = (
  { folded }: NameWord,
  before: NameWord | undefined,
  attached: AttachedWords | undefined,
): boolean =>
  mayBeginWithAnd(folded, attached) &&
  before !== undefined &&
  (before.bits & bit.speechVerb) === 0 &&
  before.gapAfter === 0

/** «الروائي الجزائري واسيني الأعرج»: an office, or its holder's nation, is no name that «و» joins. */
const isOfOffice = (before: NameWord | undefined): boolean =>
  before !== undefined &&
  (before.bits & (bit.title | bit.demonym | bit.roleAdjective)) !== 0 &&
  (before.bits & bit.given) === 0

/** «سامي نصر، وغالية نصر»: «و» behind a comma, in a list of people. */
const isBehindComma = (
  { folded, bits, gapBefore }: NameWord,
  attached: AttachedWords | undefined,
): boolean =>
  mayBeginWithAnd(folded, attached) &&
  (gapBefore === Gap.comma || gapBefore === Gap.parenClose) &&
  (bits & (bit.given | bit.surname)) === 0

/** «شركة كاليون»: behind the noun of a body that is not finished, «ك» is a letter of its name. */
const completesHead = (
  { folded, gapBefore, phraseBits }: NameWord,
  before: NameWord | undefined,
  names: NameRules,
): boolean =>
  names.attached !== undefined &&
  before !== undefined &&
  folded.startsWith(names.attached.as) &&
  phraseBits === 0 &&
  gapBefore === Gap.space &&
  (before.bits & bit.organisationHead) !== 0 &&
  !isFinished(before, names)

/** «ويلوبي» looks more like a foreign name than «يلوبي»: its first letter is no particle. */
const isLikelierWhole = (
  { core, bits, phraseBits, likeness, forms }: NameWord,
  { likenessOf }: NameRules,
): boolean =>
  likenessOf !== undefined &&
  (core.skip | bits | phraseBits) === 0 &&
  likeness >= leastLikeness.ofAny &&
  forms.every(({ skip, folded }) => skip === 0 || likenessOf(folded) < likeness)

/** «وكياد»: in no list; in a row of names «و» alone is a particle. */
const isUnknownUnderTwo = ({ core, bits, phraseBits }: NameWord): boolean =>
  core.skip > 1 && bits === 0 && phraseBits === 0

/** Without its particle it is a listed name: «من وإلى باريس», «في بباريس» are slips. */
const isListedAlone = ({ core, bits }: NameWord) => core.skip > 0 && (bits & nameBits) !== 0

/** Forms without the article stand for the word with it: the article is part of the name. */
function withArticle({ forms }: NameWord, form: WordForm, attached: AttachedWords | undefined) {
  const definite = attached && attached.article + form.folded
  return forms.find(({ skip, folded }) => skip === form.skip && folded === definite) ?? form
}
