/** Outlets in general that report, «medios españoles aseguran», and what stands on a page of somebody's own. */
import type { CitationDraft } from '../../citations/citation-rules.ts'
import { isCapitalAt } from '../../../text/letters.ts'
import type { PieceBlock } from '../../citations/piece-block.ts'
import type { SourceRule } from '../../citations/source-rules.ts'
import { wordSet } from '../../word-sets.ts'

const outlets = wordSet('medios diarios periodicos prensa')
const tells = wordSet(
  'aseguran aseguraron informan informaron informo reportan reportaron reporto publicaron publican publico revelaron revelan senalan senalaron apuntan sostienen afirman afirmaron recogen recogieron difundieron',
)
const openers = wordSet('los las la varios algunos distintos diversos')
/** "medios de comunicación de Colombia": so many words up to the verb. */
const farthestVerb = 6

const pages = wordSet('cuenta perfil redes sitio pagina web muro canal')
const owners = wordSet('su sus las sitio pagina redes')
/** UTF-16 units between a page and the verb or source of whoever speaks there. */
const nearby = 60
const speaks = wordSet('en por mediante via')
const qualities = wordSet('web social sociales oficial oficiales')
const links = wordSet('de del en')

export const generalRules: readonly SourceRule<PieceBlock>[] = [
  {
    name: 'outlets in general',
    accepted: '[[Medios locales]] aseguran que el puente es seguro.',
    refused: 'Los medios llegaron al puente.',
    read: generalAt,
  },
  {
    name: 'own page',
    accepted: '«Es seguro», escribió Ana Ruiz en [[su cuenta de Instagram]].',
    refused: 'El dinero está en su cuenta.',
    read: pageAt,
  },
]

function generalAt(block: PieceBlock, i: number): CitationDraft | null {
  const { words, isStopped } = block
  if (!outlets.has(words[i]!.folded)) return null
  for (let at = i + 1; at < words.length && at - i <= farthestVerb && !isStopped(at); at++) {
    if (!tells.has(words[at]!.folded)) continue
    const from = i > 0 && openers.has(words[i - 1]!.folded) && !isStopped(i) ? i - 1 : i
    return draftOf(block, 'report', from, at)
  }
  return null
}

/** «en su cuenta de Twitter», «por redes sociales», «en su sitio web» */
function pageAt(block: PieceBlock, i: number): CitationDraft | null {
  const { words, isStopped } = block
  if (!pages.has(words[i]!.folded) || isStopped(i)) return null
  const own = owners.has(words[i - 1]?.folded ?? '')
  const from = own ? i - 1 : i
  const isLed = speaks.has(words[from - 1]?.folded ?? '') && !isStopped(from)
  const isSocial = words[i]!.folded === 'redes' && words[i + 1]?.folded === 'sociales'
  // «en su cuenta» may be the bank's, «en su sitio» where it belongs
  const isSpoken = block.claims.some(({ cue, source }) =>
    [...cue, ...source].some(({ end }) => end <= words[i]!.start && words[i]!.start - end < nearby),
  )
  if (!isLed || !(own || isSocial) || !isSpoken) return null
  return draftOf(block, 'post', from, pageEnd(block, i))
}

/** «cuenta oficial de X», «sitio web» */
function pageEnd({ text, words, isStopped }: PieceBlock, i: number): number {
  let to = i + 1
  while (
    to < words.length &&
    to - i <= 4 &&
    !isStopped(to) &&
    !text.slice(words[to - 1]!.end, words[to]!.start).includes(',') &&
    (qualities.has(words[to]!.folded) ||
      links.has(words[to]!.folded) ||
      isCapitalAt(text, words[to]!.start))
  )
    to++
  while (links.has(words[to - 1]!.folded)) to--
  return to
}

const draftOf = (
  { words }: PieceBlock,
  kind: CitationDraft['kind'],
  from: number,
  to: number,
): CitationDraft => ({
  start: words[from]!.start,
  end: words[to - 1]!.end,
  kind,
  outlets: [],
  joint: false,
  clause: { start: words[from]!.start, end: words[Math.min(words.length, to + 6) - 1]!.end },
  seeksNamed: false,
})
