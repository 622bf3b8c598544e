import type { Block, Link } from '../model/text.ts'
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

/** UTF-16 units; browsers themselves follow no longer ones for sure. */
const longestAddress = 4000

/**
 * An http(s) address in full, null for one within the page, of another scheme, or not to be
 * understood.
 */
function toAbsolute(href: string | null, base: string): string | null {
  if (!href || href.length > longestAddress || href.trimStart().startsWith('#')) return null
  try {
    const url = new URL(href, base)
    return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : null
  } catch {
    return null
  }
}
