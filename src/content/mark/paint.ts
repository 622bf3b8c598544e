import type { Span } from '../../model/text.ts'
import { adoptSheets, isConnected, parentElementOf, sheetsOf } from '../../reader/dom.ts'
import type { OffsetMap } from '../../reader/offset-map.ts'
import { withoutDropCap } from './drop-cap.ts'
import { findScheme } from './find-scheme.ts'
import { highlightStyles, prefix, type Scheme } from './highlight-styles.ts'
import type { Mark } from './plan-marks.ts'

/** Lit while its card is open: its own words, and for a claim source and content too. */
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
  /** paints again where the page has thrown our highlights away or changed its ground */
  refresh(): void
  clear(): void
}

const nothing = { marks: [] as readonly Mark[], map: null as OffsetMap | null, lang: '' }

export function createPainter(): Painter {
  const sheet = new CSSStyleSheet()
  let painted = nothing
  let lit: Lit | null = null
  let scheme: Scheme | null = null
  let names = new Set<string>()
  let flashing = 0

  const ranges = (spans: readonly Span[]) =>
    spans.flatMap((span) => withoutDropCap(painted.map?.toRanges(span) ?? []))
  const set = (name: string, spans: readonly Span[], priority: number) => {
    const found = ranges(spans)
    if (found.length === 0) return
    const highlight = new Highlight(...found)
    highlight.priority = priority
    CSS.highlights.set(prefix + name, highlight)
    names.add(prefix + name)
  }
  const adopt = () => {
    const node = painted.map?.segments[0]?.node
    const first = node && parentElementOf(node)
    const ground = first && isConnected(first) ? findScheme(first) : (scheme ?? 'light')
    if (ground !== scheme || !sheet.cssRules.length)
      sheet.replaceSync(highlightStyles(ground, painted.lang))
    scheme = ground
    const sheets = sheetsOf(document)
    if (!sheets.includes(sheet)) adoptSheets(document, [...sheets, sheet])
  }
  const draw = () => {
    for (const name of names) CSS.highlights.delete(name)
    names = new Set()
    if (!painted.map) return
    adopt()
    const groups = new Map<string, Mark[]>()
    // a lit mark leaves its resting highlight, or two lines would be drawn
    for (const mark of painted.marks) {
      const name =
        mark === lit?.mark ? `${mark.kind}-open` : mark.again ? `${mark.kind}-again` : mark.kind
      const group = groups.get(name)
      if (group) group.push(mark)
      else groups.set(name, [mark])
    }
    for (const [name, marks] of groups) set(name, marks, name.endsWith('-open') ? 3 : 2)
    if (lit && lit.also.length > 0) set('claim', lit.also, 1)
  }

  return {
    paint(marks, map, lang) {
      if (lang !== painted.lang) scheme = null
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
    refresh() {
      if (!painted.map) return
      if ([...names].some((name) => !CSS.highlights.has(name) && name !== `${prefix}flash`)) draw()
      else adopt()
    },
    clear() {
      painted = nothing
      lit = null
      draw()
      adoptSheets(
        document,
        sheetsOf(document).filter((other) => other !== sheet),
      )
    },
  }
}
