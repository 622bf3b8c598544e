import type { PartOfPeriod, Pointing, Unit } from '../../../text/dates-looking-back.ts'
import { wordSet } from '../../word-sets.ts'

const months =
  'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre'.split(' ')
const weekdays = 'lundi mardi mercredi jeudi vendredi samedi dimanche'.split(' ')
const numbers =
  'zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize'.split(
    ' ',
  )

/** Month by folded name, short names included. */
export const monthNames: ReadonlyMap<string, number> = new Map<string, number>([
  ...months.map((name, i): [string, number] => [name, i + 1]),
  ['janv', 1],
  ['fevr', 2],
  ['avr', 4],
  ['juil', 7],
  ['sept', 9],
  ['oct', 10],
  ['nov', 11],
  ['dec', 12],
])
export const weekdayNames: ReadonlyMap<string, number> = new Map(
  weekdays.map((name, i) => [name, i]),
)

/**
 * A month without a day counts after one of these: "en août", "depuis mars", "d'octobre"; so does a
 * year.
 */
export const beforeMonth: ReadonlySet<string> = wordSet(
  'en de d depuis mois jusqu fin debut mi avant apres des courant et',
)

export const units: ReadonlyMap<string, Unit> = new Map([
  ['jour', 'day'],
  ['jours', 'day'],
  ['semaine', 'week'],
  ['semaines', 'week'],
  ['week end', 'weekend'],
  ['mois', 'month'],
  ['an', 'year'],
  ['ans', 'year'],
  ['annee', 'year'],
  ['annees', 'year'],
  ['decennie', 'decade'],
])
/** First and last month of the seasons as news means them. */
export const seasons: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['printemps', [3, 5]],
  ['ete', [6, 8]],
  ['automne', [9, 11]],
  ['hiver', [12, 14]],
])
/** They stand after the word that they point from: "le mois dernier". */
export const pointers: ReadonlyMap<string, Pointing> = new Map([
  ['dernier', 'last'],
  ['derniere', 'last'],
  ['passe', 'last'],
  ['passee', 'last'],
  ['precedent', 'last'],
  ['precedente', 'last'],
  ['prochain', 'next'],
  ['prochaine', 'next'],
])
export const parts: ReadonlyMap<string, PartOfPeriod> = new Map([
  ['debut', 'early'],
  ['mi', 'middle'],
  ['fin', 'late'],
  ['courant', null],
])
/** Days from today. */
export const nearDays: ReadonlyMap<string, number> = new Map([
  ['aujourdhui', 0],
  ['hier', -1],
  ['avanthier', -2],
  ['demain', 1],
])
export const partsOfDay: ReadonlySet<string> = wordSet('matin soir midi nuit')
export const these: ReadonlySet<string> = new Set(['ce', 'cet', 'cette'])

/** A small number in words or digits ("deux", "16", "1er"); null when it is none. */
export function readNumber(folded: string): number | null {
  const digits = /^(\d{1,2})(?:er)?$/.exec(folded)
  if (digits) return Number(digits[1])
  const word = numbers.indexOf(folded)
  return word > 0 ? word : folded === 'une' ? 1 : folded === 'vingt' ? 20 : null
}
