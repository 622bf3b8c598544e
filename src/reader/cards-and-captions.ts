import type { PageBlock } from './page-block.ts'

/**
 * The last blocks from `from` on share an element with a picture: few letters are its caption, more
 * are an article with a picture in it.
 */
export function markCaptions(blocks: PageBlock[], from: number): void {
  if (blocks.length - from > 3) return
  const own = blocks.slice(from)
  if (own.reduce((sum, { text }) => sum + text.length, 0) < 250)
    for (const block of own) block.isCaption = block.kind !== 'heading'
}

/** The last blocks from `from` on are few and short and begin with a link to elsewhere. */
export function isCard(blocks: PageBlock[], from: number): boolean {
  if (blocks.length - from > 6 || blocks.length - from < 2) return false
  const own = blocks.slice(from)
  const letters = own.reduce((sum, { text }) => sum + text.length, 0)
  return letters < 600 && (own.find(({ text }) => text.length > 20)?.linkShare ?? 0) > 0.8
}
