import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

const index = fileURLToPath(new URL('../../src/languages/index.ts', import.meta.url))
const lists = fileURLToPath(new URL('../../src/languages/lists.ts', import.meta.url))
const languageImport = /^import \{ (\w+) \} from '(\.\/([a-z]+)\/index\.ts)'$/gm

/**
 * Lets the modules of a language run when its lists are loaded or it is first asked for, in place of
 * those of all languages at each start of the worker. What other rooms need of a language stands in
 * modules that run at once as before.
 */
export function lateLanguages(): Plugin {
  return {
    name: 'late-languages',
    apply: 'build',
    enforce: 'pre',
    transform: (code, id) => (id === index ? { code: withLateLanguages(code), map: null } : null),
  }
}

/** What index.ts of the languages is in the worker: it gives `getLanguage` alone. */
export function withLateLanguages(code: string): string {
  const languages = [...code.matchAll(languageImport)].map(
    ([, name = '', file = '', tag = '']) => `  ${tag}: () => require('${file}').${name},\n`,
  )
  if (languages.length === 0) throw new Error(`${index} imports no language as expected`)
  return `import { expectRules } from '${lists}'
const languages = {
${languages.join('')}}
for (const code in languages) expectRules(code, languages[code])
export function getLanguage(tag) {
  const code = tag.toLowerCase().split(/[-_]/)[0]
  return Object.hasOwn(languages, code) ? languages[code]() : null
}
`
}
