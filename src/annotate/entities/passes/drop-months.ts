import type { Span, TextDocument } from '../../../model/text.ts'
import type { Language } from '../../../languages/language.ts'
import { bit } from '../../../languages/names/name-lexicon.ts'
import { fold } from '../../../text/fold.ts'
import type { Draft } from '../draft-mentions.ts'
import { Evidence } from '../document-evidence.ts'
import type { NameWord } from '../name-words.ts'
import { placeOf } from '../place-of.ts'

/**
 * How far beside a word its date is looked for (UTF-16 units): enough for «6 تشرين الأول/», "May
 * 2025" and «من العام الماضي».
 */
const reach = 24

const headsOfThings = bit.organisationHead | bit.productHead
const headsOfTowns = bit.placeHead | bit.organisationHead
const shownAsThing = Evidence.afterBodyHead | Evidence.afterProductHead

/**
 * Leaves out the months that were taken for names: one word within a longer phrase of time
 * («نيسان (أبريل)», «أغسطس/آب», "6 May 2025"), unless a noun of a company or product stands before
 * it; and one word behind a word of time («في نيسان»), unless it was read as a person or has such a
 * noun before it anywhere in the document. A day («15 مايو») is left out where no noun says that it is
 * the town called so, here or elsewhere.
 */
export function dropMonths(
  drafts: readonly Draft[],
  sentences: readonly NameWord[][],
  document: TextDocument,
  language: Language,
): Draft[] {
  const { text } = document
  return drafts.filter((draft) => {
    if (isDayOfMonth(draft, language)) return isTownOfDay(draft, drafts, sentences)
    if (draft.words.length > 1 || !mayBeMonth(draft, text, language)) return true
    const phrase = findPhrase(draft, document, language)
    if (!phrase) return true
    const [word, before] = wordsAt(draft, sentences)
    if (/[\s/(]/.test(text.slice(phrase.start, phrase.end)))
      return before !== undefined && (before.bits & headsOfThings) !== 0
    if (draft.type === 'PER' || !isBehindTime(text, phrase.start, language)) return true
    return word !== undefined && (word.evidence & shownAsThing) !== 0
  })
}

/** «15 مايو», «6 أكتوبر»: towns and bodies are called after days. */
const isDayOfMonth = ({ words: [day, month, ...more] }: Draft, { calendar }: Language): boolean =>
  more.length === 0 &&
  month !== undefined &&
  calendar.monthNames.has(month) &&
  /^\p{Nd}{1,2}$/u.test(day!)

/** Whether a noun stands before such a name («حي 6 أكتوبر»), or in a longer one that ends so. */
const isTownOfDay = (
  draft: Draft,
  drafts: readonly Draft[],
  sentences: readonly NameWord[][],
): boolean =>
  drafts.some(
    ({ words }) => words.length > 2 && draft.words.every((word, i) => word === words.at(i - 2)),
  ) || ((wordBefore(draft, sentences)?.bits ?? 0) & headsOfTowns) !== 0

/**
 * Whether a date need be looked for: a name of a month, a part of a day («ليل الجمعة»), or any word
 * beside a figure or a slash.
 */
const mayBeMonth = ({ start, end, words }: Draft, text: string, { calendar }: Language): boolean =>
  calendar.monthNames.has(words[0]!) ||
  calendar.partsOfDay.has(words[0]!) ||
  /[/\p{Nd}]\s?$/u.test(text.slice(Math.max(0, start - 2), start)) ||
  /^\s?[/\p{Nd}]/u.test(text.slice(end, end + 2))

/** The phrase of time that holds a name; null when there is none. */
function findPhrase({ start, end }: Span, { text, date }: TextDocument, language: Language) {
  const within = { start: Math.max(0, start - reach), end: Math.min(text.length, end + reach) }
  const phrases = language.calendar.findDates(text, within, date ?? '2000-01-01')
  return phrases.find((phrase) => phrase.start <= start && phrase.end >= end) ?? null
}

/** Whether the word before an offset is one that stands before months. */
function isBehindTime(text: string, at: number, { calendar, clitics }: Language): boolean {
  if (text[at - 1] !== ' ') return false
  const before = fold(text.slice(Math.max(0, at - reach), at - 1))
    .split(' ')
    .pop()!
  return (clitics?.(before) ?? [0]).some((skip) => calendar.beforeMonth.has(before.slice(skip)))
}

function wordBefore({ start }: Span, sentences: readonly NameWord[][]): NameWord | undefined {
  const [words, at] = placeOf(start, sentences)
  return words[at]?.start === start ? words[at - 1] : undefined
}

/** The word of the sentences that ends where a name does, and the one before it. */
function wordsAt(
  { end }: Span,
  sentences: readonly NameWord[][],
): [word?: NameWord, before?: NameWord] {
  const [words, at] = placeOf(end - 1, sentences)
  return words[at]?.end === end ? [words[at], words[at - 1]] : []
}
