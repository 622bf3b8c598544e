/** Times in an office: what is kept of them, and which are one. */
import { isOfThisTime, weighTitle } from './rank-people.ts'
import type { OfficeFact } from './read-facts.ts'
import { officeKey } from './titles.ts'
import { compareText } from '../../../src/model/compare-text.ts'

export type SourcedOffice = OfficeFact & { source: string }

/** Days between two terms of one office that are told as one. */
const longestGap = 60
const dayInMs = 86_400_000
const mostKept = 4
/** Behind every day. */
const lasting = '9999'

/** One office, under one title or two; a seat in one parliament has a title for each of its terms. */
export const sameOffice = (a: SourcedOffice, b: SourcedOffice): boolean =>
  (a.country ?? '') === (b.country ?? '') && officeKey(a) === officeKey(b)

const isExact = (day: string | undefined): day is string => day !== undefined && day.length === 10

/** Whether `next` goes on where `before` ends. */
function goesOn(before: SourcedOffice, next: SourcedOffice): boolean {
  if (!sameOffice(before, next) || !isExact(before.end) || !isExact(next.start)) return false
  const gap = (Date.parse(next.start) - Date.parse(before.end)) / dayInMs
  return gap <= longestGap && gap >= -longestGap
}

/** Two sources that tell one beginning may lie so many days apart. */
const nearDays = 60

/** Whether two beginnings, ISO days, are nearly one; false where either is not told. */
export const beginNearly = (a = '', b = ''): boolean =>
  Math.abs(Date.parse(a) - Date.parse(b)) <= nearDays * dayInMs

/** One beginning, told more exactly by one, or by one alone where both last. */
function isTwice(a: SourcedOffice, b: SourcedOffice): boolean {
  if (!sameOffice(a, b)) return false
  const [one = '', other = ''] = [a.start, b.start]
  if (one === other) return true
  if (one === '' || other === '') return a.end === undefined && b.end === undefined
  return one.startsWith(other) || other.startsWith(one)
}

/**
 * Whether `next` begins while `before` lasts, so that they are one; of two without an end only seats
 * are, which an election renews: who is minister again may have left in between.
 */
function overlaps(before: SourcedOffice, next: SourcedOffice): boolean {
  if (!sameOffice(before, next) || before.start === undefined || next.start === undefined)
    return false
  return before.end === undefined
    ? next.end === undefined && seat.test(next.title)
    : isBefore(next.start, before.end)
}
const seat = /^(?:members?|senator|deputy(?= of|$)|representative|people's deputy|MP)\b/i

/**
 * Whether a term has no end though a later one of the same office follows: then it has ended too,
 * nobody knows when, unless it is a seat that goes on.
 */
const isLeftOpen = (term: SourcedOffice, all: readonly SourcedOffice[]): boolean =>
  term.end === undefined &&
  term.start !== undefined &&
  all.some(
    (other) =>
      other.start !== undefined &&
      isBefore(term.start!, other.start) &&
      other.asof >= term.asof &&
      sameOffice(term, other) &&
      !(isOfThisTime(term) && overlaps(term, other)),
  )

/**
 * A source of 2022 that has no end of a term says less than a newer one that has a later term in
 * the same sort of office.
 */
function isOvertaken(term: SourcedOffice, all: readonly SourcedOffice[]): boolean {
  return (
    term.end === undefined &&
    all.some(
      (other) =>
        other.asof > term.asof &&
        other.country === term.country &&
        (other.start ?? '') >= (term.start ?? '') &&
        sortOf(other.title) === sortOf(term.title),
    )
  )
}

const sortOf = (title: string): string =>
  title.toLowerCase().replace(/ from (?:\[?[A-Z]{2}\]?)$/i, '')

const iso = /^\d{4}(?:-\d\d(?:-\d\d)?)?$/

/** Days that the calendar has, the end not before the beginning, nor that after the source. */
function isInOrder({ start, end, asof }: SourcedOffice): boolean {
  if ([start, end].some((day) => day !== undefined && !iso.test(day))) return false
  return start === undefined || !isBefore(end ?? asof, start)
}

/** Whether one day lies before another, as far as both are told. */
function isBefore(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length)
  return a.slice(0, length) < b.slice(0, length)
}

/**
 * Whether a term is told as lasting beyond a person's death: its end is later, or it has none though
 * its source is of a later day.
 */
const isOutlived = ({ end, asof }: SourcedOffice, died: string): boolean =>
  died !== '' && isBefore(died, end ?? asof)

/** Terms that can be right at all. `died`: ISO day, month or year; empty of the living. */
const findSound = (offices: readonly SourcedOffice[], died: string): SourcedOffice[] =>
  offices.filter(
    (term) => isInOrder(term) && !isOvertaken(term, offices) && !isOutlived(term, died),
  )

/** Whether a source tells of an office held in or after 2015, be it without its end. */
export const isOfPublicLife = (offices: readonly SourcedOffice[], died = ''): boolean =>
  findSound(offices, died).some(isOfThisTime)

/**
 * The terms of a person that are told: newest first, but of two that were held at one time the
 * weightier first; terms that follow each other as one. `died`: ISO day, month or year; empty of the
 * living.
 */
export function chooseTerms(offices: readonly SourcedOffice[], died = ''): SourcedOffice[] {
  const sound = findSound(offices, died)
  // those without a beginning come last, to join one that has it
  const sorted = sound
    .filter((term) => !isLeftOpen(term, sound))
    .sort((a, b) => compareText(a.start ?? lasting, b.start ?? lasting))
  const once = joinWhere(isTwice, sorted)
  return joinWhere((before, term) => goesOn(before, term) || overlaps(before, term), once)
    .sort((a, b) => Number(isOfThisTime(b)) - Number(isOfThisTime(a)) || newest(b, a))
    .slice(0, mostKept)
    .reduce(putBehindWeightier, [])
}

/**
 * Newest first: who leads a state since before the last election of the parliament is its leader
 * first and a member second.
 */
function putBehindWeightier(placed: SourcedOffice[], term: SourcedOffice): SourcedOffice[] {
  let place = placed.length
  while (place > 0 && goesBefore(term, placed[place - 1]!)) place--
  return placed.toSpliced(place, 0, term)
}

/**
 * Whether a term is told before one that began later: where it weighs more and both were held at one
 * time, unless the later one alone lasts or a newer source knows of it alone.
 */
function goesBefore(term: SourcedOffice, later: SourcedOffice): boolean {
  if (weighTitle(term.title) <= weighTitle(later.title)) return false
  const last = term.end ?? term.asof
  if (later.start === undefined || !isBefore(later.start, last)) return false
  return later.end !== undefined || (term.end === undefined && term.asof >= later.asof)
}

/** Each term is joined to the first before it of which the test is true. */
function joinWhere(
  test: (before: SourcedOffice, term: SourcedOffice) => boolean,
  sorted: readonly SourcedOffice[],
): SourcedOffice[] {
  const joined: SourcedOffice[] = []
  for (const term of sorted) {
    const place = joined.findIndex((before) => test(before, term))
    const before = joined[place]
    if (before) joined[place] = joinTerms(before, term)
    else joined.push({ ...term })
  }
  return joined
}

/**
 * One term of two: how it ends is told by the later part, of one told twice by the newer source, or
 * by that which knows an end.
 */
function joinTerms(before: SourcedOffice, term: SourcedOffice): SourcedOffice {
  const [end, nextEnd] = [before.end ?? lasting, term.end ?? lasting]
  const isNewer = term.asof > before.asof
  const isLater = isTwice(before, term)
    ? isNewer || (term.asof === before.asof && term.end !== undefined)
    : nextEnd === end
      ? term.asof >= before.asof
      : nextEnd > end
  const { start: _, ...told } = isLater ? term : before
  const start = firstStart(before.start, term.start)
  return { ...(start === undefined ? {} : { start }), ...told }
}

/** The earlier of two beginnings, the more exact one of the same. */
function firstStart(a: string | undefined, b: string | undefined): string | undefined {
  if (a === undefined || b === undefined) return a ?? b
  if (a.startsWith(b) || b.startsWith(a)) return a.length > b.length ? a : b
  return a < b ? a : b
}

const newest = (a: SourcedOffice, b: SourcedOffice): number =>
  (a.start ?? '') < (b.start ?? '') ? -1 : (a.start ?? '') > (b.start ?? '') ? 1 : 0
