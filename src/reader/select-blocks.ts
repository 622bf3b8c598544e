import type { Body } from './choose-body.ts'
import type { PageBlock } from './page-block.ts'
import { isAsideText } from './aside-text.ts'

/** The blocks of the article in order: its summary where it stands before the body, then the body without what is no part of it. */
export function selectBlocks(blocks: PageBlock[], body: Body, title: string, isShown: (element: Element) => boolean): PageBlock[] {
  const kept: PageBlock[] = []
  const wanted = (block: PageBlock) => !isAsideText(block) && !sameWords(block.text, title) && isShown(block.element)
  for (const block of blocks.slice(0, body.from)) {
    if (block.isLead && block.kind !== 'list-item' && block.text.length > 40 && block.linkShare < 0.3 && wanted(block)) kept.push(block)
  }
  for (const block of blocks.slice(body.from, body.to)) if (wanted(block)) kept.push(block)
  return withoutEmptyHeadings(kept)
}

/** A heading that no text follows before the next heading of the page's end heads something that was left out. */
function withoutEmptyHeadings(blocks: PageBlock[]): PageBlock[] {
  let end = blocks.length
  while (end > 0 && blocks[end - 1]!.kind === 'heading') end--
  return blocks.slice(0, end)
}

const bare = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim()

function sameWords(text: string, title: string): boolean {
  return title !== '' && text.length <= title.length + 20 && bare(text) === bare(title)
}
