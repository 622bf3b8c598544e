import { closest, parentElementOf } from './dom.ts'
import type { Segment } from './offset-map.ts'

/** UTF-16 units. */
const longest = 80
const goesOn = /^\s*(?:\p{Ll}|[,;،؛])/u

/**
 * Whether all of a short text is bold and what stands on the line behind it is not, as labels over a
 * paragraph are. A sentence that goes on there is in small letters. `segments`: of the text.
 */
export function isLabel(text: string, segments: readonly Segment[], behind: Text): boolean {
  return (
    text !== '' &&
    text.length <= longest &&
    !goesOn.test(behind.data) &&
    around(behind, bold) === null &&
    around(behind, headings) === null &&
    segments.every(({ node }) => around(node, bold) !== null)
  )
}

const around = (node: Text, tags: string): Element | null => {
  const parent = parentElementOf(node)
  return parent && closest(parent, tags)
}
const bold = 'b,strong'
/** What is one line of larger letters, however many it fills. */
const headings = 'h1,h2,h3,h4,h5,h6'
