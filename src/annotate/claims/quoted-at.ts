import type { Block, Span } from '../../model/text.ts'
import { firstFrom } from '../../text/first-from.ts'

const quotedIn = new WeakMap<Block, Span[]>()

/** Whether an offset stands within marks of quotation that opened in its block. */
export function isQuotedAt(text: string, block: Block, offset: number): boolean {
  const known = quotedIn.get(block)
  const quoted = known ?? findQuoted(text, block)
  if (!known) quotedIn.set(block, quoted)
  const before = quoted[firstFrom(quoted, offset) - 1]
  return before !== undefined && offset <= before.end
}

/** Stretches of a block within marks, each from behind its first mark up to its last, in order. */
function findQuoted(text: string, block: Span): Span[] {
  const quoted: Span[] = []
  let open = 0
  let start = 0
  for (let i = block.start; i < block.end; i++) {
    const before = open
    const unit = text[i]!
    // signs one by one: to search a text of two for each letter of a block took twenty times as long
    if (unit === '“' || unit === '«') open++
    else if (unit === '”' || unit === '»') open--
    else if (unit === '"') open = open > 0 ? open - 1 : open + 1
    if (before <= 0 && open > 0) start = i
    if (before > 0 && open <= 0) quoted.push({ start, end: i })
  }
  if (open > 0) quoted.push({ start, end: block.end })
  return quoted
}
