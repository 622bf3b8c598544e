import type { CitationKind } from '../../model/kinds.ts'
import type { Span } from '../../model/text.ts'
import { findTokens, type Token } from '../../text/tokens.ts'
import { withoutOverlaps } from '../citation-drafts.ts'
import type { CitationBlock, CitationDraft, CitationRules } from '../citation-rules.ts'
import { publisherAt } from '../outlet-lexicon.ts'
import { getOutlets } from './citation/outlets.ts'

const pieceKinds: ReadonlyMap<string, CitationKind> = new Map([
  ['investigacion', 'investigation'],
  ['encuesta', 'poll'],
  ['sondeo', 'poll'],
  ['estudio', 'study'],
  ['entrevista', 'interview'],
  ['articulo', 'article'],
  ['editorial', 'article'],
  ['reportaje', 'broadcast'],
  ['documental', 'broadcast'],
  ['informe', 'report'],
  ['comunicado', 'statement'],
])
const determiners = new Set('un una el la su sus este esta ese esa'.split(' '))
/** They join a piece to its publisher. */
const links = new Set(
  'por en de del a al con para el la diario periodico agencia revista'.split(' '),
)
const tells = new Set('publico publica revelo revela informo informa adelanto adelanta'.split(' '))
/** How far a publisher may stand from its piece: "una encuesta publicada el lunes por El País". */
const reach = 8

/** How Spanish speaks of published pieces: "una investigación de El País", "según EFE". */
export const citation: CitationRules = {
  findCited(input) {
    const words = findTokens(input.text, input.block.start, input.block.end)
    return withoutOverlaps([...findPieces(input, words), ...findTelling(input, words)])
  },
  datesOther: (text, { start }) =>
    /(?:^|\s)(?:desde|antes|después|hasta|para)\s*(?:del?|el|la)?\s*$/i.test(
      text.slice(Math.max(0, start - 16), start),
    ),
}

interface Named extends Span {
  name: string
  doubtful: boolean
  kind: string
  to: number
}

function outletAt(text: string, words: readonly Token[], i: number): Named | null {
  const word = words[i]!
  if (
    text[word.start] === text[word.start]!.toLowerCase() &&
    !text.startsWith('eldiario', word.start)
  )
    return null
  const hit = publisherAt(getOutlets(), { words, i }, ({ folded }) => folded)
  return (
    hit && {
      ...hit.publisher,
      start: word.start,
      end: words[hit.to - 1]!.end,
      to: hit.to,
    }
  )
}

function findPieces({ text, block }: CitationBlock, words: readonly Token[]): CitationDraft[] {
  return words.flatMap((word, i): CitationDraft[] => {
    const kind = pieceKinds.get(word.folded)
    if (!kind) return []
    for (let k = i + 1; k < words.length && k - i <= reach; k++) {
      if (/[.;:!?«»“”"]/.test(text.slice(words[k - 1]!.end, words[k]!.start))) return []
      const outlet = links.has(words[k - 1]!.folded) ? outletAt(text, words, k) : null
      if (!outlet) continue
      const from = determiners.has(words[i - 1]?.folded ?? '') ? words[i - 1]! : word
      return [
        draftOf(kind, { start: from.start, end: outlet.end }, outlet, endOf(text, block, outlet)),
      ]
    }
    return []
  })
}

function findTelling({ text, block }: CitationBlock, words: readonly Token[]): CitationDraft[] {
  return words.flatMap((_, i): CitationDraft[] => {
    const outlet = outletAt(text, words, i)
    if (!outlet || outlet.kind !== 'news') return []
    let at = i - 1
    // "según la agencia EFE"
    while (at >= 0 && i - at <= 2 && links.has(words[at]!.folded)) at--
    const before = words[at]?.folded ?? ''
    const isSaid = before === 'segun' || tells.has(before)
    const isTelling = tells.has(words[outlet.to]?.folded ?? '')
    if (!isSaid && !isTelling) return []
    return [draftOf('report', outlet, outlet, endOf(text, block, outlet))]
  })
}

const draftOf = (
  kind: CitationKind,
  { start, end }: Span,
  outlet: Named,
  clauseEnd: number,
): CitationDraft => ({
  start,
  end,
  kind,
  outlets: [{ start: outlet.start, end: outlet.end, name: outlet.name }],
  joint: false,
  clause: { start, end: clauseEnd },
  seeksNamed: false,
})

/** Where the clause of an outlet ends: at the next mark, not further than a line away. */
function endOf(text: string, { end }: Span, outlet: Span): number {
  const rest = text.slice(outlet.end, Math.min(end, outlet.end + 80))
  const mark = rest.search(/[,.;:!?«»“”"]/)
  return outlet.end + (mark < 0 ? rest.length : mark)
}
