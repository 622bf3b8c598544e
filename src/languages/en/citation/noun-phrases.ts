/**
 * Cited pieces named by a noun: "the latest Reuters/Ipsos opinion poll released Friday", "an
 * interview with CNN", "a 2014 study".
 */
import type { CitationKind } from '../../../model/kinds.ts'
import type {
  CitationDraft,
  CitationProposal,
  CitedOutlet,
} from '../../citations/citation-rules.ts'
import { distinct, sentenceStart } from '../../citations/citation-drafts.ts'
import { baseAt, sortOf, type NamedOutlet } from './block-word.ts'
import { makersBehind } from './makers-behind.ts'
import { mayBegin } from './may-begin.ts'
import { issuerOf, mayPublish, nameAt, type NamedBody } from './names.ts'
import { isNoPiece } from './no-pieces.ts'
import { outletsAfter } from './outlets-after.ts'
import { clauseEnd, gapAfter, phraseAround, type Phrase } from './phrase.ts'
import { unlistedPollsters } from './pollsters.ts'
import { withJoinedBehind } from './publishers/joined-behind.ts'
import { publisherOf } from './publishers/publisher-rules.ts'
import { publisherBefore } from './published-by.ts'
import { recalledIssuer } from './recalled-issuer.ts'
import type { EnglishBlock } from './words-of-block.ts'
import { afterPieceNoun, openers, pieces, pollLike } from './words.ts'

export function findPieceNouns(block: EnglishBlock): CitationDraft[] {
  const drafts: CitationDraft[] = []
  block.words.forEach((_, head) => {
    const kind = kindOf(block, head)
    if (!kind || block.outletOf[head] || isNoPiece(block, head)) return
    if (isModifier(block, head) || isPartOfAverage(block, head)) return
    drafts.push(readPiece(block, phraseAround(block, head), kind))
  })
  return drafts
}

/** The kind of piece that word `head` names; "op-ed" is two words. */
function kindOf({ text, words }: EnglishBlock, head: number): CitationKind | undefined {
  const { base, start } = words[head]!
  const before = words[head - 1]
  if (before?.base === 'op' && /^eds?$/.test(base) && text.slice(before.end, start) === '-')
    return 'article'
  return pieces.get(base) ?? (pollLike.has(base) ? 'poll' : undefined)
}

/** "poll numbers", "post-debate": the word belongs to what follows. */
const isModifier = (block: EnglishBlock, head: number) =>
  /^[-–]$/.test(gapAfter(block, head)) ||
  (afterPieceNoun.has(baseAt(block.words, head + 1)) &&
    /^\s$/.test(gapAfter(block, head)) &&
    !pollLike.has(block.words[head + 1]!.base))

/** "an average of polls" is one piece. */
const isPartOfAverage = ({ words }: EnglishBlock, head: number) =>
  words
    .slice(Math.max(0, head - 7), head)
    .some(({ base }, k, near) => base === 'of' && pollLike.has(near[k - 1]?.base ?? ''))

/** Articles before what was named. */
const pointers = new Set(['the', 'that', 'this'])

function readPiece(block: EnglishBlock, phrase: Phrase, kind: CitationKind): CitationDraft {
  const { words } = block
  const published = publishersOf(block, phrase, kind)
  const isOpenWhose = published.outlets.length === 0
  const giver = isOpenWhose ? publisherBefore(block, phrase.from) : null
  // "the chief of Skerry told CNBC in an interview": of all who are named the outlet hears it
  const isHeard = kind === 'interview' && ['none', 'unlisted'].includes(published.publisher)
  const teller = giver ?? (isOpenWhose || isHeard ? tellerOf(block, phrase) : null)
  const { outlets, to, publisher } = teller
    ? { ...published, outlets: [teller], publisher: sortOf(teller) }
    : published
  const start = teller?.start ?? words[phrase.from]!.start
  const end = words[to - 1]!.end
  const inThe = new Set(words.slice(phrase.from, phrase.head).map(({ base }) => base))
  const isOne = !words[phrase.head]!.base.endsWith('s') || inThe.has('one')
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
          : words[Math.max(0, (giver ?? phrase).from - 4)]!.start,
      end: clauseEnd(block, to),
    },
    seeksNamed: outlets.length === 0 && kind === 'poll' && isOne && !isCalled(block, phrase),
    pointsBack: pointers.has(words[phrase.from]!.base),
    proposal: { rule: 'piece', word: words[phrase.head]!.base, publisher },
    readOutlets: () =>
      outlets.length > 0
        ? withJoinedBehind(block, outlets, phrase.to)
        : readOutlets(block, phrase, kind),
  }
}

/** "The Skerry Shore Index": what has a name of its own is no other piece. */
const isCalled = ({ words }: EnglishBlock, { from, head }: Phrase): boolean =>
  words.slice(from + 1, head + 1).filter(({ capital }) => capital).length > 1

/** Whoever is told as the publisher when the words around the noun are read once more. */
function readOutlets(block: EnglishBlock, phrase: Phrase, kind: CitationKind): CitedOutlet[] {
  const publisher = publisherOf(block, { ...phrase, kind })
  return publisher ? [publisher] : []
}

/** "told CNBC in an interview": outlet and piece are one. */
function tellerOf({ words, outletOf }: EnglishBlock, { from }: Phrase): NamedOutlet | null {
  const isTied = ['in', 'for', 'during'].includes(baseAt(words, from - 1))
  const outlet = isTied ? outletOf[from - 2] : undefined
  return outlet?.kind === 'news' && outlet.to === from - 1 && !outlet.doubtful ? outlet : null
}

interface Publishers {
  outlets: CitedOutlet[]
  /** the word behind the last of them, or behind the noun */
  to: number
  publisher: Publisher
}

const ofIssuers = new Set<CitationKind>(['document', 'post', 'statement'])

/** Whose piece it is: outlets in its words or behind them, else bodies, else whoever speaks. */
function publishersOf(block: EnglishBlock, phrase: Phrase, kind: CitationKind): Publishers {
  const inside = [...new Set(block.outletOf.slice(phrase.from, phrase.head))].filter(
    (outlet) => outlet !== undefined,
  )
  const after = outletsAfter(block, phrase.head, kind)
  const own = kind === 'poll' ? unlistedPollsters(block, phrase, inside) : []
  const listed = [...inside, ...after].filter((outlet) => mayMake(outlet, kind))
  const bodies = listed.length + own.length > 0 ? [] : bodiesAround(block, phrase, kind)
  const to = Math.max(phrase.to, after.at(-1)?.to ?? 0, bodies.at(-1)?.to ?? 0)
  const outlets: CitedOutlet[] = distinct(
    [...listed, ...own, ...bodies].sort((a, b) => a.start - b.start),
  )
  if (outlets.length === 0 && ofIssuers.has(kind)) outlets.push(...possessor(block, phrase))
  const unlisted = outlets.length > 0 ? 'unlisted' : 'none'
  const publisher = listed[0] ? sortOf(listed[0]) : unlisted
  if (outlets.length === 0 && kind !== 'post' && kind !== 'statement' && isIssued(block, phrase))
    outlets.push(...whoSpeaks(block, phrase.from, to))
  return { outlets, to, publisher }
}

/** An outlet that is spoken of again, else the body whose claim it is. */
function whoSpeaks(block: EnglishBlock, from: number, to: number): CitedOutlet[] {
  const recalled = recalledIssuer(block, from, to)
  return recalled.length > 0 ? recalled : issuerOf(block, from, to)
}

/** A platform makes posts alone; an institute that asks makes polls, studies and reports. */
const mayMake = (outlet: NamedOutlet, kind: CitationKind): boolean =>
  !(outlet.kind === 'platform' && kind !== 'post') &&
  !(outlet.kind === 'pollster' && kind !== 'poll' && kind !== 'study' && kind !== 'report')

type Publisher = CitationProposal['publisher']

/** "said in a report", "its annual report": whoever speaks in the sentence issued it. */
const isIssued = ({ words }: EnglishBlock, { from }: Phrase): boolean =>
  words[from - 1]?.base === 'in' || ['its', 'their', 'our'].includes(words[from]!.base)

/**
 * Bodies that no list holds: "Home Office figures", "the Auditor General's report", "a survey by
 * Knight Harrow", "data from the harbour ministry".
 */
function bodiesAround(block: EnglishBlock, phrase: Phrase, kind: CitationKind): NamedBody[] {
  const before = bodyBefore(block, phrase)
  return before ? [{ ...before, to: phrase.to }] : makersBehind(block, phrase.to, kind)
}

/** The last name in the noun phrase: "Home Office figures". */
function bodyBefore(block: EnglishBlock, { from, head }: Phrase): NamedBody | undefined {
  let found: NamedBody | undefined
  for (let i = from; i < head;) {
    const name = nameAt(block, i)
    if (name && name.to <= head && mayPublish(name)) found = name
    i = Math.max(i + 1, name?.to ?? 0)
  }
  return found
}

/** "Anna Roe's brief" is Anna Roe's; "Monday's announcement" is nobody's. */
function possessor({ text, words }: EnglishBlock, { from, head }: Phrase): CitedOutlet[] {
  let last = head - 1
  while (last >= from && !(words[last]!.possessive && mayBegin(words[last]!))) last--
  if (last < from) return []
  let first = last
  while (first > from && words[first - 1]!.capital && !openers.has(words[first - 1]!.base)) first--
  const span = { start: words[first]!.start, end: words[last]!.end }
  return [{ ...span, name: text.slice(span.start, span.end).replace(/['’]s?$/, '') }]
}
