/** The words and the manners of telling that the rules of doubts.ts look at. */
import type { Manner } from './cue-report.ts'
import { wordSet } from '../../../word-sets.ts'

/** Positions told without words of speech. */
export const weakManners: ReadonlySet<Manner> = new Set([
  'phrase',
  'infinitive',
  'gerund',
  'passive',
  'by',
  'noun',
  'adjective',
])
export const speechManners = new Set<Manner>(['clause', 'quote', 'behind', 'according', 'headline'])
export const nobody = wordSet(
  'you one there anyone anybody someone somebody nobody no that which this',
)
/** Nouns of what is in somebody's mind: without their owner nobody's claim. */
export const beliefs = wordSet(`
  sense hope fear idea notion feeling belief view impression understanding recognition concern
  worry doubt expectation hopes fears ideas concerns doubts
`)
/** With a thing for their object what anybody may do: "found the car". */
export const comeUpon = new Set(['find', 'discover', 'uncover', 'expose', 'show', 'learn', 'hear'])
/** What traces and figures do as much as speakers. */
export const evidential = wordSet(`
  show suggest indicate reveal illustrate demonstrate mean prove imply confirm signify signal
  underline underscore highlight expose determine find
`)
