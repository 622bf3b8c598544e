/** Outlets that are spoken of again: «أضافت الصحيفة», «الصحيفة البريطانية». */
import type { CitationBlock } from '../../citations/citation-rules.ts'
import { hasRivalSince, type RecalledOutlet } from '../../citations/named-outlets.ts'
import { findTokens } from '../../../text/tokens.ts'
import type { ArabicBlockWord } from './block-word.ts'
import { media } from './described-outlets.ts'
import { getNationalities } from './nations.ts'

/**
 * «الصحيفة», «الوكالة»: the outlet of that kind that was named last, where the word stands alone or
 * a paper's with the adjective of its nation («الصحيفة البريطانية»), and no other body may be meant.
 */
export function recallAt(
  words: readonly ArabicBlockWord[],
  i: number,
  { text, memory, mentionedIn }: CitationBlock,
): { name: string; to: number } | null {
  const word = words[i]!
  const medium = word.definite ? (media.get(word.stem) ?? null) : null
  if (medium === null) return null
  const isPrinted = medium === 'paper' || medium === 'magazine'
  const next = words[i + 1]
  const hasNation = isPrinted && isNation(next) && !words[i + 2]?.definite
  if (next?.definite && !hasNation) return null
  const outlet = memory.named.recall(medium)
  if (
    outlet === null ||
    (hasNation && isOfOther(text, outlet, next!)) ||
    mentionedIn(word).some(
      ({ type, candidates }) => type === 'ORG' && candidates[0]?.kind !== 'outlet',
    ) ||
    (!isPrinted && hasRivalSince(outlet, word.start, mentionedIn))
  )
    return null
  return { name: outlet.name, to: hasNation ? i + 2 : i + 1 }
}

const isNation = (word: ArabicBlockWord | undefined): boolean =>
  word !== undefined && !word.particle && getNationalities().has(word.bare)

/** Whether the text called the outlet that of another nation than `word` does. */
function isOfOther(text: string, { end }: RecalledOutlet, { stem }: ArabicBlockWord): boolean {
  const last = findTokens(text, Math.max(0, end - longestNation), end).at(-1)
  const [next] = findTokens(text, end, Math.min(text.length, end + longestNation))
  const nation = [last, next].find((token) => token && getNationalities().has(token.folded))
  return nation !== undefined && withoutEndings(nation.folded) !== withoutEndings(stem)
}

const withoutEndings = (adjective: string): string => adjective.replace(/^ال|ه$/g, '')

/** An adjective of a nation with the mark before it, in UTF-16 units. */
const longestNation = 24
