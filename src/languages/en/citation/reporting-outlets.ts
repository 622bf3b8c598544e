import type { CitationKind } from '../../../model/kinds.ts'
import type { CitationDraft } from '../../citations/citation-rules.ts'
import { baseAt, type NamedOutlet } from './block-word.ts'
import { draftOf, isJoined, nameLeft } from './speaking-draft.ts'
import type { EnglishBlock } from './words-of-block.ts'
import { betweenWords, madeVerbs, reportVerbs } from './words.ts'

/** An outlet's name with what stands around it. */
interface OutletPlace {
  block: EnglishBlock
  outlet: NamedOutlet
  /** its first word, an article before it included */
  from: number
  /** the word before that */
  before: string
  /** of a piece, where its words tell no other */
  kind: CitationKind
  /** the word behind it, dates and adverbs passed over, and whether that says that it reports */
  verb: number
  isVerb: boolean
}

interface ReportingRule {
  applies(place: OutletPlace): boolean
  /** the words [from, to) that cite, and the kind of piece; `place.kind` where none is given */
  cite(place: OutletPlace): { words: readonly [number, number]; kind?: CitationKind } | null
}

const objectPrepositions = new Set([
  'of',
  'by',
  'at',
  'for',
  'from',
  'with',
  'to',
  'on',
  'in',
  'and',
])
const invertedVerbs = new Set([
  'reported',
  'reports',
  'wrote',
  'writes',
  'noted',
  'notes',
  'said',
  'says',
  'revealed',
  'found',
])
const verbsOfPlace = new Set([
  'wrote',
  'writing',
  'writes',
  'written',
  'published',
  'appeared',
  'reported',
  'reporting',
])
const verbsOfAuthors = new Set(['wrote', 'writes', 'writing', 'said', 'reported', 'noted'])

/** The first rule that applies decides. */
const rules: readonly ReportingRule[] = [
  // "Reuters: …" where a block begins
  {
    applies: ({ block, outlet }) =>
      outlet.from === 0 && /^\s?:/.test(block.text.slice(outlet.end, outlet.end + 2)),
    cite: ({ outlet }) => ({ words: [0, outlet.to] }),
  },
  // "The Gazette on Monday wrote"; not "readers of The Times wrote"
  {
    applies: ({ isVerb, before }) => isVerb && !objectPrepositions.has(before),
    cite: ({ block, from, verb }) => ({
      words: [from, verb + 1],
      ...(/^wr[oi]t/.test(baseAt(block.words, verb)) && { kind: 'article' }),
    }),
  },
  // "PolitiFact did a fact check"
  {
    applies: ({ block, outlet: { to } }) =>
      baseAt(block.words, to) === 'did' && baseAt(block.words, to + 2) === 'fact',
    cite: ({ from, outlet }) => ({ words: [from, outlet.to + 4], kind: 'report' }),
  },
  // "according to the BBC"; not "close to the BBC"
  {
    applies: ({ block, from, before }) =>
      before === 'to' && ['according', 'thanks'].includes(baseAt(block.words, from - 2)),
    cite: ({ from, outlet, kind }) => ({
      words: [from - 2, outlet.to],
      kind: outlet.kind === 'pollster' ? 'document' : kind,
    }),
  },
  // "published by The Gazette"; not "owned by The Gazette"
  {
    applies: ({ block, from, before }) =>
      before === 'by' && madeVerbs.has(baseAt(block.words, from - 2)),
    cite: ({ from, outlet }) => ({ words: [from - 2, outlet.to] }),
  },
  // "per CNN", "via CNN"
  {
    applies: ({ before }) => before === 'per' || before === 'via',
    cite: ({ from, outlet }) => ({ words: [from - 1, outlet.to] }),
  },
  // "as CNN": only with a verb, which was read before
  { applies: ({ before }) => before === 'as', cite: () => null },
  // "…," reported Reuters; not "she said Reuters"
  {
    applies: (place) => !isBehindPlace(place) && isInverted(place),
    cite: ({ from, outlet }) => ({ words: [from - 1, outlet.to] }),
  },
  // "writing for Slate", "published in Slate"; not "interested in Slate"
  {
    applies: (place) =>
      isBehindPlace(place) && verbsOfPlace.has(baseAt(place.block.words, place.from - 2)),
    cite: ({ from, outlet }) => ({ words: [from - 2, outlet.to], kind: 'article' }),
  },
  // "wrote Anna Roe for Slate"; not "voted Anna Roe for Slate"
  {
    applies: (place) => authorVerb(place) !== null,
    cite: (place) => ({ words: [authorVerb(place)!, place.outlet.to], kind: 'article' }),
  },
  // "Ipsos showing", "Ipsos 3 points"
  {
    applies: ({ block, outlet }) =>
      baseAt(block.words, outlet.to) === 'showing' || isList(block, outlet),
    cite: ({ outlet }) => ({ words: [outlet.from, outlet.to], kind: 'poll' }),
  },
]

/**
 * "Bloomberg reports", "The Gazette on Monday wrote", "reported Reuters", "told by The
 * Gazette", "according to the BBC", "writing for Slate".
 */
export function readReportingOutlet(
  block: EnglishBlock,
  outlet: NamedOutlet,
): CitationDraft | null {
  const place = placeOf(block, outlet)
  const cited = rules.find(({ applies }) => applies(place))?.cite(place)
  return cited ? draftOf(block, cited.words, cited.kind ?? place.kind, outlet) : null
}

function placeOf(block: EnglishBlock, outlet: NamedOutlet): OutletPlace {
  const { words } = block
  const hasArticle = ['the', 'a', 'an'].includes(baseAt(block.words, outlet.from - 1))
  const from = hasArticle ? outlet.from - 1 : outlet.from
  const verb = pastDates(block, outlet.to)
  const isVerb =
    reportVerbs.has(baseAt(block.words, verb)) &&
    isJoined(block, verb - 1) &&
    !words[verb]!.capital &&
    baseAt(block.words, verb + 1) !== 'nothing' &&
    !words[outlet.to - 1]!.possessive
  return {
    block,
    outlet,
    from,
    before: baseAt(block.words, from - 1),
    kind: kindOf(outlet),
    verb,
    isVerb,
  }
}

function kindOf({ kind }: NamedOutlet): CitationKind {
  if (kind === 'pollster') return 'poll'
  return kind === 'programme' ? 'broadcast' : 'report'
}

/** Rightwards over dates and adverbs. */
function pastDates(block: EnglishBlock, from: number): number {
  let at = from
  while (at - from < 5 && betweenWords.has(baseAt(block.words, at)) && isJoined(block, at - 1)) at++
  return at
}

/** "for Slate", "in Slate" */
const isBehindPlace = ({ before }: OutletPlace) => before === 'for' || before === 'in'

const isInverted = ({ block, from, before }: OutletPlace) =>
  invertedVerbs.has(before) &&
  isJoined(block, from - 1) &&
  !block.words[from]!.possessive &&
  isQuoteBefore(block, from - 1)

/** The verb before an author's name that stands before "for". */
function authorVerb({ block, from, before }: OutletPlace): number | null {
  const verb = before === 'for' ? nameLeft(block, from - 2) : null
  return verb !== null && verbsOfAuthors.has(baseAt(block.words, verb)) ? verb : null
}

/** An inverted verb follows a quote or a comma: "…," reported Reuters. */
const isQuoteBefore = ({ text, words }: EnglishBlock, verb: number) =>
  verb === 0 ||
  /[,”"’?!]\s*$/.test(text.slice(Math.max(0, words[verb]!.start - 3), words[verb]!.start))

/** Figures in a row, each with its source: "Alpha 3 points, and Beta 2.1 points". */
const isList = ({ words }: EnglishBlock, outlet: NamedOutlet) =>
  /^\d/.test(words[outlet.to]?.folded ?? '') &&
  ['points', 'percent', '1', '2', '3', '4', '5', '6', '7', '8', '9'].includes(
    words[outlet.to + 1]?.folded ?? '',
  )
