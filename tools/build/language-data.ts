import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'
import { weightsFile, writeLists } from '../../src/languages/lists.ts'

type ListsOfFile = Record<string, string>

const folder = fileURLToPath(new URL('../../src/languages/', import.meta.url))
const blank = /\s+|\/\*[\s\S]*?\*\/|\/\/[^\n]*/y, list = /export const (\w+) = (?:`([^`\\$]*)`|'([^'\\\n]*)')/y

/**
 * Takes every file of src/languages/<code>/ that holds nothing but lists (`export const cities = "…"`) out of the script and writes languages/<code>.data in its
 * place, from which src/languages/lists.ts fills them: the script stays small, and only the language of the page is read.
 */
export function languageData(): Plugin {
  const languages = new Map<string, Map<string, ListsOfFile>>()
  return {
    name: 'language-data',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      const place = id.startsWith(folder) ? /^([a-z]+)\/(.+)\.ts$/.exec(id.slice(folder.length)) : null, lists = place && readFile(code)
      if (!place || !lists) return null
      const [, language = '', file = ''] = place, files = languages.get(language) ?? new Map<string, ListsOfFile>(), names = Object.keys(lists).join(', ')
      languages.set(language, files.set(file, lists))
      return { code: `import { expectLists } from '${folder}lists.ts'\nexport let ${names}\nexpectLists('${language}', (lists) => { ({ ${names} } = lists['${file}']) })\n`, map: null, moduleType: 'js' }
    },
    generateBundle() {
      for (const [language, files] of languages) this.emitFile({ type: 'asset', fileName: `languages/${language}.data`, source: dataOf(files) })
    },
  }
}

/** The lists of a file by name; null where it holds anything else. */
function readFile(code: string): ListsOfFile | null {
  const lists: ListsOfFile = {}
  for (let at = 0; at < code.length;) {
    blank.lastIndex = list.lastIndex = at
    if (blank.test(code)) { at = blank.lastIndex; continue }
    const found = list.exec(code)
    if (!found) return null
    lists[found[1]!] = found[2] ?? found[3]!
    at = list.lastIndex
  }
  return Object.keys(lists).length > 0 ? lists : null
}

/** Weights stand in their file as base64, in the data as they are. */
function dataOf(files: ReadonlyMap<string, ListsOfFile>): Uint8Array {
  const lists = Object.fromEntries([...files].filter(([file]) => file !== weightsFile).sort(([a], [b]) => a < b ? -1 : 1))
  return writeLists(lists, Buffer.from(files.get(weightsFile)?.weights ?? '', 'base64'))
}
