import type { EntityType } from '../../src/model/kinds.ts'
import type { Span } from '../../src/model/text.ts'
import { entityTypes } from '../../src/model/kinds.ts'
import type { CorpusEntity, Fault } from './corpus-form.ts'

/** A line of the file with its number. */
export interface Line {
  number: number
  text: string
}

/** A part of a claim (source `s`, cue `v`, content `c`) or a cited piece (`r`). */
export interface Part extends Span {
  number: number
  role: 's' | 'v' | 'c' | 'r'
  line: number
  paragraph: number
}

/** The body of an article without its brackets, and what they said. */
export interface Body {
  title: string
  text: string
  entities: CorpusEntity[]
  parts: Part[]
}

interface Open {
  tag: string
  closer: string
  start: number
  line: number
}

const opening = /\[([A-Z]+) |\{(\d+)([a-z]) /y

/** Reads headline and paragraphs; what is malformed is added to `faults`. */
export function readMarkup(lines: readonly Line[], faults: Fault[]): Body {
  const reader = new MarkupReader(faults)
  let inParagraph = false
  for (const line of lines) {
    if (line.text === '') {
      reader.closeAll()
      inParagraph = false
      continue
    }
    const isHeading = /^##? /.test(line.text)
    if (isHeading) reader.closeAll()
    reader.begin(inParagraph && !isHeading)
    reader.readLine({ ...line, text: line.text.replace(/^##? /, '') })
    if (isHeading) reader.closeAll()
    inParagraph = !isHeading
  }
  reader.closeAll()
  const first = lines.find(({ text }) => text !== '')
  if (!first?.text.startsWith('# '))
    faults.push({ line: first?.number ?? 1, message: 'the body must begin with a headline: # …' })
  return reader.body()
}

class MarkupReader {
  private text = ''
  private paragraph = -1
  private readonly open: Open[] = []
  private readonly entities: CorpusEntity[] = []
  private readonly parts: Part[] = []
  private readonly faults: Fault[]

  constructor(faults: Fault[]) {
    this.faults = faults
  }

  /** Before each line: lines of one paragraph are joined by a space, paragraphs by "\n". */
  begin(inParagraph: boolean) {
    if (!inParagraph) this.paragraph++
    if (this.text !== '') this.text += inParagraph ? ' ' : '\n'
  }

  readLine({ number, text }: Line) {
    if (/^\s|\s$| {2}|\t/.test(text)) this.fault(number, 'spaces at the edge, or two together')
    let at = 0
    while (at < text.length) {
      opening.lastIndex = at
      const match = opening.exec(text)
      const char = text[at]!
      if (match) {
        this.openTag(match, number)
        at += match[0].length
        continue
      }
      if (char === ']' || char === '}') this.closeTag(char, number)
      else if (char === '[' || char === '{')
        this.fault(number, `"${text.slice(at, at + 8)}" opens neither a name nor a part`)
      else this.text += char
      at++
    }
  }

  closeAll() {
    for (const { tag, line } of this.open.splice(0))
      this.fault(line, `"${tag}" is not closed within its paragraph`)
  }

  body(): Body {
    const byPlace = (a: Span, b: Span) => a.start - b.start || b.end - a.end
    return {
      title: this.text.split('\n', 1)[0]!,
      text: this.text,
      entities: this.entities.sort(byPlace),
      parts: this.parts.sort(byPlace),
    }
  }

  private openTag([tag, type, claim, role]: RegExpExecArray, line: number) {
    if (type && !(entityTypes as readonly string[]).includes(type))
      this.fault(line, `no such type of name: ${type}`)
    if (type && this.open.some(({ closer }) => closer === ']'))
      this.fault(line, `a name within a name: ${tag}`)
    if (role && !/[svcr]/.test(role)) this.fault(line, `no such part: {${claim}${role}`)
    this.open.push({ tag: tag.trim(), closer: type ? ']' : '}', start: this.text.length, line })
  }

  private closeTag(closer: string, line: number) {
    const last = this.open.pop()
    if (!last) return this.fault(line, `"${closer}" closes nothing`)
    if (last.closer !== closer) this.fault(line, `"${closer}" does not close "${last.tag}"`)
    const span = { start: last.start, end: this.text.length }
    const inside = this.text.slice(span.start, span.end)
    if (inside !== inside.trim() || inside === '')
      this.fault(line, `"${last.tag}" holds nothing, or a space at its edge`)
    if (last.closer === ']') this.entities.push({ ...span, type: last.tag.slice(1) as EntityType })
    else
      this.parts.push({
        ...span,
        number: Number.parseInt(last.tag.slice(1), 10),
        role: last.tag.slice(-1) as Part['role'],
        line: last.line,
        paragraph: this.paragraph,
      })
  }

  private fault(line: number, message: string) {
    this.faults.push({ line, message })
  }
}
