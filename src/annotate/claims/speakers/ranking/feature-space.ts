import { fnv } from '../../../../model/fnv.ts'
import { sourceKinds } from '../source-kind.ts'

/**
 * The templates of features by what they tell. Each has up to `valuesOf` values; `open…`: of the
 * answer that nobody in particular speaks. The numbers are places in the trained weights, without
 * gaps: whoever changes them trains anew.
 */
export const template = {
  // the candidate, and whether the rules name him
  type: 0,
  byRule: 1,
  // his mention in the source: its place in the head, the words beside it
  placeInHead: 2,
  wordsBefore: 3,
  wordsBehind: 4,
  nameMatch: 5,
  // whether verb, pronoun or title agree with him
  gender: 6,
  plural: 7,
  agreedType: 8,
  // when he spoke, when and how he was mentioned
  speakerRank: 9,
  blocksSinceSpeech: 10,
  blocksSinceMention: 11,
  mentionRank: 12,
  mentionHere: 13,
  lastMention: 14,
  mentions: 15,
  speeches: 16,
  // the article's people; what the article tells of him
  people: 17,
  inTitle: 18,
  isDead: 19,
  // the words told, whose words they stand within, who is spoken to, whose office the source is
  inContent: 20,
  outer: 21,
  addressed: 22,
  titled: 23,
  // whether his name is long and stands in the source
  length: 24,
  // his mentions around the claim
  nextMention: 25,
  attached: 26,
  namedNext: 27,
  isOutlet: 28,
  sentencesSinceMention: 29,
  // whether somebody without a name, or another, came between
  afterNameless: 30,
  lastSpeaker: 31,
  mentionedSince: 32,
  // of the answer that it is nobody in particular: the claim
  openRule: 33,
  openBasis: 34,
  openWords: 35,
  openNamed: 36,
  openLast: 37,
  openNested: 38,
  openKind: 39,
  // words of the source before a person's name, before another
  personBefore: 40,
  bodyBefore: 41,
  openPeople: 42,
  // who says the words that go on here; of both answers
  goesOn: 43,
  // the article as a whole: see whole-article.ts
  nameKind: 44,
  ruledClaims: 45,
  alike: 46,
  introduced: 47,
  wholeSource: 48,
  inHead: 49,
  nameKindInHead: 50,
  nameKindOfLast: 51,
  // sentences since the last claim
  sinceSpoken: 52,
  openSinceSpoken: 53,
} as const
export type Template = (typeof template)[keyof typeof template]

/** Takes the value of a template, from 0 and below `valuesOf`. */
export type Push = (number: Template, value: number) => void

const templates = Object.keys(template).length
export const valuesOf = 8
/** Places for features that name a word. */
const wordPlaces = 2048

/** How many of them are no words: each template's values for each kind of source. */
export const tableSize = templates * sourceKinds.length * valuesOf
/** The number of features: those, then the words'. */
export const speakerFeatures = tableSize + wordPlaces

/** The place of a template's value for a kind of source, by its number in `sourceKinds`. */
export const featureAt = (number: Template, kind: number, value: number): number =>
  (number * sourceKinds.length + kind) * valuesOf + value

/** The place of a feature that names a folded word; `role` tells what the word does. */
export const wordFeatureAt = (role: string, word: string): number =>
  tableSize + (fnv(word, fnv(role)) & (wordPlaces - 1))

/** A count in one of eight ranges: 0, 1, 2, 3, 4 to 5, 6 to 8, 9 to 14, more. */
export const rangeOf = (count: number): number =>
  count <= 3 ? count : count <= 5 ? 4 : count <= 8 ? 5 : count <= 14 ? 6 : 7
