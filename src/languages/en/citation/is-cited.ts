/** Whether the noun of a piece cites a certain piece, or means such pieces in general. */
import type { CitationKind } from '../../../model/kinds.ts'
import type { Phrase } from './phrase.ts'
import type { EnglishBlock } from './words-of-block.ts'
import { newness, pollLike } from './words.ts'

/** What the sentence says of a piece beside its noun. */
export interface PieceSigns {
  kind: CitationKind
  /** an outlet is named with it */
  named: boolean
  /** a date stands in its clause */
  dated: boolean
  /** the words of its phrase before the noun */
  inside: ReadonlySet<string>
}

interface PieceNoun extends PieceSigns {
  noun: string
  isPlural: boolean
  /** the words beside the phrase; '' where there is none */
  before: string
  next: string
  /** "new", "latest" */
  isNew: boolean
  /** "the", "this" */
  isDefinite: boolean
  /** "the", "his", "Roe's" */
  isOwned: boolean
  /** "Roe's" */
  isPersons: boolean
  /** "Poll: …" */
  opensBlock: boolean
}

const determiners = new Set(['the', 'this', 'that', 'these', 'those'])
const owners = new Set(['his', 'her', 'their', 'its'])
const makerVerbs = new Set(
  'found finds shows showed suggests suggested indicates indicated revealed reveals concluded estimated said says put released published conducted'.split(
    ' ',
  ),
)
const sayings = new Set(['said', 'says', 'argued', 'argues', 'states', 'stated'])
const generalNouns = new Set(['coverage', 'review', 'paper'])

const isMade = ({ next }: PieceNoun) => makerVerbs.has(next)

/** By kind: accepted examples first, then refused ones. */
const rules: Record<CitationKind, (piece: PieceNoun) => boolean> = {
  // "a CNN poll", "a new poll", "Poll: …", "one poll found"; not "ahead in the polls", "a poll"
  poll: (piece) => {
    const { named, dated, isNew, opensBlock, isDefinite, inside } = piece
    const isOne = !isDefinite && inside.size > 0 && isMade(piece)
    return named || ((dated || isNew || opensBlock || isOne) && !isAtPolls(piece))
  },
  // "an interview with CNN", "in an interview"; not "the interview", "gave an interview"
  interview: ({ named, dated, isOwned, before }) =>
    named || (!isOwned && (dated || before === 'in' || before === 'during')),
  // "in a statement", "issued a statement"; not "the statement", "in statements"
  statement: ({ named, inside, isPlural, isDefinite, before }) =>
    (named && inside.has('press')) ||
    (!isPlural && !isDefinite && ['in', 'issued', 'released'].includes(before)),
  study: isReportCited,
  report: isReportCited,
  investigation: isReportCited,
  // "a Guardian article", "a newspaper column"; not "an article"
  article: isNewsCited,
  broadcast: isNewsCited,
  // "a memo from CNN", "a memo of May 3", "Roe's brief argued"; not "documents of May 3"
  document: ({ named, dated, isPlural, isPersons, next }) =>
    named || (!isPlural && (dated || (isPersons && sayings.has(next)))),
  // "in a tweet"; not "deleted a tweet"
  post: ({ named, before }) => named || before === 'in' || before === 'on',
}

/** "to the polls", "at the polls" */
const isAtPolls = ({ noun, inside, before }: PieceNoun) =>
  noun === 'polls' && inside.has('the') && (before === 'to' || before === 'at')

/**
 * "a study in The Lancet", "a 2014 study found", "according to a new study", "published studies",
 * "media reports"; not "the study", "studies", "media coverage".
 */
function isReportCited(piece: PieceNoun): boolean {
  const { named, dated, inside, isNew, isDefinite, isPlural, before, noun } = piece
  if (named || (before === 'published' && isPlural)) return true
  if (!isDefinite && (dated || isMade(piece)) && inside.size > 0) return true
  if (isNew && (isMade(piece) || isAnnounced(piece))) return true
  return (inside.has('media') || inside.has('news')) && !generalNouns.has(noun)
}

const isAnnounced = ({ before, inside }: PieceNoun) =>
  before === 'according' || before === 'to' || inside.has('published') || inside.has('initial')

function isNewsCited({ named, inside }: PieceNoun): boolean {
  return named || inside.has('news') || inside.has('media') || inside.has('newspaper')
}

export function isCited(
  { words, text }: EnglishBlock,
  { from, head }: Phrase,
  signs: PieceSigns,
): boolean {
  const noun = words[head]!.base
  if (pollLike.has(noun)) return signs.named
  const opener = words[from]!.base
  const inPhrase = words.slice(from, head)
  const isDefinite = determiners.has(opener)
  const hasColon = () => /^\s*:/.test(text.slice(words[head]!.end, words[head]!.end + 2))
  return rules[signs.kind]({
    ...signs,
    noun,
    isPlural: noun.endsWith('s') && noun !== 'analysis',
    before: words[from - 1]?.base ?? '',
    next: words[head + 1]?.base ?? '',
    isNew: [...signs.inside].some((word) => newness.has(word)),
    isDefinite,
    isOwned: isDefinite || owners.has(opener) || inPhrase.some(({ possessive }) => possessive),
    isPersons: inPhrase.some(({ possessive, capital }) => possessive && capital),
    opensBlock: from === 0 && head === 0 && hasColon(),
  })
}
