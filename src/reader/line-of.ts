import { tagOf } from './dom.ts'
import { inlineTags, silentTags } from './element-role.ts'
import { isBlank } from './letters.ts'
import { QuotationMarks } from './quotation-marks.ts'
import { walk } from './walk.ts'

/** Points that stand right behind a word. */
const beginsWithPoint = /^\s*[:;,.!?،؛؟…]/

/**
 * The text of an element as one line. Elements that stand on lines of their own, and line breaks,
 * are parted by `between` and `atBreak`: in a minified page nothing else stands there. Nothing parts
 * words from a colon that stands on the next line for screen readers. What is never shown as text,
 * such as styles and the titles of icons, is left out; the marks shown around a <q> stand in it.
 * `most`: UTF-16 units after which no more is read.
 */
export function lineOf(root: Element, most: number, between = ' ', atBreak = between): string {
  let line = ''
  /** what parts the end of the line from what comes next */
  let gap = ''
  const marks = new QuotationMarks()
  const part = (tag: string) => {
    if (line !== '' && !inlineTags.has(tag)) gap ||= tag === 'BR' ? atBreak : between
  }
  walk(root, {
    text(node) {
      const words = node.data.slice(0, most)
      if (gap !== '' && isBlank(words)) return
      const data = isBlank(words) ? words : words.replace(/\S/, (first) => marks.open() + first)
      if (gap === '') line += data
      else if (beginsWithPoint.test(data)) line = line.trimEnd() + data.trimStart()
      else line += gap + data
      gap = ''
    },
    enter(element) {
      const tag = tagOf(element).toUpperCase()
      if (silentTags.has(tag)) return false
      part(tag)
      if (tag === 'Q') marks.enter(element, line)
      return true
    },
    leave(element) {
      line += marks.leave(element)
      part(tagOf(element).toUpperCase())
    },
    isEnough: () => line.length >= most,
  })
  return line.slice(0, most).trim()
}
