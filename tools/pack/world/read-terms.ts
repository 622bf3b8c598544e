import { itemOf } from '../import/wikidata-values.ts'
import { firstDay, isBefore, qualifierDay, statementsOf } from './statements.ts'
import { property } from './wikidata-terms.ts'

/** A time in an office; the office by its Wikidata item. */
export interface Term {
  office: string
  start?: string
  end?: string
}

const mostTerms = 6

/**
 * The times in office that an item tells with a day, those without an end first, then the latest.
 * Left out: what has no day at all, what is over on a day that nobody tells, and of the dead what
 * has no end, since it would be told as lasting.
 */
export function readTerms(claims: Record<string, unknown>): Term[] {
  const isDead = statementsOf(claims, property.death).length > 0
  const died = firstDay(claims, property.death)
  const terms = statementsOf(claims, property.positionHeld).flatMap((statement): Term[] => {
    const office = itemOf(statement.value)
    const { day: start } = qualifierDay(statement, property.start)
    const { told: isOver, day: end } = qualifierDay(statement, property.end)
    if (office === null || (start === null && end === null)) return []
    if (end === null && (isOver || isDead)) return []
    if (start !== null && end !== null && isBefore(end, start)) return []
    if (died !== null && end !== null && isBefore(died, end)) return []
    return [{ office, ...(start !== null && { start }), ...(end !== null && { end }) }]
  })
  return terms.sort(byTime).slice(0, mostTerms)
}

function byTime(a: Term, b: Term): number {
  const [left, right] = [a, b].map(({ start = '', end }) => end ?? `9999-${start}`)
  return left! < right! ? 1 : left! > right! ? -1 : 0
}
