/** «أصدرت إدارة البنك أمس بيانا»: the body between a verb of giving out and its piece. */
import type { CitedOutlet } from '../../../citations/citation-rules.ts'
import { lookBack } from '../drafting.ts'
import type { ArabicBlock } from '../words-of-block.ts'
import { bodyAt } from './body-at.ts'
import type { PieceAt } from './piece-at.ts'
import { wordSet } from '../../../word-sets.ts'

const giving = wordSet('نشر نشرت بث بثت اعد اعدت اصدر اصدرت اطلق اطلقت وزع وزعت بعث بعثت وجه وجهت')
/** Offices of a body, which give out what is the body's. */
const offices = wordSet('اداره رياسه امانه قياده حمله')
/** So many words lie between verb and piece at most. */
const farthestVerb = 7

export function issuedBefore(block: ArabicBlock, { i }: PieceAt): CitedOutlet | null {
  const { words } = block
  if (words[i]!.definite) return null
  const verb = lookBack(block, i, farthestVerb, ({ bare }) => giving.has(bare))
  if (verb < 0) return null
  const at = offices.has(words[verb + 1]?.bare ?? '') ? verb + 2 : verb + 1
  return at < i ? bodyAt(block, at) : null
}
