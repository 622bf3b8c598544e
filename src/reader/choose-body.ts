import type { FoundBlocks } from './find-blocks.ts'
import { weigh } from './weigh.ts'

export interface Body {
  element: Element
  from: number
  to: number
  weight: number
}

const factors: Record<string, number> = { ARTICLE: 1.15, MAIN: 1.05 }

/**
 * The element whose text is most like an article's body: the greatest sum of its blocks' weights, where prose counts for and
 * links and scraps count against; names help. Null when nothing on the page speaks for one.
 */
export function chooseBody({ blocks, holders }: FoundBlocks): Body | null {
  const sums = new Float64Array(blocks.length + 1)
  blocks.forEach((block, i) => { sums[i + 1] = sums[i]! + weigh(block) })
  let best: Body | null = null, most = 0
  for (const { element, from, to, named } of holders) {
    const weight = sums[to]! - sums[from]!, score = weight * (named ? 1.3 : factors[element.tagName] ?? 1)
    if (score > most) { most = score; best = { element, from, to, weight } }
  }
  return best
}
