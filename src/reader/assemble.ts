import type { Block, Link } from '../model/text.ts'
import { toAbsolute } from './absolute-address.ts'
import { closest, getAttribute, parentElementOf } from './dom.ts'
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
    const block = { start, end: text.length, kind: part.kind }
    blocks.push(isStrong(part) ? { ...block, strong: true } : block)
    for (const segment of part.segments) segments.push({ ...segment, start: start + segment.start })
    for (const link of part.links) {
      const url = toAbsolute(getAttribute(link.element, 'href'), base)
      if (url) links.push({ start: start + link.start, end: start + link.end, url })
    }
  }
  return { text, blocks, links, segments }
}

/** Whether a paragraph is set in bold from end to end by its own elements; no style is asked. */
const isStrong = ({ kind, segments }: PageBlock): boolean =>
  kind === 'paragraph' &&
  segments.every(({ node }) => {
    const parent = parentElementOf(node)
    return parent !== null && closest(parent, 'b, strong') !== null
  })
