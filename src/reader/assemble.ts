import type { Block, Link } from '../model/text.ts'
import { toAbsolute } from './absolute-address.ts'
import { getAttribute } from './dom.ts'
import type { Segment } from './offset-map.ts'
import type { PageBlock } from './page-block.ts'

export interface Assembled {
  text: string
  blocks: Block[]
  links: Link[]
  segments: Segment[]
}

/**
 * Blocks of the page put together to one text, parted by "\n"; links made absolute, those within
 * the page left out.
 */
export function assemble(parts: readonly PageBlock[], base: string): Assembled {
  const blocks: Block[] = []
  const links: Link[] = []
  const segments: Segment[] = []
  let text = ''
  for (const part of parts) {
    if (text !== '') text += '\n'
    const start = text.length
    text += part.text
    blocks.push({ start, end: text.length, kind: part.kind })
    for (const segment of part.segments) segments.push({ ...segment, start: start + segment.start })
    for (const link of part.links) {
      const url = toAbsolute(getAttribute(link.element, 'href'), base)
      if (url) links.push({ start: start + link.start, end: start + link.end, url })
    }
  }
  return { text, blocks, links, segments }
}
