import type { CitationKind } from '../../model/kinds.ts'
import type { Span } from '../../model/text.ts'
import { findTokens, type Token } from '../../text/tokens.ts'
import { distinct, withoutOverlaps } from '../citation-drafts.ts'
import type { CitationBlock, CitationDraft, CitationRules } from '../citation-rules.ts'
import { publisherAt, type Publisher } from '../outlet-lexicon.ts'
import { names } from './names.ts'
import { findPiecePhrases } from '../piece-phrases.ts'
import { proposeSources } from '../source-rules.ts'
import { generalRules } from './citation/general-outlets.ts'
import { getOutlets } from './citation/outlets.ts'
import { pieceKinds, pieceWords } from './citation/piece-words.ts'
import { wordSet } from '../word-sets.ts'

const determiners = wordSet('un una el la su sus este esta ese esa')
/** They join a piece to its publisher. */
const links = wordSet(
  'por en de del a al con para el la diario periodico semanario portal cadena agencia revista',
)
const tells = wordSet(
  'publico publica revelo revela informo informa adelanto adelanta titulo conto cuenta reporto reporta aseguro asegura senalo senala detallo detalla',
)
/** Behind one of these "a El País" names to whom somebody spoke. */
const spokenTo = wordSet(
  'dijo dijeron declaro declararon aseguro asegura aseguran aseguraron explico explica explican explicaron conto confirmo confirma confirman confirmaron comento senalo dicho declarado explicado asegurado confirmado',
)
/** Words between two publishers of one piece. */
const joins = wordSet('y e con para de del el la los las diario periodico agencia revista cadena')
/** Nouns behind which a capital is a publisher's name. */
const outletNouns = wordSet('diario periodico semanario revista portal agencia emisora')
const auxiliaries = wordSet('ha han habia habian')
const told = wordSet('publicado revelado informado adelantado contado titulado')
/** How far a publisher may stand from its piece: "una encuesta publicada el lunes por El País". */
const reach = 8

/** How Spanish speaks of published pieces: "una investigación de El País", "según EFE". */
export const citation: CitationRules = {
  findCited(input) {
    const block = readBlock(input)
    const { words } = block
    return withoutOverlaps([
      ...findPieces(input, words),
      ...findPiecePhrases(block, pieceWords),
      ...findTelling(input, words),
      ...proposeSources(block, generalRules),
    ])
  },
  datesOther: (text, { start }) =>
    /(?:^|\s)(?:desde|antes|después|hasta|para)\s*(?:del?|el|la)?\s*$/i.test(
      text.slice(Math.max(0, start - 16), start),
    ),
}

/** A block with its words, as the rules of Spanish pieces read it. */
export function readBlock(input: CitationBlock) {
  const { text, block } = input
  const words = findTokens(text, block.start, block.end)
  return { ...input, words, isStopped: (i: number) => isParted(text, words, i) }
}

interface Named extends Span, Publisher {
  /** the word behind its name */
  to: number
}

/** A listed publisher, or the name behind "el diario". */
function outletAt(text: string, words: readonly Token[], i: number): Named | null {
  const word = words[i]!
  const isSmall = text[word.start] === text[word.start]!.toLowerCase()
  if (isSmall && word.folded !== 'eldiario') return null
  const hit = publisherAt(getOutlets(), { words, i }, ({ folded }) => folded)
  if (hit) return named(hit.publisher, words, i, hit.to)
  // "dijo al diario Ana Ruiz"
  if (names.genderOf?.(word.folded) != null) return null
  if (!outletNouns.has(words[i - 1]?.folded ?? '') || isParted(text, words, i)) return null
  let to = i + 1
  while (to < words.length && to - i < longestName && isGlued(text, words, to)) to++
  const name = text.slice(word.start, words[to - 1]!.end)
  return named({ name, kind: 'news', doubtful: false }, words, i, to)
}

/** Words of a publisher's name that no list has. */
const longestName = 4

/** A capital behind nothing but a space: "El Heraldo | Serrano". */
const isGlued = (text: string, words: readonly Token[], i: number) =>
  text.slice(words[i - 1]!.end, words[i]!.start) === ' ' &&
  text[words[i]!.start] !== text[words[i]!.start]!.toLowerCase()

const named = (publisher: Publisher, words: readonly Token[], from: number, to: number): Named => ({
  ...publisher,
  start: words[from]!.start,
  end: words[to - 1]!.end,
  to,
})

/** Whether a mark that ends a clause stands before word `i`. */
const isParted = (text: string, words: readonly Token[], i: number) =>
  i > 0 && /[.;:!?«»“”"]/.test(text.slice(words[i - 1]!.end, words[i]!.start))

function findPieces({ text, block }: CitationBlock, words: readonly Token[]): CitationDraft[] {
  return words.flatMap((word, i): CitationDraft[] => {
    const kind = pieceKinds.get(word.folded)
    if (!kind) return []
    for (let k = i + 1; k < words.length && k - i <= reach; k++) {
      if (isParted(text, words, k)) return []
      const outlet = links.has(words[k - 1]!.folded) ? outletAt(text, words, k) : null
      if (!outlet) continue
      const from = determiners.has(words[i - 1]?.folded ?? '') ? words[i - 1]! : word
      const outlets = [outlet, ...findJoined(text, words, outlet)]
      const { end } = outlets.at(-1)!
      return [
        draftOf(kind, { start: from.start, end }, outlets, endOf(text, block, outlets.at(-1)!)),
      ]
    }
    return []
  })
}

/** "de El País | , Le Monde y The Guardian", "de El País | con la cadena SER" */
function findJoined(text: string, words: readonly Token[], first: Named): Named[] {
  const joined: Named[] = []
  let { to } = first
  for (let i = to; i < words.length && i - to <= longestJoint; i++) {
    if (isParted(text, words, i)) break
    const outlet = outletAt(text, words, i)
    if (outlet && (i > to || text.slice(words[to - 1]!.end, words[i]!.start).includes(','))) {
      joined.push(outlet)
      to = outlet.to
      i = to - 1
    } else if (!joins.has(words[i]!.folded)) break
  }
  return joined
}

/** Small words between two publishers of one piece. */
const longestJoint = 3

function findTelling({ text, block }: CitationBlock, words: readonly Token[]): CitationDraft[] {
  return words.flatMap((_, i): CitationDraft[] => {
    const outlet = outletAt(text, words, i)
    if (!outlet || outlet.kind !== 'news') return []
    const isNoun = outletNouns.has(words[i - 1]?.folded ?? '')
    const isTold = isTelling(text, words, { i: outlet.to, isNoun })
    const kind = kindOf(text, words, i) ?? (isTold ? 'report' : null)
    return kind ? [draftOf(kind, outlet, [outlet], endOf(text, block, outlet))] : []
  })
}

/** "El País reveló", "El País ha revelado"; not "El País. Reveló" */
function isTelling(
  text: string,
  words: readonly Token[],
  { i, isNoun }: { i: number; isNoun: boolean },
): boolean {
  const word = words[i]?.folded ?? ''
  const isTold = auxiliaries.has(word) && told.has(words[i + 1]?.folded ?? '')
  // «el diario Marca dijo»; a name alone may be somebody's
  const isSaid = isNoun && (word === 'dijo' || word === 'dice')
  return (tells.has(word) || isTold || isSaid) && !isParted(text, words, i)
}

/** What the words before a publisher tell of it: "según la agencia EFE", "aseguran a El País". */
function kindOf(text: string, words: readonly Token[], i: number): CitationKind | null {
  let at = i - 1
  while (at >= 0 && i - at <= mostLinks && links.has(words[at]!.folded)) at--
  for (let k = at + 1; k <= i; k++) if (isParted(text, words, k)) return null
  const before = words[at]?.folded ?? ''
  // "de acuerdo con El País", "según pudo saber El País"
  if (['segun', 'acuerdo', 'saber'].includes(before) || tells.has(before)) return 'report'
  const isListener = at + 1 < i && ['a', 'al'].includes(words[at + 1]!.folded)
  return isListener && spokenTo.has(before) ? 'interview' : null
}

/** Words between a verb and its publisher: "a la agencia". */
const mostLinks = 3

const draftOf = (
  kind: CitationKind,
  { start, end }: Span,
  outlets: readonly Named[],
  clauseEnd: number,
): CitationDraft => ({
  start,
  end,
  kind,
  outlets: distinct(
    outlets.map((outlet) => ({ start: outlet.start, end: outlet.end, name: outlet.name })),
  ),
  joint: outlets.filter((outlet) => outlet.kind !== 'pollster').length > 1,
  clause: { start, end: clauseEnd },
  seeksNamed: false,
})

/** Where the clause of an outlet ends: at the next mark, not further than a line away. */
function endOf(text: string, { end }: Span, outlet: Span): number {
  const rest = text.slice(outlet.end, Math.min(end, outlet.end + 80))
  const mark = rest.search(/[,.;:!?«»“”"]/)
  return outlet.end + (mark < 0 ? rest.length : mark)
}
