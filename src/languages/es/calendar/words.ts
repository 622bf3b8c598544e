import type { PartOfPeriod, Pointing, Unit } from '../../../text/dates-looking-back.ts'
import { wordSet } from '../../word-sets.ts'

const months =
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'
const shortMonths = 'ene feb mar abr may jun jul ago sept oct nov dic'
const numbers = 'cero un dos tres cuatro cinco seis siete ocho nueve diez once doce'.split(' ')

/** Month by folded name, short names included. */
export const monthNames: ReadonlyMap<string, number> = new Map([
  ...[months, shortMonths].flatMap((list) =>
    list.split(' ').map((name, i): [string, number] => [name, i + 1]),
  ),
  ['setiembre', 9],
])
export const weekdayNames: ReadonlyMap<string, number> = new Map(
  'lunes martes miercoles jueves viernes sabado domingo'
    .split(' ')
    .map((name, i): [string, number] => [name, i]),
)
export const units: ReadonlyMap<string, Unit> = new Map([
  ['dia', 'day'],
  ['dias', 'day'],
  ['semana', 'week'],
  ['semanas', 'week'],
  ['mes', 'month'],
  ['meses', 'month'],
  ['ano', 'year'],
  ['anos', 'year'],
  ['decada', 'decade'],
])
/** Beside the word that they point from: "el mes pasado", "el próximo año". */
export const pointers: ReadonlyMap<string, Pointing> = new Map([
  ['pasado', 'last'],
  ['pasada', 'last'],
  ['ultimo', 'last'],
  ['ultima', 'last'],
  ['proximo', 'next'],
  ['proxima', 'next'],
  ['este', 'this'],
  ['esta', 'this'],
])
/** "a principios de mayo" */
export const parts: ReadonlyMap<string, PartOfPeriod> = new Map([
  ['principios', 'early'],
  ['comienzos', 'early'],
  ['inicios', 'early'],
  ['mediados', 'middle'],
  ['finales', 'late'],
  ['fines', 'late'],
])
/** A month or a year by itself counts after one of these. */
export const beforeMonth: ReadonlySet<string> = wordSet('en de desde hasta del mes')
/** Days from today. */
export const nearDays: ReadonlyMap<string, number> = new Map([
  ['hoy', 0],
  ['ayer', -1],
  ['anteayer', -2],
  ['anoche', -1],
])

/** A small number in words or digits ("dos", "16"); null when it is none. */
export function readNumber(folded: string): number | null {
  if (/^\d{1,2}$/.test(folded)) return Number(folded)
  const word = numbers.indexOf(folded)
  return word > 0 ? word : folded === 'una' ? 1 : null
}
