/** What tells whether a report is on an article's matter, in numbers. */
import { meaningNamed } from '../../languages/words-in-reports.ts'
import { numbersOf } from '../terms/terms.ts'
import { pairsOf, type ArticleSide } from './article-side.ts'
import { readHeadline, type Beside, type Headline } from './headline.ts'
import { featuresOfNames } from './name-features.ts'
import { featuresOfWords, opening, weighWords } from './word-features.ts'

/**
 * The features in order. "Share" is of the sum of the words' rarity. "Names" are words of the names
 * that the report gives or shares; "rest" the others.
 */
export const matterFeatures = [
  'share of headline in title',
  'share of headline in lead',
  'share of headline in text',
  'sum in title',
  'sum in lead',
  'sum in text',
  'rarest in title',
  'second in title',
  'rarest in text',
  'rarest that is not there',
  'share of title in headline',
  'product of both shares',
  'share of names in text',
  'share of rest in text',
  'share of names in title',
  'share of rest in title',
  'product of names and rest',
  'share by meaning alone',
  'name score',
  'score of core names',
  'core names',
  'people',
  'places',
  'bodies',
  'names',
  'word score',
  'names not in the text',
  'share of names not in the text',
  'numbers of title',
  'numbers of text',
  'numbers not in the text',
  'days apart',
  'a day at most',
  'a week at most',
  'no day',
  'later',
  'pairs of title',
  'pairs of text',
  'words of headline',
  'opening in title',
  'opening in text',
  'recurs on another day',
] as const

export type MatterFeature = (typeof matterFeatures)[number]

/**
 * The features of a report, the words of its headline that tell, the rarest first, and all of these
 * by stem with their rarity.
 */
export function readMatter(
  side: ArticleSide,
  beside: Beside,
): { features: number[]; telling: string[]; words: Map<string, number> } {
  const headline = readHeadline(side, beside)
  const words = weighWords(side, headline)
  return {
    features: [
      ...featuresOfWords(side, headline, words),
      ...featuresOfNames(side, beside, headline),
      ...featuresOfNumbers(side, beside),
      ...featuresOfTime(beside),
      ...featuresOfForm(side, headline, beside),
    ],
    telling: words.telling,
    words: new Map(headline.words.map(({ word: { stem } }) => [stem, side.rarityOf(stem)])),
  }
}

const mostNumbers = 3

function featuresOfNumbers(
  { numbersOfTitle, numbersOfBody }: ArticleSide,
  { report: { title } }: Beside,
): number[] {
  const numbers = [...new Set(numbersOf(title))]
  const inBody = numbers.filter((number) => numbersOfBody.has(number)).length
  return [
    numbers.filter((number) => numbersOfTitle.has(number)).length,
    Math.min(inBody, mostNumbers),
    Math.min(numbers.length - inBody, mostNumbers),
  ]
}

const unknownDays = 30
const week = 7

function featuresOfTime({ daysLater }: Beside): number[] {
  const apart = daysLater === null ? null : Math.abs(daysLater)
  return [
    Math.log1p(apart ?? unknownDays),
    Number(apart !== null && apart <= 1),
    Number(apart !== null && apart <= week),
    Number(apart === null),
    Number(daysLater !== null && daysLater > 0),
  ]
}

/**
 * What is reported day by day in the same words: the weather, the closing of the exchange, a day's
 * cases. On another day it is another event.
 */
const recurring = ['weather', 'stock', 'exchange', 'market', 'heat', 'rain', 'infect', 'price']

function featuresOfForm(
  side: ArticleSide,
  { words, likenessIn }: Headline,
  { daysLater }: Beside,
): number[] {
  const own = words.map(({ word }) => word)
  const pairs = pairsOf(own)
  const share = (there: ReadonlySet<string>) =>
    pairs.filter((pair) => there.has(pair)).length / (pairs.length || 1)
  const recurs = recurring.filter((name) => {
    const meaning = meaningNamed(name)
    return (
      side.title.meanings.has(meaning) && own.some(({ meanings }) => meanings.includes(meaning))
    )
  }).length
  return [
    share(side.pairsOfTitle),
    share(side.pairsOfBody),
    Math.log1p(new Set(own).size),
    ...opening(side, own, likenessIn),
    daysLater === null || daysLater === 0 ? 0 : recurs,
  ]
}
