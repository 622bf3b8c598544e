/** Nouns that stand for a body or an office: «البنك», «الوزارة», «الشرطة». */
import type { Entity } from '../../../model/annotation.ts'
import { fold } from '../../../text/fold.ts'
import { once } from '../../../text/once.ts'
import { foldedSet } from '../../word-sets.ts'
import { organisationHeads } from '../names/organisations.ts'
import type { ArabicBlockWord } from './block-word.ts'
import type { ArabicBlock } from './words-of-block.ts'

/** Who else than bodies gives out pieces and is told by a noun alone. */
const givers =
  'رئيس رئاسه وزير متحدث ناطق نقيب مدير امير ملك قاضي مدعي محامي دفاع عائله اسره ورثه شرطه داخليه خارجيه معارضه'

/** Stems of the nouns that may name who gave out a piece. */
export const issuingNouns = once(() => foldedSet(`${organisationHeads} ${givers}`))

/** How far back a body's full name is looked for, in UTF-16 units. */
export const farthestBack = 4000

/** «بيان للبلدية»: the one body named before whose name begins with that noun. */
export function bearerOf(
  { mentionedIn }: ArabicBlock,
  { start, stem }: ArabicBlockWord,
): Entity | null {
  const bearers = mentionedIn({ start: Math.max(0, start - farthestBack), end: start }).filter(
    ({ type, name }) => {
      const words = fold(name).split(' ')
      return type === 'ORG' && words.length > 1 && words[0]!.replace(/^ال/, '') === stem
    },
  )
  return bearers.length === 1 ? bearers[0]! : null
}
