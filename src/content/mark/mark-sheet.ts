import { adoptSheets, isConnected, sheetsOf } from '../../reader/dom.ts'
import { elementAround } from '../../reader/drawn-tree.ts'
import type { OffsetMap } from '../../reader/offset-map.ts'
import { findScheme } from './find-scheme.ts'
import { highlightStyles, type Scheme } from './highlight-styles.ts'

/** The style sheet of the marks, adopted while there are any. */
export interface MarkSheet {
  /**
   * The marks stand on the ground of the first text of `map`. The shadow roots in which text stands
   * adopt the sheet too: those of the page do not reach into them.
   */
  adopt(map: OffsetMap, lang: string): void
  remove(): void
}

export function createMarkSheet(): MarkSheet {
  const sheet = new CSSStyleSheet()
  let scheme: Scheme | null = null
  let written = ''
  const adopters = new Set<globalThis.Document | ShadowRoot>()
  return {
    adopt({ segments: [segment], roots }, lang) {
      const first = segment && elementAround(segment.node)
      if (lang !== written) scheme = null
      written = lang
      const ground = first && isConnected(first) ? findScheme(first) : (scheme ?? 'light')
      if (ground !== scheme || !sheet.cssRules.length)
        sheet.replaceSync(highlightStyles(ground, lang))
      scheme = ground
      for (const place of [document, ...roots]) {
        adopters.add(place)
        const sheets = sheetsOf(place)
        if (!sheets.includes(sheet)) adoptSheets(place, [...sheets, sheet])
      }
    },
    remove() {
      for (const place of adopters)
        adoptSheets(
          place,
          sheetsOf(place).filter((other) => other !== sheet),
        )
      adopters.clear()
    },
  }
}
