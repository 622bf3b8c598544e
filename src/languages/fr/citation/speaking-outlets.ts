import type { CitationKind } from '../../../model/kinds.ts'
import type { CitationDraft } from '../../citation-rules.ts'
import type { FrenchBlock, NamedOutlet } from './words-of-block.ts'
import { outletNouns, spokenTo, tellingVerbs, toldParticiples } from './words.ts'

/**
 * "selon l'AFP", "révèle Mediapart", "Le Monde a rapporté que", "a-t-il dit à Reuters", "a déclaré
 * la ministre sur France Inter".
 */
export function findSpeakingOutlets(block: FrenchBlock): CitationDraft[] {
  return block.outlets.flatMap((outlet): CitationDraft[] => {
    const kind =
      outlet.kind === 'news'
        ? kindOf(block, outlet)
        : outlet.kind === 'body' && isAccording(block, outlet)
          ? 'report'
          : null
    if (!kind) return []
    const { start, end, name } = outlet
    return [
      {
        start,
        end,
        kind,
        outlets: [{ start, end, name }],
        joint: false,
        clause: clauseOf(block, outlet),
        seeksNamed: false,
      },
    ]
  })
}

function kindOf(block: FrenchBlock, outlet: NamedOutlet): CitationKind | null {
  const { words } = block
  const noun = words[outlet.from - 1]
  const at =
    noun && outletNouns.has(noun.folded) ? beforeArticle(block, outlet.from - 1) : outlet.from - 1
  const before = words[at]?.folded ?? ''
  if (isAccording(block, outlet) || tellingVerbs.has(before))
    return before === 'ecrit' ? 'article' : 'report'
  const after = words[outlet.to]?.folded ?? ''
  const isStopped = words[outlet.to]?.stopped === true
  if (
    !isStopped &&
    (tellingVerbs.has(after) ||
      (['a', 'ont', 'avait', 'avaient'].includes(after) &&
        toldParticiples.has(words[outlet.to + 1]?.folded ?? '')))
  )
    return after === 'ecrit' ? 'article' : 'report'
  if (
    before === 'par' &&
    toldParticiples.has(
      (words[at - 1]?.folded ?? '').replace(/es?$|s$/, (ending) => (ending === 'e' ? 'e' : '')),
    )
  )
    return 'report'
  const speaks = words.slice(Math.max(0, at - 8), at).some(({ folded }) => spokenTo.has(folded))
  if (!speaks) return null
  if (before === 'a' || before === 'au' || before === 'aupres') return 'interview'
  return before === 'sur' ? 'broadcast' : before === 'dans' ? 'article' : null
}

const beforeArticle = ({ words }: FrenchBlock, at: number) =>
  ['le', 'la', 'l', 'du', 'au'].includes(words[at - 1]?.folded ?? '') ? at - 2 : at - 1

function isAccording(block: FrenchBlock, outlet: NamedOutlet): boolean {
  const { words } = block
  const noun = words[outlet.from - 1]
  const at =
    noun && outletNouns.has(noun.folded) ? beforeArticle(block, outlet.from - 1) : outlet.from - 1
  return (
    words[at]?.folded === 'selon' ||
    (words[at]?.folded === 'apres' && words[at - 1]?.folded === 'd')
  )
}

/** The words around it up to the marks that end its clause. */
function clauseOf(
  { text, words }: FrenchBlock,
  { from, to }: NamedOutlet,
): { start: number; end: number } {
  const isComma = (i: number) => text.slice(words[i - 1]!.end, words[i]!.start).includes(',')
  let first = from
  let last = to
  while (first > 0 && from - first < 10 && !words[first]!.stopped && !isComma(first)) first--
  while (last < words.length && last - to < 10 && !words[last]!.stopped && !isComma(last)) last++
  return { start: words[first]!.start, end: words[last - 1]!.end }
}
