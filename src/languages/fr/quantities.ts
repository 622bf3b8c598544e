import type { Certainty } from '../../model/annotation.ts'
import { once } from '../../text/once.ts'
import { vague, type NumberWord, type QuantityRules } from '../quantity-rules.ts'
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

const certainty = (lists: Partial<Record<Certainty, string>>): ReadonlyMap<string, Certainty> =>
  new Map(
    (Object.entries(lists) as [Certainty, string][]).flatMap(([sure, phrases]) =>
      phrases.split(', ').map((phrase): [string, Certainty] => [phrase, sure]),
    ),
  )
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

export const getQuantities: () => QuantityRules = once(() => ({
  numerals: { thousands: ' .\u00a0\u202f\u2009', decimals: ',.' },
  numbers: makeNumbers(),
  pairs: new Map([
    ['quatre vingt', 80],
    ['quatre vingts', 80],
  ]),
  prefixes: [''],
  andPrefix: null,
  and: words('et'),
  doubtful: words('un neuf demi demie cent'),
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
  modifiers: words('autres jeunes nouveaux nouvelles grands petits'),
  capitals: false,
  partitives: words('de d des'),
  before: certainty({
    approximate:
      'environ, pres de, autour de, presque, quelque, approximativement, a peu pres, d environ, pres d, une estimation de',
    'at-least': 'au moins, plus de, plus d, pas moins de, au minimum, un minimum de',
    'at-most':
      'au plus, au maximum, jusqu a, jusqua, moins de, moins d, pas plus de, un maximum de',
  }),
  behind: certainty({
    approximate: 'environ',
    'at-least': 'au moins, ou plus, au minimum',
    'at-most': 'au plus, au maximum, ou moins',
  }),
  rangeJoints: words('a ou'),
  between: words('entre'),
  from: words('de'),
  labels: words(
    'article section chapitre paragraphe resolution numero no unite brigade bataillon division regiment vol page salle chaine ligne phase groupe niveau volume saison episode covid loi annexe',
  ),
  notAfter: words('gmt utc'),
}))
