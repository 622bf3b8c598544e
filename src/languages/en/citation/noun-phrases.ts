/**
 * Cited pieces named by a noun: "the latest Reuters/Ipsos opinion poll released Friday", "an
 * interview with CNN", "a 2014 study".
 */
import type { CitationKind } from '../../../model/kinds.ts'
import type { CitationDraft, CitedOutlet } from '../../citation-rules.ts'
import { distinct, sentenceStart, startingIn } from '../../citation-drafts.ts'
import { overlaps } from '../../../model/spans.ts'
import type { EnglishBlock, NamedOutlet } from './words-of-block.ts'
import {
  afterPieceNoun,
  boundaries,
  madeVerbs,
  newness,
  openers,
  pieces,
  pollLike,
} from './words.ts'
import { unlistedPollsters } from './pollsters.ts'

/** The words [from, to) of a noun phrase whose noun is word `head`. */
export interface Phrase {
  from: number
  head: number
  to: number
}

const joints = /^[\s/&–—-]{1,3}$/

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

const gapAfter = ({ text, words }: EnglishBlock, i: number) =>
  text.slice(words[i]!.end, words[i + 1]?.start ?? words[i]!.end)
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

/** Leftwards to the determiner or to a word that no noun phrase runs across; at most 12 words. */
function phraseAround(block: EnglishBlock, head: number): Phrase {
  const { words, outletOf } = block
  let from = head
  while (from > 0 && head - from < 12 && joints.test(gapAfter(block, from - 1))) {
    const word = words[from - 1]!
    const inOutlet = outletOf[from - 1] !== undefined
    if (!inOutlet && boundaries.has(word.base) && !(word.base === 'may' && word.capital)) break
    if (!inOutlet && !word.capital && word.base.endsWith('ed') && words[from - 2]?.capital) break
    from--
    if (!inOutlet && openers.has(word.base) && !openers.has(words[from - 1]?.base ?? '')) break
  }
  if (words[from - 1]?.base === 'of' && words[from - 2]?.base === 'one') from -= 2
  return { from, head, to: head + 1 }
}

function readPiece(block: EnglishBlock, phrase: Phrase, kind: CitationKind): CitationDraft | null {
  const { words } = block
  const inside = [...new Set(block.outletOf.slice(phrase.from, phrase.head))].filter(
    (outlet) => outlet !== undefined,
  )
  const after = outletsAfter(block, phrase, kind)
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
  if (!isCited(block, phrase, kind, outlets.length > 0, dated, inThe)) return null
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

/**
 * Up to the end of the clause that hangs on the noun: "that", a finite verb, or ten words; a comma
 * before a participle (", conducted in May") does not end it.
 */
function clauseEnd(block: EnglishBlock, to: number): number {
  let i = to
  while (
    i < block.words.length &&
    i - to < 10 &&
    isOpen(block, i) &&
    !['that', 'which', 'who', 'shows', 'showed', 'found', 'finds'].includes(block.words[i]!.base)
  )
    i++
  return block.words[i - 1]!.end
}

const isOpen = (block: EnglishBlock, i: number) =>
  /^[\s’'"“”–-]+$/.test(gapAfter(block, i - 1)) ||
  (/^\.\s$/.test(gapAfter(block, i - 1)) && /^\d/.test(block.words[i]!.base)) ||
  (/^,\s$/.test(gapAfter(block, i - 1)) && madeVerbs.has(block.words[i]!.base))

/**
 * "with CNN's Wolf Blitzer", "from the Times", "published in The Lancet", "conducted by news
 * outlets such as Time and Slate".
 */
function outletsAfter(
  { words, outletOf }: EnglishBlock,
  { head }: Phrase,
  kind: CitationKind,
): NamedOutlet[] {
  let i = head + 1
  let isMade = false
  while (madeVerbs.has(words[i]?.base ?? '') && i < head + 4) {
    isMade = true
    i++
  }
  for (let k = i; k < i + 7 && k < words.length; k++) {
    if (
      words[k]!.base !== 'by' ||
      !(isMade || kind === 'poll' || madeVerbs.has(words[k - 1]!.base))
    )
      continue
    i = k
    break
  }
  const preposition = words[i]?.base ?? ''
  if (!['by', 'from', 'in', 'with', 'on', 'for', 'of', 'to', 'at'].includes(preposition)) return []
  if (preposition === 'of' && kind !== 'poll') return []
  let at = i + 1
  for (
    let steps = 0;
    steps < 6 &&
    !outletOf[at] &&
    at < words.length &&
    !(boundaries.has(words[at]!.base) && words[at]!.base !== 'as');
    steps++
  )
    at++
  const first = outletOf[at]
  if (
    !first ||
    (first.again
      ? !['with', 'to', 'by', 'from'].includes(preposition)
      : first.doubtful && !words[at]!.capital)
  )
    return []
  const found = [first]
  for (let next = first.to; ;) {
    const step = outletOf[next]
      ? next
      : ['and', 'the', 'co'].includes(words[next]?.base ?? '')
        ? next + 1
        : -1
    const outlet = step < 0 ? undefined : (outletOf[step] ?? outletOf[step + 1])
    if (!outlet || outlet.from <= found.at(-1)!.from) return found
    found.push(outlet)
    next = outlet.to
  }
}

const makerVerbs = new Set(
  'found finds shows showed suggests suggested indicates indicated revealed reveals concluded estimated said says put released published conducted'.split(
    ' ',
  ),
)

function isCited(
  { words, text }: EnglishBlock,
  { from, head }: Phrase,
  kind: CitationKind,
  named: boolean,
  dated: boolean,
  inside: ReadonlySet<string>,
): boolean {
  const noun = words[head]!.base
  const isPlural = noun.endsWith('s') && noun !== 'analysis'
  const before = words[from - 1]?.base ?? ''
  const next = words[head + 1]?.base ?? ''
  if (pollLike.has(noun)) return named
  const isNew = [...inside].some((word) => newness.has(word))
  const isDefinite = ['the', 'this', 'that', 'these', 'those'].includes(words[from]!.base)
  const opensBlock =
    from === 0 && head === from && /^\s*:/.test(text.slice(words[head]!.end, words[head]!.end + 2))
  const owned =
    isDefinite ||
    words.slice(from, head).some(({ possessive }) => possessive) ||
    ['his', 'her', 'their', 'its'].includes(words[from]!.base)
  switch (kind) {
    case 'poll':
      if (noun === 'polls' && inside.has('the') && !named && ['to', 'at'].includes(before))
        return false
      return (
        named ||
        dated ||
        isNew ||
        opensBlock ||
        (!isDefinite && inside.size > 0 && makerVerbs.has(next))
      )
    case 'interview':
      return named || (!owned && (dated || ['in', 'during'].includes(before)))
    case 'statement':
      return (
        (!isPlural &&
          (before === 'in' || ['issued', 'released'].includes(before)) &&
          !isDefinite) ||
        (named && inside.has('press'))
      )
    case 'study':
    case 'report':
    case 'investigation':
      return (
        named ||
        (!isDefinite && (dated || makerVerbs.has(next)) && inside.size > 0) ||
        (isNew &&
          (before === 'according' ||
            before === 'to' ||
            makerVerbs.has(next) ||
            inside.has('published') ||
            inside.has('initial'))) ||
        (before === 'published' && isPlural) ||
        ((inside.has('media') || inside.has('news')) &&
          noun !== 'coverage' &&
          noun !== 'review' &&
          noun !== 'paper')
      )
    case 'article':
    case 'broadcast':
      return named || inside.has('news') || inside.has('media') || inside.has('newspaper')
    case 'document':
      return (
        named ||
        (dated && !isPlural) ||
        (!isPlural &&
          words.slice(from, head).some(({ possessive, capital }) => possessive && capital) &&
          ['said', 'says', 'argued', 'argues', 'states', 'stated'].includes(next))
      )
    case 'post':
      return named || before === 'in' || before === 'on'
  }
}
