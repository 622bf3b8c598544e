import type { EntityRecord } from '../../../model/knowledge.ts'
import { yearOfIso } from '../../../text/dates.ts'

/**
 * Years before the first office and after the last of which an article may still speak of the
 * person: longer ago or longer after, a namesake is likelier.
 */
const yearsBefore = 15
const yearsAfter = 25

/** Whether the article's day lies far from all offices of the person, or before the birth. */
export function isOfAnotherTime(
  { offices = [], born }: Pick<EntityRecord, 'offices' | 'born'>,
  date: string | null,
): boolean {
  if (date === null) return false
  const year = yearOfIso(date)
  if (born !== undefined && year < yearOfIso(born)) return true
  const starts = offices.flatMap(({ start, end }) => start ?? end ?? [])
  const ends = offices.map(({ end, asof }) => end ?? asof)
  if (starts.length === 0) return false
  return (
    year < Math.min(...starts.map(yearOfIso)) - yearsBefore ||
    year > Math.max(...ends.map(yearOfIso)) + yearsAfter
  )
}
