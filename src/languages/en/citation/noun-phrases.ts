/**
 * Cited pieces named by a noun: "the latest Reuters/Ipsos opinion poll released Friday", "an
 * interview with CNN", "a 2014 study".
 */
import type { CitationKind } from '../../../model/kinds.ts'
import type { CitationDraft, CitedOutlet } from '../../citation-rules.ts'
import { distinct, sentenceStart, startingIn } from '../../citation-drafts.ts'
import { overlaps } from '../../../model/spans.ts'
import type { NamedOutlet } from './block-word.ts'
import { isCited } from './is-cited.ts'
import { outletsAfter } from './outlets-after.ts'
import { clauseEnd, gapAfter, phraseAround, type Phrase } from './phrase.ts'
import { unlistedPollsters } from './pollsters.ts'
import type { EnglishBlock } from './words-of-block.ts'
import { afterPieceNoun, openers, pieces, pollLike } from './words.ts'

export function findPieceNouns(block: EnglishBlock): CitationDraft[] {
  const drafts: CitationDraft[] = []
  block.words.forEach((word, head) => {
    const kind = pieces.get(word.base) ?? (pollLike.has(word.base) ? 'poll' : undefined)
    if (!kind || block.outletOf[head] || isModifier(block, head) || isPartOfAverage(block, head))
      return
    const phrase = phraseAround(block, head)
    const draft = readPiece(block, phrase, kind)
    if (draft) drafts.push(draft)
  })
  return drafts
}

/** "poll numbers", "post-debate": the word belongs to what follows. */
const isModifier = (block: EnglishBlock, head: number) =>
  /^[-–]$/.test(gapAfter(block, head)) ||
  (afterPieceNoun.has(block.words[head + 1]?.base ?? '') &&
    /^\s$/.test(gapAfter(block, head)) &&
    !pollLike.has(block.words[head + 1]!.base))

/** "an average of polls" is one piece. */
const isPartOfAverage = ({ words }: EnglishBlock, head: number) =>
  words
    .slice(Math.max(0, head - 7), head)
    .some(({ base }, k, near) => base === 'of' && pollLike.has(near[k - 1]?.base ?? ''))

function readPiece(block: EnglishBlock, phrase: Phrase, kind: CitationKind): CitationDraft | null {
  const { words } = block
  const inside = [...new Set(block.outletOf.slice(phrase.from, phrase.head))].filter(
    (outlet) => outlet !== undefined,
  )
  const after = outletsAfter(block, phrase.head, kind)
  const own = kind === 'poll' ? unlistedPollsters(block, phrase, inside) : []
  if (after.length > 0) phrase = { ...phrase, to: after.at(-1)!.to }
  const isReal = (outlet: NamedOutlet) =>
    !(outlet.kind === 'platform' && kind !== 'post') &&
    !(outlet.kind === 'pollster' && kind !== 'poll' && kind !== 'study' && kind !== 'report')
  const outlets = distinct(
    [...inside.filter(isReal), ...own, ...after.filter(isReal)].sort((a, b) => a.start - b.start),
  )
  const start = words[phrase.from]!.start
  const end = words[phrase.to - 1]!.end
  const clause = { start, end: clauseEnd(block, phrase.to) }
  const dated = startingIn(block.dates, start - 60, clause.end).some((date) =>
    overlaps(date, clause),
  )
  const inThe = new Set(words.slice(phrase.from, phrase.head).map(({ base }) => base))
  const signs = { kind, named: outlets.length > 0, dated, inside: inThe }
  if (!isCited(block, phrase, signs)) return null
  const isOne = !words[phrase.head]!.base.endsWith('s') || inThe.has('one')
  if (outlets.length === 0 && (kind === 'document' || kind === 'post' || kind === 'statement'))
    outlets.push(...possessor(block, phrase))
  return {
    start,
    end,
    kind: inThe.has('investigation') ? 'investigation' : kind,
    outlets,
    joint: inThe.has('joint') || inThe.has('collaborative'),
    // what somebody said in a statement may be dated where the sentence begins: "On Monday she said
    // in a statement"
    clause: {
      start:
        kind === 'statement' && words[phrase.from - 1]?.base === 'in'
          ? sentenceStart(block.text, start)
          : words[Math.max(0, phrase.from - 4)]!.start,
      end: clause.end,
    },
    seeksNamed: outlets.length === 0 && kind === 'poll' && isOne,
  }
}

/** "Anna Roe's brief" is Anna Roe's. */
function possessor({ text, words }: EnglishBlock, { from, head }: Phrase): CitedOutlet[] {
  let last = head - 1
  while (last >= from && !(words[last]!.possessive && words[last]!.capital)) last--
  if (last < from) return []
  let first = last
  while (first > from && words[first - 1]!.capital && !openers.has(words[first - 1]!.base)) first--
  const span = { start: words[first]!.start, end: words[last]!.end }
  return [{ ...span, name: text.slice(span.start, span.end).replace(/['’]s?$/, '') }]
}
