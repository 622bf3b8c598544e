import { loadLists } from '../../languages/lists.ts'
import { browser } from '../../platform/browser.ts'

const loading = new Map<string, Promise<void>>()

/**
 * The word lists of a document's language, read once in a worker's life. Of a language that has
 * none nothing is read.
 */
export function loadLanguage(tag: string): Promise<void> {
  const code = tag.toLowerCase().split(/[-_]/)[0]!
  const known = loading.get(code)
  if (known) return known
  const loaded = loadLists(code, async () =>
    (await fetch(browser.runtime.getURL(`languages/${code}.data`))).arrayBuffer(),
  )
  loading.set(code, loaded)
  loaded.catch(() => loading.delete(code))
  return loaded
}
