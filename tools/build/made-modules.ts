import { runInThisContext } from 'node:vm'
import type { Plugin } from 'vite'
import { languageCode } from '../language-code.ts'
import { buildOneFile } from './one-file.ts'

/** What the functions of a file named *.made.ts give, by their names. */
export type Made = Record<string, string | Uint8Array>

export const isMade = (id: string): boolean => id.endsWith('.made.ts')

/** Runs the functions of such a file. Throws where it exports anything else. */
export async function makeNow(id: string): Promise<Made> {
  const { code } = await buildOneFile(id, 'made')
  const functions = runInThisContext(`(() => {\n${code}\nreturn made\n})()`) as Record<
    string,
    () => unknown
  >
  return Object.fromEntries(
    Object.entries(functions).map(([name, make]) => {
      const value = make()
      if (typeof value !== 'string' && !(value instanceof Uint8Array))
        throw new Error(`${name} of ${id} gives neither a string nor bytes`)
      return [name, value]
    }),
  )
}

const ofLanguage = (id: string) =>
  languageCode.test(/\/src\/languages\/(\w+)\//.exec(id)?.[1] ?? '')

/**
 * Ships what the functions of a file named *.made.ts give instead of the functions: what is the
 * same for every reader is made while building, not at every start.
 * What those of a language's folder give goes into its data file (language-data.ts).
 */
export function madeModules(): Plugin {
  return {
    name: 'made-modules',
    apply: 'build',
    enforce: 'pre',
    async transform(_code, id) {
      if (!isMade(id) || ofLanguage(id)) return null
      const functions = Object.entries(await makeNow(id)).map(([name, value]) => {
        if (typeof value !== 'string')
          throw new Error(`${name} of ${id}: only those of a language's folder may give bytes`)
        return `export const ${name} = () => ${JSON.stringify(value)}`
      })
      return { code: `${functions.join('\n')}\n`, map: null, moduleType: 'js' }
    },
  }
}
