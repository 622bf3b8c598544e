import { patternOf } from '../languages/words-on-pages.ts'
import { lettersOf, levelOf, type PageBlock } from './page-block.ts'

/** "Comments", "12 comments", "Comments (12)". */
const label = new RegExp(`^[^\\p{L}]*(?:${patternOf('comments')})[^\\p{L}]*$`, 'iu')
/** UTF-16 units. */
const longest = 40

/** UTF-16 units of the text above it: counts of comments stand beside headlines too. */
const leastAbove = 400

const isLabel = ({ kind, text, linkShare }: PageBlock): boolean =>
  kind === 'heading' && text.length <= longest && linkShare < 0.5 && label.test(text)

/**
 * Without what readers wrote below the article: from a heading that says so up to the next heading
 * of its level or a higher one.
 */
export function withoutComments(blocks: PageBlock[]): PageBlock[] {
  const from = blocks.findIndex(isLabel)
  const above = blocks.slice(0, Math.max(from, 0))
  if (lettersOf(above) < leastAbove) return blocks
  const level = levelOf(blocks[from]!)
  const length = blocks.slice(from + 1).findIndex((block) => levelOf(block) <= level)
  return [...above, ...(length < 0 ? [] : blocks.slice(from + 1 + length))]
}
