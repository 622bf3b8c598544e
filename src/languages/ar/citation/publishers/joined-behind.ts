/** «دراسة أعدتها جامعة المنارة وجمعية الموانئ»: the bodies that «و» joins to a publisher. */
import { firstFrom } from '../../../../text/first-from.ts'
import type { CitedOutlet } from '../../../citations/citation-rules.ts'
import { isJoined } from '../tail-parts.ts'
import type { ArabicBlock } from '../words-of-block.ts'
import { bodyAt } from './body-at.ts'

/** So many bodies are joined to one at most. */
const most = 3

/** The publishers of the piece whose noun is word `i`, with those joined to the last of them. */
export function withJoinedBehind(
  block: ArabicBlock,
  i: number,
  outlets: readonly CitedOutlet[],
): CitedOutlet[] {
  const all = [...outlets]
  while (all.length > 0 && all.length <= most) {
    const last = all.at(-1)!
    const at = firstFrom(block.words, last.end)
    if (last.start < block.words[i]!.end || !isAnd(block, at)) break
    const next = bodyAt(block, at)
    if (!next || all.some(({ name }) => name === next.name)) break
    all.push(next)
  }
  return all
}

/** «وجامعة»: the letter is no part of the word. */
const isAnd = (block: ArabicBlock, at: number): boolean => {
  const word = block.words[at]
  return (
    word !== undefined &&
    isJoined(block, at) &&
    word.folded.startsWith('و') &&
    word.bare !== word.folded
  )
}
