import { fold } from '../../text/fold.ts'
import { once } from '../../text/once.ts'
import { readCertainty } from '../quantities/quantity-lists.ts'
import { vague, type NumberWord, type QuantityRules } from '../quantities/quantity-rules.ts'
import { foldedSet } from '../word-sets.ts'
import { makeUnits } from './quantities/units.ts'

const small =
  'cero un dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve'
const tens = 'treinta cuarenta cincuenta sesenta setenta ochenta noventa'
const hundreds = 'doscient trescient cuatrocient quinient seiscient setecient ochocient novecient'

const entries = (list: string, value: (i: number) => number): [string, NumberWord][] =>
  list.split(' ').map((word, i) => [fold(word), { kind: 'add', value: value(i) }])

const makeNumbers = (): ReadonlyMap<string, NumberWord> =>
  new Map<string, NumberWord>([
    ...entries(small, (i) => i),
    ...entries(tens, (i) => 30 + 10 * i),
    ...['os', 'as'].flatMap((ending) =>
      entries(
        hundreds
          .split(' ')
          .map((stem) => stem + ending)
          .join(' '),
        (i) => 200 + 100 * i,
      ),
    ),
    ['uno', { kind: 'add', value: 1 }],
    ['una', { kind: 'article' }],
    ['cien', { kind: 'scale', factor: 100 }],
    ['ciento', { kind: 'scale', factor: 100 }],
    ['mil', { kind: 'scale', factor: 1e3 }],
    ['millon', { kind: 'scale', factor: 1e6 }],
    ['millones', vague(1e6)],
    ['billon', { kind: 'scale', factor: 1e12 }],
    ['billones', vague(1e12)],
    ['docena', { kind: 'scale', factor: 12 }],
    ['decenas', vague(10)],
    ['docenas', vague(12, 100)],
    ['centenares', vague(100)],
    ['cientos', vague(100)],
    ['miles', vague(1e3)],
    ['medio', { kind: 'fraction', value: 0.5 }],
    ['media', { kind: 'fraction', value: 0.5 }],
    ['varios', { kind: 'several' }],
    ['varias', { kind: 'several' }],
  ])

export const getQuantities: () => QuantityRules = once(() => ({
  numerals: { thousands: '. \u00a0\u202f\u2009', decimals: ',' },
  numbers: makeNumbers(),
  prefixes: [''],
  andPrefix: null,
  and: foldedSet('y'),
  doubtful: foldedSet('un uno medio media'),
  maxAfterTens: 9,
  units: makeUnits(),
  suffixes: new Map<string, { unit: string } | { factor: number }>([
    ['km', { unit: 'kilometre' }],
    ['kg', { unit: 'kilogram' }],
    ['gb', { unit: 'gigabyte' }],
    ['tb', { unit: 'terabyte' }],
  ]),
  modifiers: foldedSet('otros otras nuevos nuevas jóvenes'),
  capitals: false,
  partitives: foldedSet('de'),
  before: readCertainty({
    approximate: 'unos, unas, cerca de, alrededor de, aproximadamente, casi, en torno a',
    'at-least': 'al menos, más de, como mínimo, por lo menos',
    'at-most': 'hasta, menos de, como máximo, no más de',
  }),
  behind: readCertainty({
    approximate: 'aproximadamente',
    'at-least': 'o más, como mínimo',
    'at-most': 'como máximo, o menos',
  }),
  rangeJoints: foldedSet('a o'),
  between: foldedSet('entre'),
  from: foldedSet('de'),
  shares: { joints: new Map([['de cada', 'sure']]), nounBetween: true },
  labels: foldedSet(
    'artículo sección capítulo página número resolución ley canal línea fase grupo',
  ),
  notAfter: foldedSet('gmt utc tercios quintos'),
}))
