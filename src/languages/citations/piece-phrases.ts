/**
 * Pieces told by a noun in languages that put whose it is behind it: "según un informe de la
 * Alcaldía", "dans un communiqué publié mardi". The words are a language's own.
 */
import type { CitationKind } from '../../model/kinds.ts'
import { covers } from '../../model/spans.ts'
import type { CitationDraft, CitedOutlet } from './citation-rules.ts'
import type { PieceBlock, PiecePhrase, PieceWords } from './piece-block.ts'
import { isSpokenIn, pieceSigns, type PieceSign } from './piece-signs.ts'

/** So many words lie between a determiner and its noun, and between a piece and its maker. */
const farthestOpener = 3
const farthestMaker = 9

/** `signs`: by which of them phrases are pieces. */
export const findPiecePhrases = (
  block: PieceBlock,
  words: PieceWords,
  signs: readonly PieceSign[] = pieceSigns,
): CitationDraft[] =>
  block.words.flatMap((word, noun): CitationDraft[] => {
    const kind = words.kinds.get(word.folded)
    const phrase = kind && phraseAt(block, words, noun, kind)
    const isCited = phrase && signs.some((sign) => sign.holds(block, words, phrase))
    return isCited ? [draftOf(block, words, phrase)] : []
  })

/** The phrase around a noun; null where nothing opens it, or where it only points back: "el informe". */
function phraseAt(
  block: PieceBlock,
  words: PieceWords,
  noun: number,
  kind: CitationKind,
): PiecePhrase | null {
  const from = openerOf(block, words, noun)
  if (from === noun) return null
  const isNew = words.openers.has(block.words[from]!.folded)
  const phrase = { from, noun, kind, isNew, ...readMakers(block, words, noun) }
  return isNew || phrase.to > noun + 1 ? phrase : null
}

function draftOf(block: PieceBlock, words: PieceWords, phrase: PiecePhrase): CitationDraft {
  const { from, to, kind, makers } = phrase
  const isWithin = makers.length === 0 && isSpokenIn(block, words, phrase)
  const outlets = isWithin ? speakersBeside(block, from, to) : makers
  const { start } = block.words[from]!
  return {
    start,
    end: block.words[to - 1]!.end,
    kind,
    outlets,
    joint: outlets.length > 1,
    clause: { start, end: clauseEnd(block, to) },
    seeksNamed: outlets.length === 0,
  }
}

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
