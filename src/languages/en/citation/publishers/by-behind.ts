/**
 * "A study published last fall by Skerry Trust", "a report of the Harbour Commission", "research at
 * Selwyn University": who made it, behind words that tell when.
 */
import type { CitedOutlet } from '../../../citations/citation-rules.ts'
import { baseAt } from '../block-word.ts'
import { mayPublish, nameAt, type NamedBody } from '../names.ts'
import { isOpen } from '../phrase.ts'
import { isInDate, type EnglishBlock } from '../words-of-block.ts'
import { madeVerbs } from '../words.ts'
import { bodyHeads } from './body-heads.ts'
import type { PiecePhrase } from './piece-phrase.ts'
import { wordSet } from '../../../word-sets.ts'

/** So many words behind the noun "by" may stand. */
const farthest = 6
/** Words that tell when a piece came out, between it and its maker. */
const between = wordSet(
  'out last this that same earlier late early day week month year spring summer autumn fall winter morning on in the',
)
/** Nouns whose piece may be "of" a body that has such a noun in its name. */
const ofBodies: ReadonlySet<string> = wordSet('report reports survey figures statistics forecast')
const research = new Set(['research', 'study', 'analysis'])

export function byBehind(block: EnglishBlock, { head, to }: PiecePhrase): CitedOutlet | null {
  const { words } = block
  const noun = baseAt(words, head)
  if (baseAt(words, to) === 'of' && ofBodies.has(noun)) return bodyAt(block, to + 1, isOfBody)
  if (baseAt(words, to) === 'at' && research.has(noun)) return bodyAt(block, to + 1, isOfBody)
  for (let i = to; i < to + farthest && i < words.length && isOpen(block, i); i++) {
    const word = baseAt(words, i)
    if (word === 'by') return bodyAt(block, i + 1, isWhole)
    if (!between.has(word) && !madeVerbs.has(word) && !isInDate(block, i)) return null
  }
  return null
}

function bodyAt(
  block: EnglishBlock,
  i: number,
  passes: (name: NamedBody) => boolean,
): CitedOutlet | null {
  const name = block.words[i] ? nameAt(block, i) : null
  return name && mayPublish(name) && passes(name) ? name : null
}

/** One word that nobody found to be a body may be anything. */
const isWhole = ({ type, from, to }: NamedBody): boolean => type === 'ORG' || to - from > 1

/** "Harbour Commission": the noun of a body is in its name. */
const isOfBody = ({ type, name }: NamedBody): boolean =>
  type === 'ORG' &&
  name
    .toLowerCase()
    .split(/\s+/)
    .some((word) => bodyHeads.has(word))
