import type { OfficeTerm } from '../../model/knowledge.ts'
import { yearOfIso } from '../../text/dates.ts'

/** Years that an office without an end may last beyond the day of its source. */
const yearsBeyond = 2

/** Whether an office was held on an ISO day, or, if `isOver`, begun before it; null: on whatever day. */
export function isHeld(
  { start, end, asof }: OfficeTerm,
  date: string | null,
  isOver: boolean,
): boolean {
  if (date === null) return true
  const day = date.slice(0, 10)
  if (start !== undefined && start > day) return false
  if (isOver) return true
  return end === undefined
    ? yearOfIso(day) <= yearOfIso(asof) + yearsBeyond
    : end >= day.slice(0, end.length)
}
