import { createJoinerRule } from './joiners.ts'
import { irregular, isBlank, isJoiner, isMark, isRaisedDigit, isSpace } from './letters.ts'
import { isLabel } from './label.ts'
import { toLetterRuns } from './letter-forms.ts'
import { breaksLine } from './line-breaks.ts'
import { isRaisedMark } from './note-mark.ts'
import type { Segment } from './offset-map.ts'
import type { PageBlock } from './page-block.ts'
import { QuotationMarks } from './quotation-marks.ts'

/** The text of one block, with where each part of it stands in the page. */
export type WrittenBlock = Pick<PageBlock, 'text' | 'segments' | 'links' | 'linkShare'>

const space = 32
/** What ends a line that a break makes a block of its own. */
const endsLine = /[.!?؟:»”"…]$/
/** The share of links from which a line before a break counts as by-line or topics. */
const mostlyLinks = 0.6
/** UTF-16 units at the end of a block by which breaks are judged. */
const tailLength = 20

/** Puts text nodes together to blocks, in the page's order. */
export class BlockWriter {
  private text = ''
  /** the end of the text: to look into the growing text itself at each break would copy it each time */
  private tail = ''
  /** letters of the text that are links */
  private linked = 0
  private segments: Segment[] = []
  private links: PageBlock['links'] = []
  /** white space stands before what comes next */
  private gap = false
  private anchor: Element | null = null
  private anchorStart = 0
  private breaks = 0
  private readonly marks = new QuotationMarks()
  private readonly isSpelling: (data: string, at: number) => boolean
  private readonly onBlock: (block: WrittenBlock) => void

  /** `root`: what is read. `onBlock` hears each block that has text, when it ends. */
  constructor(root: Element, onBlock: (block: WrittenBlock) => void) {
    this.isSpelling = createJoinerRule(root)
    this.onBlock = onBlock
  }

  /** Ends the block; nothing is told of one without text. */
  end(): void {
    this.endLink()
    if (this.text !== '') {
      this.write(this.marks.close())
      const { text, segments, links, linked } = this
      this.onBlock({ text, segments, links, linkShare: linked / text.length })
      this.segments = []
      this.links = []
      this.linked = 0
      this.text = ''
      this.tail = ''
    }
    this.gap = false
    this.anchorStart = 0
  }

  /** A line break: two in a row, or one behind a sentence, a line of links or a label, end the block. */
  addBreak(): void {
    this.breaks++
  }

  forgetBreaks(): void {
    this.breaks = 0
  }

  /** Whether an empty inline element stands for a line break here. */
  isBreak(element: Element): boolean {
    return breaksLine(element, this.tail, this.gap)
  }

  /** The end of the block so far, with the space that follows it. */
  before(): string {
    return this.gap ? `${this.tail} ` : this.tail
  }

  openLink(element: Element): void {
    this.anchor = element
    this.anchorStart = this.text.length + this.spaceBefore().length + this.marks.waiting
  }

  /** False when it is not the open link. */
  closeLink(element: Element): boolean {
    if (element !== this.anchor) return false
    this.endLink()
    this.anchor = null
    return true
  }

  openQuotation(element: Element): void {
    this.marks.enter(element, this.before())
  }

  /** Nothing when it is not the open quotation. */
  closeQuotation(element: Element): void {
    this.write(this.marks.leave(element))
  }

  addNode(node: Text): void {
    const data = node.data
    if (this.breaks > 0) {
      if (isBlank(data)) return
      if (this.breaks > 1 || this.isLineOfItsOwn() || isLabel(this.text, this.segments, node))
        this.end()
      this.breaks = 0
      this.gap = true
    }
    if (irregular.test(data)) this.addIrregular(node, data)
    else this.addRegular(node, data)
  }

  /** What stands before a break is a whole sentence, or links, as by-lines and topics are. */
  private isLineOfItsOwn(): boolean {
    return endsLine.test(this.tail) || this.linked > this.text.length * mostlyLinks
  }

  private endLink(): void {
    const { anchor, anchorStart: start } = this
    const end = this.text.length
    if (!anchor || end <= start) return
    this.links.push({ start, end, element: anchor })
    this.linked += end - start
  }

  private add(node: Text, from: number, to: number): void {
    if (from >= to) return
    this.write(this.spaceBefore() + this.marks.open())
    this.gap = false
    if (this.anchor) this.anchorStart = Math.min(this.anchorStart, this.text.length)
    for (const { text, at } of toLetterRuns(node.data, from, to)) {
      this.segments.push({ start: this.text.length, length: text.length, node, nodeStart: at })
      this.write(text)
    }
  }

  /** Of the next word. */
  private spaceBefore(): string {
    return this.gap && this.text !== '' ? ' ' : ''
  }

  private write(words: string): void {
    if (words === '') return
    this.text += words
    this.tail = (this.tail + words.slice(-tailLength)).slice(-tailLength)
  }

  /** A node with no other white space than single spaces, and no marks. */
  private addRegular(node: Text, data: string): void {
    const start = data.charCodeAt(0) === space ? 1 : 0
    if (start === 1) this.gap = true
    const trails = data.length > start && data.charCodeAt(data.length - 1) === space
    this.add(node, start, trails ? data.length - 1 : data.length)
    this.gap ||= trails
  }

  private addIrregular(node: Text, data: string): void {
    let start = 0
    while (start < data.length) {
      const unit = data.charCodeAt(start)
      if (isSpace(unit) || this.isDropped(data, start, unit)) {
        this.gap ||= isSpace(unit)
        start++
        continue
      }
      const stop = this.findStop(data, start)
      this.add(node, start, stop)
      start = stop
    }
  }

  private isDropped(data: string, at: number, unit: number): boolean {
    return (
      isMark(unit) ||
      (isJoiner(unit) && !this.isSpelling(data, at)) ||
      (isRaisedDigit(unit) && isRaisedMark(data, at, this.before()))
    )
  }

  /** Where the run from `start` on ends: before a mark, or white space other than a single space. */
  private findStop(data: string, start: number): number {
    const { length } = data
    let stop = start + 1
    for (; stop < length; stop++) {
      const unit = data.charCodeAt(stop)
      if (this.isDropped(data, stop, unit)) break
      if (isSpace(unit)) {
        if (stop + 1 >= length || unit !== space) break
        const after = data.charCodeAt(stop + 1)
        if (isSpace(after) || isMark(after)) break
      }
    }
    return stop
  }
}
