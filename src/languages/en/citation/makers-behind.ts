/**
 * The bodies that the words behind a piece's noun name: who made it, for whom, and where it came
 * out. "A poll of 1,100 adults by Knight Harrow for the Harbour Trust", "a study published on
 * Wednesday in the journal Shore Biology".
 */
import type { CitationKind } from '../../../model/kinds.ts'
import { overlaps } from '../../../model/spans.ts'
import { firstFrom } from '../../../text/first-from.ts'
import { baseAt } from './block-word.ts'
import { mayPublish, nameAt, type NamedBody } from './names.ts'
import { isOpen } from './phrase.ts'
import type { EnglishBlock } from './words-of-block.ts'
import { boundaries, madeVerbs } from './words.ts'
import { wordSet } from '../../word-sets.ts'

/** So many words behind the noun are looked at. */
const reach = 12
/** Words before whoever made a piece; behind these, where its makers work. */
const makers = new Set(['by', 'from'])
const workplaces = new Set(['at', 'of', 'with'])
/** "with support from": who helps publishes nothing. */
const helping = wordSet('support funding help backing aid money assistance grant grants')
/** Words that open another clause. */
const ends = wordSet(
  'that which who and until when while if because although as show shows showed found finds said says',
)
/** Kinds that somebody pays for. */
const ordered = new Set<CitationKind>(['poll', 'study'])
/** Words between a preposition and a name that say what is named: "the preprint server". */
const mostDescribing = 3

/** `to`: the word behind the noun phrase. In order of the text. */
export function makersBehind(block: EnglishBlock, to: number, kind: CitationKind): NamedBody[] {
  const { words } = block
  const found: NamedBody[] = []
  let isBy = false
  let isMade = true
  for (let i = to; i < to + reach && i < words.length && isWithin(block, i); i++) {
    const word = baseAt(words, i)
    const isMaker = isBeforeMaker(block, i) || (word === 'in' && isMade)
    const isWorkplace = workplaces.has(word) && isBy
    const isClient = word === 'for' && ordered.has(kind) && i > to
    const body = isMaker || isWorkplace || isClient ? bodyBehind(block, i) : null
    if (body) {
      found.push(body)
      if (!ordered.has(kind)) break
      i = body.to - 1
      continue
    }
    isBy ||= isMaker
    if (ends.has(word)) break
    isMade = madeVerbs.has(word) || (isMade && i > to && isOfDay(block, i))
  }
  return found
}

const isBeforeMaker = ({ words }: EnglishBlock, i: number): boolean =>
  makers.has(baseAt(words, i)) &&
  !(baseAt(words, i) === 'from' && helping.has(baseAt(words, i - 1)))

/** Whether the clause goes on at word `i`, whose number may have a comma in it. */
const isWithin = (block: EnglishBlock, i: number): boolean =>
  isOpen(block, i) ||
  /^\d,\d$/.test(block.text.slice(block.words[i - 1]!.end - 1, block.words[i]!.start + 1))

/** The body named behind the preposition at word `i`: "by the insurer Skerry Re". */
function bodyBehind(block: EnglishBlock, i: number): NamedBody | null {
  const { words, text } = block
  for (let at = i + 1; at - i <= mostDescribing + 1 && at < words.length; at++) {
    const name = nameAt(block, at)
    if (name) return mayPublish(name) ? name : null
    const word = words[at]!
    if (word.capital || boundaries.has(word.base) || owners.has(word.base)) return null
    if (!/^[\s-]$/.test(text.slice(word.end, words[at + 1]?.start))) return null
  }
  return null
}

/** "by his press secretary": whose own people they are. */
const owners = wordSet('his her their our my your')

const ties = new Set(['on', 'in', 'last', 'this', 'earlier', 'late', 'early'])
const isOfDay = ({ words, dates }: EnglishBlock, i: number): boolean => {
  const date = dates[firstFrom(dates, words[i]!.start + 1) - 1]
  return ties.has(words[i]!.base) || (date !== undefined && overlaps(date, words[i]!))
}
