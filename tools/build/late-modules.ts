import type { Plugin } from 'vite'
import { buildOneFile, type OnShipped } from './one-file.ts'

const reexport = /^(?:\/\*[\s\S]*?\*\/\s*)?export \{ ([\w, ]+) \} from '[^']+'\s*$/

/**
 * Lets what a file named *.late.ts gives on from a package (functions, classes) wait until one of it
 * is first called. The worker starts again for nearly every page, and would each time set up all that a
 * reader of feeds needs, only to answer about an article; Chromium's workers know no `import()`.
 * `onShipped` hears of the modules that such a file brings along.
 */
export function lateModules(onShipped: OnShipped = () => {}): Plugin {
  return {
    name: 'late-modules',
    apply: 'build',
    enforce: 'pre',
    async transform(code, id) {
      if (!id.endsWith('.late.ts')) return null
      const names = reexport.exec(code)?.[1]?.split(', ')
      if (!names) throw new Error(`${id} holds more than one line "export { … } from '…'"`)
      const functions = names.map(
        (name) => `export function ${name}(...given) {
  const late = (made ??= library()).${name}
  return new.target ? new late(...given) : late(...given)
}`,
      )
      return {
        code: `${await inOneFunction(id, onShipped)}\nlet made\n${functions.join('\n')}\n`,
        map: null,
        moduleType: 'js',
      }
    },
  }
}

/** A module and all that it imports as the body of a function `library` that gives its exports. */
async function inOneFunction(entry: string, onShipped: OnShipped): Promise<string> {
  const { code, modules } = await buildOneFile(entry, 'library')
  onShipped(modules)
  return `function library() {\n${code}\nreturn library\n}`
}
