import { createRange, createTextWalker, nodeTypeOf, rangeBoxOf } from '../../reader/dom.ts'
import { kindOf, letterKind, markKind, numberKind } from '../../text/letters.ts'

/** How many times taller than the next letter a drop cap is at least. */
const tallness = 1.3

/**
 * The ranges of one mark without the drop cap that it begins with: a line under that would stand at
 * another height than beside it, since its distance is measured in the letter's own size.
 */
export function withoutDropCap(ranges: readonly globalThis.Range[]): globalThis.Range[] {
  const [first, ...others] = ranges
  if (!first || !mayBeginWithDropCap(first)) return [...ranges]
  const letter = letterFrom(first.startContainer as Text, first.startOffset)
  const rest = createRange(document)
  rest.setStart(letter.endContainer, letter.endOffset)
  rest.setEnd(first.endContainer, first.endOffset)
  const next = rest.toString() === '' ? others[0] : rest
  const place = next && findLetter(next)
  if (!place || heightOf(letter) < heightOf(letterFrom(place.node, place.at)) * tallness)
    return [...ranges]
  rest.setStart(place.node, place.at)
  return next === rest ? [rest, ...others] : others
}

/** Whether it begins with the first letter of its text node: so few are measured. */
function mayBeginWithDropCap({
  startContainer,
  startOffset,
  collapsed,
}: globalThis.Range): boolean {
  if (collapsed || nodeTypeOf(startContainer) !== Node.TEXT_NODE) return false
  const { data } = startContainer as Text
  for (let at = 0; at < startOffset; at++) {
    const kind = kindOf(data.codePointAt(at)!)
    if (kind === letterKind || kind === numberKind) return false
  }
  return true
}

/** Marks on one letter that belong to it: more than real text has. */
const mostMarks = 18

/** The letter of a text node at an offset, with the marks on it. */
function letterFrom(node: Text, at: number): globalThis.Range {
  const { data } = node
  const letter = createRange(document)
  let end = at + widthAt(data, at)
  for (let marks = 0; marks < mostMarks && isMarkAt(data, end); marks++) end += widthAt(data, end)
  letter.setStart(node, at)
  letter.setEnd(node, Math.min(data.length, end))
  return letter
}

/** UTF-16 units of the character at a place. */
const widthAt = (text: string, at: number): number => ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1)

const isMarkAt = (text: string, at: number): boolean =>
  at < text.length && kindOf(text.codePointAt(at)!) === markKind

/** Where the first letter of a range stands, which may begin at the end of a node. */
function findLetter(range: globalThis.Range): { node: Text; at: number } | null {
  const { startContainer, startOffset, commonAncestorContainer } = range
  if (startOffset < (startContainer as Text).length)
    return { node: startContainer as Text, at: startOffset }
  const walker = createTextWalker(document, commonAncestorContainer)
  walker.currentNode = startContainer
  while (walker.nextNode()) {
    const node = walker.currentNode as Text
    if (range.comparePoint(node, 0) > 0) return null
    if (node.data.trim() !== '') return { node, at: 0 }
  }
  return null
}

function heightOf(range: globalThis.Range): number {
  return rangeBoxOf(range).height
}
