import { once } from '../../text/once.ts'
import { readCertainty } from '../quantities/quantity-lists.ts'
import {
  vague,
  type NumberWord,
  type QuantityRules,
  type Shares,
} from '../quantities/quantity-rules.ts'
import { foldedSet } from '../word-sets.ts'
import { makeUnits } from './quantities/units.ts'

const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const scales: readonly (readonly [string, number])[] = [
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['lakh', 1e5],
  ['crore', 1e7],
]

const makeNumbers = (): ReadonlyMap<string, NumberWord> =>
  new Map<string, NumberWord>([
    ...small.map((word, value): [string, NumberWord] => [word, { kind: 'add', value }]),
    ...tens.map((word, i): [string, NumberWord] => [word, { kind: 'add', value: 20 + 10 * i }]),
    ...scales.flatMap(([word, factor]): [string, NumberWord][] => [
      [word, { kind: 'scale', factor }],
      [`${word}s`, vague(factor)],
    ]),
    ['bn', { kind: 'scale', factor: 1e9 }],
    ['dozen', { kind: 'scale', factor: 12 }],
    ['dozens', vague(12, 100)],
    ['tens', vague(10)],
    ['scores', vague(20, 100)],
    ['half', { kind: 'fraction', value: 0.5 }],
    ['several', { kind: 'several' }],
    ['few', { kind: 'several' }],
    ['a', { kind: 'article' }],
    ['an', { kind: 'article' }],
  ])

const shares: Shares = {
  joints: new Map([
    ['in', 'small'],
    ['in every', 'sure'],
    ['out of', 'sure'],
    ['out of every', 'sure'],
    ['of every', 'sure'],
  ]),
  nounBetween: false,
}

export const getQuantities: () => QuantityRules = once(() => ({
  numerals: { thousands: ', \u00a0\u202f\u2009', decimals: '.' },
  numbers: makeNumbers(),
  prefixes: [''],
  andPrefix: null,
  and: foldedSet('and'),
  doubtful: foldedSet('one scores tens half'),
  maxAfterTens: 9,
  units: makeUnits(),
  suffixes: new Map<string, { unit: string } | { factor: number }>([
    ...Object.entries({
      km: 'kilometre',
      kg: 'kilogram',
      cm: 'centimetre',
      mb: 'megabyte',
      gb: 'gigabyte',
      tb: 'terabyte',
      pb: 'petabyte',
      mw: 'megawatt',
      gw: 'gigawatt',
      kw: 'kilowatt',
      c: 'degree',
    }).map(([suffix, unit]): [string, { unit: string }] => [suffix, { unit }]),
    ...Object.entries({ k: 1e3, m: 1e6, mn: 1e6, b: 1e9, bn: 1e9, tn: 1e12 }).map(
      ([suffix, factor]): [string, { factor: number }] => [suffix, { factor }],
    ),
  ]),
  modifiers: foldedSet(
    'more other further additional new young old innocent unarmed armed local foreign nautical metric full whole consecutive separate unidentified displaced starving hungry ordinary senior fellow internally',
  ),
  capitals: true,
  partitives: foldedSet('of the those these'),
  before: readCertainty({
    approximate:
      'about, around, nearly, almost, roughly, approximately, some, close to, an estimated, estimated, as little as, circa, in the region of',
    'at-least':
      'at least, more than, over, above, no fewer than, no less than, not less than, not fewer than, upwards of, just over, a minimum of, well over, exceeding, exceeded, in excess of, minimum of',
    'at-most':
      'at most, up to, as many as, as much as, no more than, not more than, less than, fewer than, just under, under, below, a maximum of, maximum of, at the most',
  }),
  behind: readCertainty({
    approximate: 'or so, approximately, or thereabouts, roughly',
    'at-least': 'or more, at least, at a minimum, and more',
    'at-most': 'or less, or fewer, at most, at the most, at a maximum',
  }),
  rangeJoints: foldedSet('to or'),
  between: foldedSet('between'),
  from: foldedSet('from'),
  changes: foldedSet(
    'fell fall falls rose rise rises gained gain gains lost lose loses slid slipped climbed jumped dropped added advanced eased surged sank shed grew up down',
  ),
  shares,
  labels: foldedSet(
    'article section chapter clause paragraph rule resolution no number unit brigade battalion division regiment flight page room channel radio gate terminal route highway phase level group chapter volume part episode season grade type class covid windows item case file form bill amendment title annex appendix row',
  ),
  notAfter: foldedSet(
    'am pm gmt utc oclock est bst edt thirds quarters fifths sixths sevenths eighths ninths tenths',
  ),
}))
