import type { CitationDraft } from '../../citations/citation-rules.ts'
import { kindTold, type TellingRule } from '../../citations/telling-rules.ts'
import { pieceOf } from './piece-of-outlets.ts'
import { outletAt, type NamedOutlet, type SpanishBlock } from './words-of-block.ts'
import { auxiliaries, links, outletNouns, spokenTo, tells, told } from './words.ts'

/** Where an outlet stands in its sentence. */
interface OutletPlace {
  block: SpanishBlock
  outlet: NamedOutlet
  /** the word before the outlet and the small words that lead to it: "aseguran" of "aseguran a la agencia EFE" */
  before: string
  /** the first of these small words */
  leading: string
  /** the word behind the outlet; empty where a mark parts the two */
  behind: string
}

/** How a Spanish sentence shows that an outlet reports; the first rule that gives a kind decides. */
export const tellingRules: readonly TellingRule<OutletPlace>[] = [
  {
    name: 'according to it, or behind its verb',
    accepted: 'El puente es seguro, según la agencia [[EFE]].',
    refused: 'El puente es seguro. Vive cerca de EFE.',
    kindAt: ({ before }) => (according.has(before) || tells.has(before) ? 'report' : null),
  },
  {
    name: 'spoken to',
    accepted: 'El puente es seguro, aseguran a [[EFE]].',
    refused: 'El puente es seguro. Llegaron a EFE.',
    kindAt: ({ before, leading }) =>
      hearers.has(leading) && spokenTo.has(before) ? 'interview' : null,
  },
  {
    name: 'before its verb',
    accepted: '[[EFE]] reveló que el puente es seguro.',
    refused: 'Vive cerca de EFE. Reveló que el puente es seguro.',
    kindAt: ({ behind }) => (tells.has(behind) ? 'report' : null),
  },
  {
    name: 'before its participle',
    accepted: '[[EFE]] ha revelado que el puente es seguro.',
    refused: 'EFE ha cerrado el puente.',
    kindAt: ({ block: { words }, outlet, behind }) =>
      auxiliaries.has(behind) && told.has(words[outlet.to + 1]?.folded ?? '') ? 'report' : null,
  },
  {
    name: 'named as an outlet that says',
    accepted: 'El diario [[Costa Norte]] dijo que el puente es seguro.',
    // a name alone may be somebody's
    refused: 'EFE dijo que el puente es seguro.',
    kindAt: ({ block: { words }, outlet, behind }) =>
      outletNouns.has(words[outlet.from - 1]?.folded ?? '') && says.has(behind) ? 'report' : null,
  },
]

/** "de acuerdo con El País", "según pudo saber El País" */
const according: ReadonlySet<string> = new Set(['segun', 'acuerdo', 'saber'])
const hearers: ReadonlySet<string> = new Set(['a', 'al'])
const says: ReadonlySet<string> = new Set(['dijo', 'dice'])

/** "según EFE", "aseguran a El País", "El País ha revelado", "el diario Marca dijo". */
export const findSpeakingOutlets = (block: SpanishBlock): CitationDraft[] =>
  block.words.flatMap((_word, i): CitationDraft[] => {
    const outlet = outletAt(block, i)
    if (outlet?.kind !== 'news') return []
    const kind = kindTold(tellingRules, placeOf(block, outlet))
    return kind ? [pieceOf(block, kind, outlet, [outlet])] : []
  })

/** Words between a verb and its publisher: "a la agencia". */
const mostLinks = 3

/** Where an outlet stands, as the rules ask for it. */
export function placeOf(block: SpanishBlock, outlet: NamedOutlet): OutletPlace {
  const { words, isStopped } = block
  const { from, to } = outlet
  let at = from - 1
  while (at >= 0 && from - at <= mostLinks && links.has(words[at]!.folded)) at--
  const isParted = words.slice(at + 1, from + 1).some((_word, k) => isStopped(at + 1 + k))
  return {
    block,
    outlet,
    before: isParted ? '' : (words[at]?.folded ?? ''),
    leading: at + 1 < from ? words[at + 1]!.folded : '',
    behind: to < words.length && !isStopped(to) ? words[to]!.folded : '',
  }
}
