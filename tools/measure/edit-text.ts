/** A text edited as newsrooms edit, with where each of its letters went. */

export interface Edited {
  text: string
  /** for each UTF-16 unit of the old text its place in the new one; -1: gone */
  places: number[]
}

/** Shares of words that are touched in an edited paragraph, and of paragraphs that are edited. */
const wordsTouched = 0.1
const paragraphsEdited = 0.4

const added = 'This story was updated with new details after it was first published.'

/**
 * One paragraph goes, one comes, two neighbours change places; in four of ten paragraphs one word in
 * ten is replaced by another of the text, dropped, or has another before it. `random`: 0 to 1.
 */
export function editText(text: string, random: () => number): Edited {
  const pick = (count: number) => Math.floor(random() * count)
  const lines = splitLines(text)
  const words = text.match(/\p{L}+/gu) ?? ['word']
  if (lines.length > 3) lines.splice(1 + pick(lines.length - 2), 1)
  if (lines.length > 3) {
    const at = 1 + pick(lines.length - 2)
    lines.splice(at - 1, 2, lines[at]!, lines[at - 1]!)
  }
  lines.splice(pick(lines.length + 1), 0, { text: added, start: -1 })
  const places = Array.from({ length: text.length }, () => -1)
  let written = ''
  for (const [i, line] of lines.entries()) {
    if (i > 0) written += '\n'
    const isEdited = line.start >= 0 && random() < paragraphsEdited
    for (const { 0: part, index } of line.text.matchAll(/\p{L}+|[^\p{L}]+/gu)) {
      const isTouched = isEdited && /^\p{L}/u.test(part) && random() < wordsTouched
      const other = words[pick(words.length)]!
      const how = isTouched ? pick(3) : null
      if (how === 2) written += `${other} `
      if (how === null || how === 2) {
        if (line.start >= 0)
          for (let at = 0; at < part.length; at++)
            places[line.start + index + at] = written.length + at
        written += part
      } else if (how === 0) written += other
    }
  }
  return { text: written, places }
}

function splitLines(text: string): { text: string; start: number }[] {
  let start = 0
  return text.split('\n').map((line) => {
    const here = { text: line, start }
    start += line.length + 1
    return here
  })
}
