/** «وفي تقرير من 80 صفحة، وثقت المنظمة …»: the subject of the verb behind a piece that opens its sentence. */
import type { CitedOutlet } from '../../../citations/citation-rules.ts'
import { isNear } from '../drafting.ts'
import type { ArabicBlock } from '../words-of-block.ts'
import { boundaries } from '../words.ts'
import { bodyAt } from './body-at.ts'
import type { PieceAt } from './piece-at.ts'
import { wordSet } from '../../../word-sets.ts'

/** So many words behind the noun its comma may stand. */
const farthestComma = 12
const opening = new Set(['في', 'وفي', 'ففي'])
/** Words that are no verb. */
const noVerbs = wordSet(
  'ان انه انها كما حيث وفق وفقا بحسب حسب قرب امام خلف داخل خارج عند لدي قبل بعد منذ خلال رغم',
)

export function subjectBehind(block: ArabicBlock, { i, kind, owned }: PieceAt): CitedOutlet | null {
  const { text, words } = block
  if (owned || kind === 'interview' || words[i]!.definite) return null
  if (!opening.has(words[i - 1]?.folded ?? '') || isNear(block, i - 2, i)) return null
  for (let at = i + 1; at <= i + farthestComma && isNear(block, i, at); at++) {
    if (!/،/.test(text.slice(words[at - 1]!.end, words[at]!.start))) continue
    const { bare, definite } = words[at]!
    if (definite || boundaries.has(bare) || noVerbs.has(bare)) return null
    return bodyAt(block, at + 1)
  }
  return null
}
