import type { CitationDraft } from '../../citations/citation-rules.ts'
import { pieceOf } from './piece-of-outlets.ts'
import { pieceKinds } from './piece-words.ts'
import { outletAt, type NamedOutlet, type SpanishBlock } from './words-of-block.ts'
import { determiners, joins, links } from './words.ts'

/** How far a publisher may stand from its piece: "una encuesta publicada el lunes por El País". */
const reach = 8

/** "una investigación de El País", "una encuesta de El País con la cadena SER". */
export const findPieceNouns = (block: SpanishBlock): CitationDraft[] =>
  block.words.flatMap((_word, i) => pieceAt(block, i) ?? [])

function pieceAt(block: SpanishBlock, noun: number): CitationDraft | null {
  const { words, isStopped } = block
  const kind = pieceKinds.get(words[noun]!.folded)
  if (!kind) return null
  for (let i = noun + 1; i < words.length && i - noun <= reach; i++) {
    if (isStopped(i)) return null
    const outlet = links.has(words[i - 1]!.folded) ? outletAt(block, i) : null
    if (!outlet) continue
    const from = determiners.has(words[noun - 1]?.folded ?? '') ? noun - 1 : noun
    const outlets = [outlet, ...findJoined(block, outlet)]
    return pieceOf(block, kind, { start: words[from]!.start, end: outlets.at(-1)!.end }, outlets)
  }
  return null
}

/** Small words between two publishers of one piece. */
const longestJoint = 3

/** "de El País | , Le Monde y The Guardian", "de El País | con la cadena SER" */
function findJoined(block: SpanishBlock, first: NamedOutlet): NamedOutlet[] {
  const { text, words, isStopped } = block
  const joined: NamedOutlet[] = []
  let { to } = first
  for (let i = to; i < words.length && i - to <= longestJoint; i++) {
    if (isStopped(i)) break
    const outlet = outletAt(block, i)
    if (outlet && (i > to || text.slice(words[to - 1]!.end, words[i]!.start).includes(','))) {
      joined.push(outlet)
      to = outlet.to
      i = to - 1
    } else if (!joins.has(words[i]!.folded)) break
  }
  return joined
}
