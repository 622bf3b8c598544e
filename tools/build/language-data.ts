import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'
import { languageCode } from '../language-code.ts'
import { writeLists } from '../../src/languages/lists.ts'
import { isMade, makeNow, type Made } from './made-modules.ts'
import { compareText } from '../../src/model/compare-text.ts'

const folder = fileURLToPath(new URL('../../src/languages/', import.meta.url))
const blank = /\s+|\/\*[\s\S]*?\*\/|\/\/[^\n]*/y
const list = /export const (\w+) =\s+(?:`([^`\\$]*)`|'([^'\\\n]*)')/y

/**
 * Takes every file of src/languages/<code>/ that holds nothing but lists (`export const cities = "…"`), and what the functions of those named *.made.ts give, out of the
 * script and writes languages/<code>.data in their place, from which src/languages/lists.ts fills them: the script stays small, and only the language of the page is read.
 */
export function languageData(): Plugin {
  const languages = new Map<string, Map<string, Made>>()
  return {
    name: 'language-data',
    apply: 'build',
    enforce: 'pre',
    async transform(code, id) {
      const place = id.startsWith(folder) ? /^(\w+)\/(.+)\.ts$/.exec(id.slice(folder.length)) : null
      if (!place || !languageCode.test(place[1]!)) return null
      const [, language = '', file = ''] = place
      const lists = isMade(id) ? await makeNow(id) : readFile(code)
      if (!lists) return null
      const files = languages.get(language) ?? new Map<string, Made>()
      const names = Object.keys(lists).join(', ')
      languages.set(language, files.set(file, lists))
      const given = isMade(id)
        ? `let made\n${Object.keys(lists)
            .map((name) => `export const ${name} = () => made.${name}\n`)
            .join('')}`
        : `export let ${names}\n`
      const fill = isMade(id) ? `made = lists['${file}']` : `({ ${names} } = lists['${file}'])`
      return {
        code: `import { expectLists } from '${folder}lists.ts'\n${given}expectLists('${language}', (lists) => { ${fill} })\n`,
        map: null,
        moduleType: 'js',
      }
    },
    generateBundle() {
      for (const [language, files] of languages)
        this.emitFile({
          type: 'asset',
          fileName: `languages/${language}.data`,
          source: writeLists(inOrder(files)),
        })
    },
  }
}

const inOrder = (files: ReadonlyMap<string, Made>) =>
  Object.fromEntries([...files].sort(([a], [b]) => compareText(a, b)))

/** The lists of a file by name; null where it holds anything else. */
function readFile(code: string): Made | null {
  const lists: Made = {}
  for (let at = 0; at < code.length;) {
    blank.lastIndex = list.lastIndex = at
    if (blank.test(code)) {
      at = blank.lastIndex
      continue
    }
    const found = list.exec(code)
    if (!found) return null
    lists[found[1]!] = found[2] ?? found[3]!
    at = list.lastIndex
  }
  return Object.keys(lists).length > 0 ? lists : null
}
