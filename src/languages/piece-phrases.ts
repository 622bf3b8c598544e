/**
 * Pieces told by a noun in languages that put whose it is behind it: "según un informe de la
 * Alcaldía", "dans un communiqué publié mardi". The words are a language's own.
 */
import type { Claim, Entity } from '../model/annotation.ts'
import type { CitationKind } from '../model/kinds.ts'
import { covers } from '../model/spans.ts'
import type { Span } from '../model/text.ts'
import type { CitationDraft, CitedOutlet } from './citation-rules.ts'

export interface PieceWord extends Span {
  folded: string
}

/** Folded words of a language around the noun of a piece. */
export interface PieceWords {
  kinds: ReadonlyMap<string, CitationKind>
  /** "un", "su": they may open what was not told of before */
  openers: ReadonlySet<string>
  /** "el", "la" */
  definites: ReadonlySet<string>
  /** "segun", "acuerdo con": the last one or two words before a piece that is leant upon */
  according: ReadonlySet<string>
  /** before a piece in which somebody speaks: "en", "dans" */
  within: ReadonlySet<string>
  /** participles of making and giving out: "publicado", "publiée" */
  makers: RegExp
  /** verbs of what a piece says: "revela", "montre" */
  finding: ReadonlySet<string>
  /** prepositions and articles between a piece and its maker */
  ties: ReadonlySet<string>
}

/** A block as these rules read it. */
export interface PieceBlock {
  text: string
  block: Span
  entities: readonly Entity[]
  claims: readonly Claim[]
  words: readonly PieceWord[]
  /** whether a mark that ends a clause stands before word `i` */
  isStopped(i: number): boolean
}

/** Kinds in which somebody speaks, and kinds that find something. */
const spoken: ReadonlySet<CitationKind> = new Set(['statement', 'report', 'interview', 'document'])
const found: ReadonlySet<CitationKind> = new Set(['study', 'poll', 'report', 'investigation'])
/** So many words lie between a determiner and its noun, and between a piece and its maker. */
const farthestOpener = 3
const farthestMaker = 9

export const findPiecePhrases = (block: PieceBlock, words: PieceWords): CitationDraft[] =>
  block.words.flatMap((word, i): CitationDraft[] => {
    const kind = words.kinds.get(word.folded)
    return kind ? readPhrase(block, words, i, kind) : []
  })

/** A phrase of words [from, to) around its noun. */
interface Phrase {
  from: number
  noun: number
  to: number
  kind: CitationKind
  makers: CitedOutlet[]
  /** it says who made it, or when it came out */
  isMade: boolean
}

function readPhrase(
  block: PieceBlock,
  words: PieceWords,
  noun: number,
  kind: CitationKind,
): CitationDraft[] {
  const from = openerOf(block, words, noun)
  if (from === noun) return []
  const phrase = { from, noun, kind, ...readMakers(block, words, noun) }
  if (!isCited(block, words, phrase)) return []
  const { to, makers } = phrase
  const isWithin = words.within.has(wordBefore(block, from)) && spoken.has(kind)
  const outlets = makers.length > 0 || !isWithin ? makers : speakersBeside(block, from, to)
  const { start } = block.words[from]!
  return [
    {
      start,
      end: block.words[to - 1]!.end,
      kind,
      outlets,
      joint: outlets.length > 1,
      clause: { start, end: clauseEnd(block, to) },
      seeksNamed: outlets.length === 0,
    },
  ]
}

/** Whether a sentence leans on the phrase, speaks in it, lets it say something or tells of its making. */
function isCited(block: PieceBlock, words: PieceWords, phrase: Phrase): boolean {
  const { from, noun, to, kind, isMade } = phrase
  const isNew = words.openers.has(block.words[from]!.folded)
  // "el informe" alone only points back
  if (!isNew && to === noun + 1) return false
  const before = wordBefore(block, from)
  const two = `${wordBefore(block, from - 1)} ${before}`
  if (words.according.has(before) || words.according.has(two)) return true
  if (words.makers.test(block.words[noun + 1]?.folded ?? '')) return true
  if (!isNew) return false
  const next = block.words[to]
  const says = next !== undefined && !block.isStopped(to) && words.finding.has(next.folded)
  return isMade || (spoken.has(kind) && words.within.has(before)) || (found.has(kind) && says)
}

/** The word before word `i` in its clause; empty where there is none. */
const wordBefore = ({ words, isStopped }: PieceBlock, i: number): string =>
  i > 0 && !isStopped(i) ? words[i - 1]!.folded : ''

/** "un nuevo informe": the word of its determiner; the noun's own where it has none. */
function openerOf(block: PieceBlock, { openers, definites }: PieceWords, noun: number): number {
  for (let i = noun - 1; i >= 0 && noun - i <= farthestOpener && !block.isStopped(i + 1); i--) {
    const { folded } = block.words[i]!
    if (openers.has(folded) || definites.has(folded)) return i
  }
  return noun
}

/** So many words before the piece a body speaks in it, and so many behind it where it opens its sentence. */
const farthestSpeaker = 8
const farthestBehind = 5

/** "informó la Policía en un comunicado", "En un informe publicado hoy, Amnistía afirma": who speaks. */
function speakersBeside(block: PieceBlock, from: number, to: number): CitedOutlet[] {
  for (let i = from - 1; i >= 0 && from - i <= farthestSpeaker && !block.isStopped(i + 1); i--) {
    const body = bodyAt(block, i)
    if (body) return [body]
  }
  if (from >= 2 && !block.isStopped(from - 1)) return []
  for (let i = to; i < block.words.length && i - to < farthestBehind && !block.isStopped(i); i++) {
    const body = bodyAt(block, i)
    if (body) return [body]
  }
  return []
}

/** What the phrase goes on with: the word behind it, the bodies named there, whether it says who made it. */
function readMakers(
  block: PieceBlock,
  words: PieceWords,
  noun: number,
): { to: number; makers: CitedOutlet[]; isMade: boolean } {
  const makers: CitedOutlet[] = []
  let isMade = false
  let to = noun + 1
  for (let i = noun + 1; i < block.words.length && i - to < farthestMaker; i++) {
    const { folded } = block.words[i]!
    if (block.isStopped(i) || words.finding.has(folded)) break
    // «el estudio, realizado por la universidad»; not «según el estudio, la universidad creció»
    if (isBehindComma(block, i) && !words.makers.test(folded)) break
    if (words.makers.test(folded)) {
      to = i + 1
      isMade = true
    }
    const body = words.ties.has(block.words[i - 1]!.folded) ? bodyAt(block, i) : null
    if (!body) continue
    if (!makers.some(({ name }) => name === body.name)) makers.push(body)
    while (to < block.words.length && block.words[to]!.end <= body.end) to++
  }
  return { to, makers, isMade }
}

const isBehindComma = ({ text, words }: PieceBlock, i: number): boolean =>
  text.slice(words[i - 1]!.end, words[i]!.start).includes(',')

/** The body that is named from word `i` on. */
function bodyAt({ words, entities }: PieceBlock, i: number): CitedOutlet | null {
  for (const { type, name, mentions } of entities) {
    const mention = type === 'ORG' && mentions.find((one) => one.start === words[i]!.start)
    if (mention && covers(mention, words[i]!)) return { ...mention, name }
  }
  return null
}

/** So many words behind a phrase its clause goes on at most. */
const longestClause = 12

function clauseEnd({ words, block, isStopped }: PieceBlock, to: number): number {
  let i = to
  while (i < words.length && i - to < longestClause && !isStopped(i)) i++
  return i === words.length ? block.end : words[i - 1]!.end
}
