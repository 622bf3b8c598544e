import type { Mention } from '../../../model/annotation.ts'
import { hasCase } from '../../gazetteer/case-rules.ts'

/**
 * After the place of a dateline: perhaps its country or state, then the agency in brackets, a dash,
 * or the day.
 */
const rest =
  /^(?:, [\p{L} .]{2,24})? ?(?:\([\p{L}. /]{2,30}\) ?[-–—]|[-–—]{1,2} |, (?:Jan|Feb|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec)\p{L}*\.? \d)/u
const reach = 64

/** A letter, or what else is no mark of a dateline; \p{L} costs half a millisecond at its first use. */
const letter = '[^\\s\\d()/:–—-]'
const day = ` (?:${letter}{2} )?\\d{1,2} ${letter}[^\\d\\n()–—-]{2,24}?`
const agency = `(?:\\([^\\d\\n()]{2,30}\\) ?[-–—:]|\\(${letter}{2,12}\\)|/ ?${letter}{2,12} ?/|[-–—:]|ـ{1,2})`
/**
 * The same where letters have no capitals, with a day before the agency and without a dash behind
 * one of a single word: «عمّان – », «القاهرة (رويترز) - », «عمان 16 تشرين الأول (بترا) »,
 * «الدوحة في 8 أكتوبر /قنا/ ».
 */
const restWithoutCapitals = new RegExp(`^(?:${day})? ?${agency} `)

/** What stands in a line before its agency and behind it: «الدوحة - قنا: ». UTF-16 units. */
const beforeAgency = new RegExp(`^${letter}(?:${letter}| ){1,30}(?:${day})? ?[-–—] ?$`)
const afterAgency = /^ ?(?:[-–—:]|\n|$)/
const longestBefore = 64

const beginsLine = (start: number, text: string): boolean => start === 0 || text[start - 1] === '\n'

/**
 * "LONDON (Reuters) - ": whether a mention is the place from which a report was sent, at the
 * beginning of a line.
 */
export function isDateline({ start, end }: Mention, text: string): boolean {
  if (!beginsLine(start, text)) return false
  const name = text.slice(start, end)
  const isInCapitals = name === name.toUpperCase() && hasCase(name)
  return isInCapitals && rest.test(text.slice(end, end + reach))
}

/** Behind a place that is written as in a sentence: "Rabat – Le …", "Paris (AFP) - Le …". */
const restInSmallLetters = /^(?: \(\p{Lu}[\p{L}. /]{1,28}\))? ?[-–—] (?:[«“"] ?)?\p{Lu}/u

/** The same of a place for certain, in small letters and in scripts without capitals too. */
export function isDatelineOfPlace(mention: Mention, text: string): boolean {
  const { start, end } = mention
  const after = text.slice(end, end + reach)
  if (hasCase(text.slice(start, end)))
    return isDateline(mention, text) || (beginsLine(start, text) && restInSmallLetters.test(after))
  return beginsLine(start, text) && restWithoutCapitals.test(after)
}

/** «الدوحة في 11 أكتوبر /لوسيل/»: between strokes, as reports name who sent them. */
export const isBetweenStrokes = ({ start, end }: Mention, text: string): boolean =>
  text[start - 1] === '/' && text[end] === '/' && /\s/.test(text[start - 2] ?? ' ')

/** «الدوحة - قنا: », «(بترا)», «/قنا/»: whether a mention stands where reports name their agency. */
export function isWhereAgenciesStand({ start, end }: Mention, text: string): boolean {
  const after = text.slice(end, end + 2)
  const near = text.slice(Math.max(0, start - longestBefore - 1), start)
  const [before, behind] = [near.trimEnd().at(-1), after.trimStart()[0]]
  if ((before === '(' && behind === ')') || (before === '/' && behind === '/')) return true
  const line = near.lastIndexOf('\n')
  const isNear = line >= 0 || start <= longestBefore
  return isNear && beforeAgency.test(near.slice(line + 1)) && afterAgency.test(after)
}
