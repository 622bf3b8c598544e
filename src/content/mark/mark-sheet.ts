import { adoptSheets, isConnected, sheetsOf } from '../../reader/dom.ts'
import { elementAround } from '../../reader/drawn-tree.ts'
import type { OffsetMap } from '../../reader/offset-map.ts'
import { findScheme } from './find-scheme.ts'
import { highlightStyles, type Scheme } from './highlight-styles.ts'

/** The style sheet of the marks, adopted while there are any. */
export interface MarkSheet {
  /**
   * The marks stand on the ground of the text in the middle of `map`: the first of it may lie in a
   * head of another colour. The shadow roots in which text stands
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
    adopt({ segments, roots }, lang) {
      const middle = segments[segments.length >> 1]
      const place = middle && elementAround(middle.node)
      if (lang !== written) scheme = null
      written = lang
      const ground = place && isConnected(place) ? findScheme(place) : (scheme ?? 'light')
      if (ground !== scheme || !sheet.cssRules.length)
        sheet.replaceSync(highlightStyles(ground, lang))
      scheme = ground
      for (const tree of [document, ...roots]) {
        adopters.add(tree)
        const sheets = sheetsOf(tree)
        if (!sheets.includes(sheet)) adoptSheets(tree, [...sheets, sheet])
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
