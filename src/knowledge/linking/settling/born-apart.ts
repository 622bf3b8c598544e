import type { EntityRecord } from '../../../model/knowledge.ts'
import { yearOfIso } from '../../../text/dates.ts'

type Born = Pick<EntityRecord, 'born' | 'briefs'>

/** Sources differ by a year where the day of a birth is not known. */
const mostYearsApart = 1

/** Whether two people of one name are two: their packs tell births more than a year apart. */
export function areBornApart(a: Born, b: Born): boolean {
  const one = yearOfBirth(a)
  const other = yearOfBirth(b)
  return one !== null && other !== null && Math.abs(one - other) > mostYearsApart
}

/** The year of a person's birth as the record tells it; null where it does not. */
export function yearOfBirth({ born, briefs = [] }: Born): number | null {
  const day = born ?? briefs.find(({ what }) => what === 'born')?.date
  return day === undefined ? null : yearOfIso(day)
}
