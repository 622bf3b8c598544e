/** Statements of an item with their qualifiers, and the days in them. */
import { isObject } from '../../../src/model/shape.ts'
import { isDate } from '../check/fields.ts'
import { itemOf } from '../import/wikidata-values.ts'
import { julianCalendar, property } from './wikidata-terms.ts'

export interface Statement {
  /** null where the source says that it is unknown, or that there is none */
  value: unknown
  isPreferred: boolean
  qualifiers: Record<string, unknown>
}

/** Statements of a property that are not deprecated, the preferred ones first. */
export function statementsOf(claims: Record<string, unknown>, name: string): Statement[] {
  const list = claims[name]
  if (!Array.isArray(list)) return []
  const all = list.flatMap((one: unknown) => {
    if (!isObject(one) || one.rank === 'deprecated' || !isObject(one.mainsnak)) return []
    return {
      value: valueOf(one.mainsnak),
      isPreferred: one.rank === 'preferred',
      qualifiers: isObject(one.qualifiers) ? one.qualifiers : {},
    }
  })
  return [
    ...all.filter(({ isPreferred }) => isPreferred),
    ...all.filter(({ isPreferred }) => !isPreferred),
  ]
}

const valueOf = (snak: Record<string, unknown>): unknown =>
  isObject(snak.datavalue) ? snak.datavalue.value : null

/**
 * The first day of a qualifier; `told` without `day` where the source says only that there is one.
 */
export function qualifierDay(
  { qualifiers }: Statement,
  name: string,
): { told: boolean; day: string | null } {
  const snaks = qualifiers[name]
  if (!Array.isArray(snaks)) return { told: false, day: null }
  const days = snaks.flatMap((snak: unknown) => {
    const day = isObject(snak) ? dayOf(valueOf(snak)) : null
    return day ?? []
  })
  return { told: snaks.length > 0, day: days[0] ?? null }
}

/** The first day that a property tells; null where it tells none. */
export function firstDay(claims: Record<string, unknown>, name: string): string | null {
  for (const { value } of statementsOf(claims, name)) {
    const day = dayOf(value)
    if (day !== null) return day
  }
  return null
}

/** Items that a property names, the preferred ones first. */
export const itemsOf = (claims: Record<string, unknown>, name: string): string[] =>
  statementsOf(claims, name).flatMap(({ value }) => itemOf(value) ?? [])

const dayPrecision = 11
const monthPrecision = 10
const yearPrecision = 9

/**
 * A point in time as an ISO day, month or year, no more exact than it is; null for what is less
 * exact than a year, before our era, or no time at all. Of a day of the Julian calendar the year.
 */
function dayOf(value: unknown): string | null {
  if (!isObject(value) || typeof value.time !== 'string') return null
  const [, digits, month = '', day = ''] = /^\+0*(\d{1,4})-(\d\d)-(\d\d)T/.exec(value.time) ?? []
  if (!digits || Number(digits) === 0) return null
  const isJulian = String(value.calendarmodel).endsWith(`/${julianCalendar}`)
  const precision = isJulian
    ? Math.min(Number(value.precision), yearPrecision)
    : Number(value.precision)
  const year = digits.padStart(4, '0')
  const told =
    precision === dayPrecision
      ? `${year}-${month}-${day}`
      : precision === monthPrecision
        ? `${year}-${month}`
        : precision === yearPrecision
          ? year
          : null
  return isDate(told) ? told : null
}

/** Whether one day lies before another, as far as both are told. */
export function isBefore(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length)
  return a.slice(0, length) < b.slice(0, length)
}

/** The newest number of inhabitants that is told with its day. */
export function newestPopulation(
  claims: Record<string, unknown>,
): { date: string; count: number } | null {
  let newest: { date: string; count: number } | null = null
  for (const statement of statementsOf(claims, property.population)) {
    const count = isObject(statement.value) ? Number(statement.value.amount) : Number.NaN
    const { day } = qualifierDay(statement, property.pointInTime)
    if (day !== null && Number.isSafeInteger(count) && count > 0)
      if (!newest || newest.date < day) newest = { date: day, count }
  }
  return newest
}
