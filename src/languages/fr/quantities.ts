import { once } from '../../text/once.ts'
import { readCertainty } from '../quantities/quantity-lists.ts'
import { vague, type NumberWord, type QuantityRules } from '../quantities/quantity-rules.ts'
import { foldedSet } from '../word-sets.ts'
import { makeUnits } from './quantities/units.ts'

const small =
  'zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize'.split(
    ' ',
  )
const tens = 'vingt trente quarante cinquante soixante septante huitante nonante'.split(' ')
const abouts: readonly (readonly [string, number])[] = [
  ['dizaine', 10],
  ['quinzaine', 15],
  ['vingtaine', 20],
  ['trentaine', 30],
  ['quarantaine', 40],
  ['cinquantaine', 50],
  ['soixantaine', 60],
  ['centaine', 100],
  ['millier', 1000],
]

const makeNumbers = (): ReadonlyMap<string, NumberWord> =>
  new Map<string, NumberWord>([
    ...small.map((word, value): [string, NumberWord] => [word, { kind: 'add', value }]),
    ...tens.map((word, i): [string, NumberWord] => [word, { kind: 'add', value: 20 + 10 * i }]),
    ['une', { kind: 'article' }],
    ['cent', { kind: 'scale', factor: 100 }],
    ['cents', { kind: 'scale', factor: 100 }],
    ['mille', { kind: 'scale', factor: 1e3 }],
    ...(
      [
        ['million', 1e6],
        ['milliard', 1e9],
        ['billion', 1e12],
      ] as const
    ).flatMap(([word, factor]): [string, NumberWord][] => [
      [word, { kind: 'scale', factor }],
      [`${word}s`, vague(factor)],
    ]),
    ['md', { kind: 'scale', factor: 1e9 }],
    ['mds', { kind: 'scale', factor: 1e9 }],
    ['douzaine', { kind: 'scale', factor: 12 }],
    ['douzaines', vague(12, 100)],
    ...abouts.map(([word, factor]): [string, NumberWord] => [
      word,
      { kind: 'vague', factor, from: factor, to: null },
    ]),
    ['dizaines', vague(10)],
    ['centaines', vague(100)],
    ['milliers', vague(1e3)],
    ['demi', { kind: 'fraction', value: 0.5 }],
    ['demie', { kind: 'fraction', value: 0.5 }],
    ['quelques', { kind: 'several' }],
    ['plusieurs', { kind: 'several' }],
  ])

export const getQuantities: () => QuantityRules = once(() => ({
  numerals: { thousands: ' .\u00a0\u202f\u2009', decimals: ',.' },
  numbers: makeNumbers(),
  pairs: new Map([
    ['quatre vingt', 80],
    ['quatre vingts', 80],
  ]),
  prefixes: [''],
  andPrefix: null,
  and: foldedSet('et'),
  doubtful: foldedSet('un neuf demi demie cent'),
  maxAfterTens: 19,
  units: makeUnits(),
  suffixes: new Map<string, { unit: string } | { factor: number }>([
    ['km', { unit: 'kilometre' }],
    ['kg', { unit: 'kilogram' }],
    ['cm', { unit: 'centimetre' }],
    ['h', { unit: 'hour' }],
    ['go', { unit: 'gigabyte' }],
    ['to', { unit: 'terabyte' }],
    ['mw', { unit: 'megawatt' }],
    ['md', { factor: 1e9 }],
    ['mds', { factor: 1e9 }],
    ['k', { factor: 1e3 }],
    ['m', { factor: 1e6 }],
  ]),
  modifiers: foldedSet('autres jeunes nouveaux nouvelles grands petits'),
  capitals: false,
  partitives: foldedSet('de d des'),
  before: readCertainty({
    approximate:
      'environ, pres de, autour de, presque, quelque, approximativement, a peu pres, d environ, pres d, une estimation de',
    'at-least': 'au moins, plus de, plus d, pas moins de, au minimum, un minimum de',
    'at-most':
      'au plus, au maximum, jusqu a, jusqua, moins de, moins d, pas plus de, un maximum de',
  }),
  behind: readCertainty({
    approximate: 'environ',
    'at-least': 'au moins, ou plus, au minimum',
    'at-most': 'au plus, au maximum, ou moins',
  }),
  rangeJoints: foldedSet('a ou'),
  between: foldedSet('entre'),
  from: foldedSet('de'),
  shares: { joints: new Map([['sur', 'sure']]), nounBetween: true },
  labels: foldedSet(
    'article section chapitre paragraphe resolution numero no unite brigade bataillon division regiment vol page salle chaine ligne phase groupe niveau volume saison episode covid loi annexe',
  ),
  notAfter: foldedSet('gmt utc tiers quarts cinquièmes'),
}))
