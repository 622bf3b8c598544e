/** Times in an office: what is kept of them, and which are one. */
import { isOfThisTime } from './rank-people.ts'
import type { OfficeFact } from './read-facts.ts'
import { compareText } from '../../../src/model/compare-text.ts'

export type SourcedOffice = OfficeFact & { source: string }

/** Days between two terms of one office that are told as one. */
const LONGEST_GAP = 60
const DAY = 86_400_000
const MOST_KEPT = 4

/** A seat in one parliament has a title for each of its terms: "58th Parliament". */
const sameOffice = (a: SourcedOffice, b: SourcedOffice): boolean =>
  a.title === b.title && (a.country ?? '') === (b.country ?? '')

const isExact = (day: string | undefined): day is string => day !== undefined && day.length === 10

/** Whether `next` goes on where `before` ends. */
function goesOn(before: SourcedOffice, next: SourcedOffice): boolean {
  if (!sameOffice(before, next) || !isExact(before.end) || !isExact(next.start)) return false
  const gap = (Date.parse(next.start) - Date.parse(before.end)) / DAY
  return gap <= LONGEST_GAP && gap >= -LONGEST_GAP
}

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

const ISO = /^\d{4}(?:-\d\d(?:-\d\d)?)?$/

/** Days that the calendar has, the end not before the beginning, nor that after the source. */
function isInOrder({ start, end, asof }: SourcedOffice): boolean {
  if ([start, end].some((day) => day !== undefined && !ISO.test(day))) return false
  const reach = end ?? asof
  const length = Math.min(start?.length ?? 0, reach.length)
  return start === undefined || start.slice(0, length) <= reach.slice(0, length)
}

/**
 * Whether a term is told as lasting beyond a person's death: its end is later, or it has none though
 * its source is of a later day.
 */
function isOutlived({ end, asof }: SourcedOffice, died: string): boolean {
  const length = Math.min(died.length, (end ?? asof).length)
  return died !== '' && died.slice(0, length) < (end ?? asof).slice(0, length)
}

/**
 * The terms of a person that are told: newest first, terms that follow each other as one. `died`:
 * ISO day, month or year; empty of the living.
 */
export function chooseTerms(offices: readonly SourcedOffice[], died = ''): SourcedOffice[] {
  const sorted = offices
    .filter((term) => isInOrder(term) && !isOvertaken(term, offices) && !isOutlived(term, died))
    .sort((a, b) => compareText(a.start ?? '', b.start ?? ''))
  const merged: SourcedOffice[] = []
  for (const term of sorted) {
    const place = merged.findIndex((before) => goesOn(before, term) || isTwice(before, term))
    const before = merged[place]
    if (before) merged[place] = joinTerms(before, term)
    else merged.push({ ...term })
  }
  return merged
    .sort((a, b) => Number(isOfThisTime(b)) - Number(isOfThisTime(a)) || newest(b, a))
    .slice(0, MOST_KEPT)
}

/**
 * One term of two: how it ends is told by the later part, of one told twice by the newer source, or
 * by that which knows an end.
 */
function joinTerms(before: SourcedOffice, term: SourcedOffice): SourcedOffice {
  const isLater =
    goesOn(before, term) ||
    term.asof > before.asof ||
    (term.asof === before.asof && term.end !== undefined)
  const { start: _, ...told } = isLater ? term : before
  return { ...(before.start === undefined ? {} : { start: before.start }), ...told }
}

const isTwice = (a: SourcedOffice, b: SourcedOffice): boolean =>
  sameOffice(a, b) && a.start === b.start

const newest = (a: SourcedOffice, b: SourcedOffice): number =>
  (a.start ?? '') < (b.start ?? '') ? -1 : (a.start ?? '') > (b.start ?? '') ? 1 : 0
