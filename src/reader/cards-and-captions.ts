/** Blocks that stand together as the caption of a picture, or as a card that leads elsewhere. */
import { lettersOf, type PageBlock } from './page-block.ts'

/** A caption with its credit: longer runs beside a picture are an article with a picture in it. */
const caption = { mostBlocks: 3, lettersBelow: 250 }

/** The last blocks from `from` on share an element with a picture: marks them where they caption it. */
export function markCaptions(blocks: PageBlock[], from: number): void {
  if (blocks.length - from > caption.mostBlocks) return
  const own = blocks.slice(from)
  if (lettersOf(own) < caption.lettersBelow)
    for (const block of own) block.isCaption = block.kind !== 'heading'
}

/** A card: a linked headline with a summary, a time, a name. */
const card = { leastBlocks: 2, mostBlocks: 6, lettersBelow: 600, linkShareAbove: 0.8 }
/** UTF-16 units: what is shorter is a card's label and not its headline. */
const longestLabel = 20

/** Whether the last blocks from `from` on are few and short and begin with a link to elsewhere. */
export function isCard(blocks: PageBlock[], from: number): boolean {
  const count = blocks.length - from
  if (count < card.leastBlocks || count > card.mostBlocks) return false
  const own = blocks.slice(from)
  const headline = own.find(({ text }) => text.length > longestLabel)
  return lettersOf(own) < card.lettersBelow && (headline?.linkShare ?? 0) > card.linkShareAbove
}
