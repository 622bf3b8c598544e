/** Each row of the tables of Spanish and French outlets that report, by its own sentences. */
import { describe, expect, it } from 'vitest'
import * as spanish from '../../../src/languages/es/citation/speaking-outlets.ts'
import {
  outletAt,
  readBlock as readSpanish,
} from '../../../src/languages/es/citation/words-of-block.ts'
import * as french from '../../../src/languages/fr/citation/speaking-outlets.ts'
import { readBlock as readFrench } from '../../../src/languages/fr/citation/words-of-block.ts'
import type { TellingRule } from '../../../src/languages/citations/telling-rules.ts'
import { blockOf } from './block-of.ts'

/** The outlets of a text that report by a rule, given all its outlets with their places. */
const reporting = <Place>(
  { kindAt }: TellingRule<Place>,
  outlets: readonly { start: number; end: number; place: Place }[],
  text: string,
): string[] =>
  outlets
    .filter(({ place }) => kindAt(place) !== null)
    .map(({ start, end }) => text.slice(start, end))

const spanishOutlets = (text: string) => {
  const block = readSpanish(blockOf(text, {}))
  return block.words
    .flatMap((_word, i) => outletAt(block, i) ?? [])
    .map((outlet) => ({ ...outlet, place: spanish.placeOf(block, outlet) }))
}
const frenchOutlets = (text: string) => {
  const block = readFrench(blockOf(text, {}))
  return block.outlets.map((outlet) => ({ ...outlet, place: french.placeOf(block, outlet) }))
}

function readRow<Place>(
  rule: TellingRule<Place>,
  outletsOf: (text: string) => { start: number; end: number; place: Place }[],
): void {
  const { accepted, refused } = rule
  const text = accepted.replace('[[', '').replace(']]', '')
  expect(reporting(rule, outletsOf(text), text)).toEqual([/\[\[(.*)\]\]/.exec(accepted)![1]])
  expect(outletsOf(refused)).not.toEqual([])
  expect(reporting(rule, outletsOf(refused), refused)).toEqual([])
}

describe('outlets that report', () => {
  it.each(spanish.tellingRules.map((rule) => [rule.name, rule] as const))(
    'in Spanish: %s',
    (_, rule) => readRow(rule, spanishOutlets),
  )
  it.each(french.tellingRules.map((rule) => [rule.name, rule] as const))(
    'in French: %s',
    (_, rule) => readRow(rule, frenchOutlets),
  )
})
