import { tagOf } from './dom.ts'
import { inlineTags, silentTags } from './element-role.ts'
import { walk } from './walk.ts'

/**
 * The text of an element as one line. Elements that stand on lines of their own, and line breaks,
 * are parted by `between`: in a minified page nothing else stands there. What is never shown as
 * text, such as styles and the titles of icons, is left out. `most`: UTF-16 units after which no
 * more is read.
 */
export function lineOf(root: Element, most: number, between = ' '): string {
  let line = ''
  const part = () => {
    if (line !== '' && !line.endsWith(between)) line += between
  }
  walk(root, {
    text({ data }) {
      line += data.slice(0, most)
    },
    enter(element) {
      const tag = tagOf(element).toUpperCase()
      if (silentTags.has(tag)) return false
      if (!inlineTags.has(tag)) part()
      return true
    },
    leave(element) {
      if (!inlineTags.has(tagOf(element).toUpperCase())) part()
    },
    isEnough: () => line.length >= most,
  })
  return line.slice(0, most).trim()
}
