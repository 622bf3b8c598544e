import type { Span } from '../../model/text.ts'
import type { OffsetMap } from '../../reader/offset-map.ts'
import { withoutDropCap } from './drop-cap.ts'
import { prefix } from './highlight-styles.ts'
import { createMarkSheet } from './mark-sheet.ts'
import type { Mark } from './plan-marks.ts'

/**
 * What is highlighted while a card is open: the mark's own words and, for a claim, source and
 * content.
 */
export interface Lit {
  mark: Mark
  also: readonly Span[]
}

/**
 * The marks on one page. Nothing of the page's tree changes: only highlights and an adopted sheet.
 */
export interface Painter {
  paint(marks: readonly Mark[], map: OffsetMap, lang: string): void
  light(lit: Lit | null): void
  flash(spans: readonly Span[], milliseconds: number): void
  /** whether the page has written into text with marks, which then are on nothing */
  hasLostWords(): boolean
  /** paints again where the page has thrown our highlights away or changed its ground */
  refresh(): void
  clear(): void
}

const nothing = { marks: [] as readonly Mark[], map: null as OffsetMap | null, lang: '' }

/** The marks of each highlight. A lit mark leaves its resting one, or two lines would be drawn. */
function byHighlight(marks: readonly Mark[], lit: Mark | null): Map<string, Mark[]> {
  const groups = new Map<string, Mark[]>()
  for (const mark of marks) {
    const name = mark === lit ? `${mark.kind}-open` : mark.again ? `${mark.kind}-again` : mark.kind
    const group = groups.get(name)
    if (group) group.push(mark)
    else groups.set(name, [mark])
  }
  return groups
}

/** Whether the page has taken a highlight out, or emptied it. */
const isThrownAway = ([name, given]: [string, globalThis.Range[]]): boolean =>
  name !== `${prefix}flash` && (CSS.highlights.get(name)?.size ?? 0) < given.length

export function createPainter(): Painter {
  const sheet = createMarkSheet()
  let painted = nothing
  let lit: Lit | null = null
  /** the ranges that each highlight was given, by its name */
  let drawn = new Map<string, globalThis.Range[]>()
  let flashing = 0

  const ranges = (spans: readonly Span[]) =>
    spans.flatMap((span) => withoutDropCap(painted.map?.toRanges(span) ?? []))
  const set = (name: string, spans: readonly Span[], priority: number) => {
    const found = ranges(spans)
    if (found.length === 0) return
    const highlight = new Highlight(...found)
    highlight.priority = priority
    CSS.highlights.set(prefix + name, highlight)
    drawn.set(prefix + name, found)
  }
  const draw = () => {
    for (const name of drawn.keys()) CSS.highlights.delete(name)
    drawn = new Map()
    if (!painted.map) return
    sheet.adopt(painted.map, painted.lang)
    for (const [name, marks] of byHighlight(painted.marks, lit?.mark ?? null))
      set(name, marks, name.endsWith('-open') ? 3 : 2)
    if (lit && lit.also.length > 0) set('claim', lit.also, 1)
  }

  return {
    paint(marks, map, lang) {
      painted = { marks, map, lang }
      draw()
    },
    light(next) {
      if (next?.mark === lit?.mark) return
      lit = next
      draw()
    },
    flash(spans, milliseconds) {
      set('flash', spans, 4)
      clearTimeout(flashing)
      flashing = setTimeout(
        () => CSS.highlights.delete(`${prefix}flash`),
        milliseconds,
      ) as unknown as number
    },
    hasLostWords: () => [...drawn.values()].flat().some(({ collapsed }) => collapsed),
    refresh() {
      if (!painted.map) return
      if ([...drawn].some(isThrownAway)) draw()
      else sheet.adopt(painted.map, painted.lang)
    },
    clear() {
      painted = nothing
      lit = null
      draw()
      sheet.remove()
    },
  }
}
