import { loadLists } from '../../languages/lists.ts'
import { createKeptPromise, type KeptPromise } from '../../platform/kept-promise.ts'

/**
 * What gives the word lists of a document's language (its tag), read once in a worker's life. Of a
 * language that has none nothing is read. `readFile`: the file of a language's code.
 */
export function createLanguageLoader(
  readFile: (code: string) => Promise<ArrayBuffer>,
): (tag: string) => Promise<void> {
  const loading = new Map<string, KeptPromise<void>>()
  return (tag) => {
    const code = tag.toLowerCase().split(/[-_]/)[0]!
    const known =
      loading.get(code) ?? createKeptPromise(() => loadLists(code, () => readFile(code)))
    loading.set(code, known)
    return known.get()
  }
}
