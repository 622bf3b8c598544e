import { findAllInPage, getAttribute } from '../dom.ts'
import { plain } from './json-ld.ts'

/** <meta> by lower-case name, property or itemprop; the first of each counts. */
export function readMetaTags(page: globalThis.Document): Map<string, string[]> {
  const tags = new Map<string, string[]>()
  for (const tag of findAllInPage(page, 'meta[content]')) {
    const content = plain(getAttribute(tag, 'content') ?? '')
    if (!content) continue
    for (const attribute of ['property', 'name', 'itemprop']) {
      const name = getAttribute(tag, attribute)?.toLowerCase()
      if (!name) continue
      const known = tags.get(name)
      if (known) known.push(content)
      else tags.set(name, [content])
    }
  }
  return tags
}

export function firstOf(tags: Map<string, string[]>, ...names: string[]): string | null {
  for (const name of names) {
    const found = tags.get(name)
    if (found) return found[0]!
  }
  return null
}
