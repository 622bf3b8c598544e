import { isArabicOrSyriac } from '../text/joining-scripts.ts'
import { isBlank } from './letters.ts'
import { textContentOf } from './dom.ts'

/** Outer and inner ones, as pairs. */
const latin = ['“”', '‘’'] as const
const arabic = ['«»', '“”'] as const
const mark = '[«»“”„‟‘’"\']'
const endsInMark = new RegExp(`${mark}$`)
const beginsWithMark = new RegExp(`^${mark}`)
/** UTF-16 units of a quotation that are looked at. */
const sampleLength = 200

interface Quotation {
  element: Element
  /** opening and closing mark; empty where none are shown */
  pair: string
  /** its opening mark stands in the block's text */
  isOpen: boolean
}

/**
 * The marks that browsers show around each <q>: they stand in no text node. They are those of the
 * script that it is in. Where blocks end in a quotation, each of them has its own marks.
 */
export class QuotationMarks {
  /** outermost first */
  private quotations: Quotation[] = []

  /** `before`: the text of the block up to it. No marks where the page wrote some itself. */
  enter(element: Element, before: string): void {
    const depth = this.quotations.length
    if (depth >= latin.length) return
    const text = (textContentOf(element) ?? '').trim().slice(0, sampleLength)
    const isMarked = beginsWithMark.test(text) || (depth === 0 && endsInMark.test(before))
    const pair = isBlank(text) || isMarked ? '' : (hasArabic(text) ? arabic : latin)[depth]!
    this.quotations.push({ element, pair, isOpen: false })
  }

  /** What the text goes on with where an element ends: its closing mark, or nothing. */
  leave(element: Element): string {
    const last = this.quotations.at(-1)
    if (last?.element !== element) return ''
    this.quotations.pop()
    return last.isOpen ? last.pair.slice(1) : ''
  }

  /** Units of the opening marks that stand before the next word. */
  get waiting(): number {
    return this.quotations.filter(({ pair, isOpen }) => pair !== '' && !isOpen).length
  }

  /** The marks before the next word, which is now written. */
  open(): string {
    return this.turn(true)
  }

  /** The marks behind the last word of a block. */
  close(): string {
    return this.turn(false)
  }

  private turn(isOpen: boolean): string {
    let marks = ''
    for (const quotation of this.quotations) {
      if (quotation.isOpen === isOpen) continue
      quotation.isOpen = isOpen
      marks = isOpen ? marks + quotation.pair.slice(0, 1) : quotation.pair.slice(1) + marks
    }
    return marks
  }
}

function hasArabic(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (isArabicOrSyriac(text.charCodeAt(at))) return true
  return false
}
