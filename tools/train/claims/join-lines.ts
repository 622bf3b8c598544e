import { fnv } from '../../../src/model/fnv.ts'

/** How many lines a paragraph has at most. */
const most = 3

/**
 * A text of one sentence a line as a page has it: behind the first line, which may be a headline,
 * paragraphs of one to three lines, by a hash of the article's name and the line. Offsets stay.
 */
export function joinLines(text: string, id: string): string {
  const lines = text.split('\n')
  let joined = lines[0]!
  let left = 0
  for (let i = 1; i < lines.length; i++) {
    joined += (left > 0 ? ' ' : '\n') + lines[i]!
    left = left > 0 ? left - 1 : (fnv(`${id} ${i}`) >>> 0) % most
  }
  return joined
}
