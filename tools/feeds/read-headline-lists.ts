import { readdirSync, readFileSync } from 'node:fs'
import type { Headlines } from '../../src/ui/headlines.ts'

const folder = new URL('lists/', import.meta.url)

/**
 * The outlets of all lists under lists/, Arabic first, else in the order of the lists. Lines that
 * begin with "#" say where a list is from, the others hold language, region, title and address.
 */
export function readHeadlineLists(): Headlines[] {
  const all = readdirSync(folder)
    .toSorted()
    .flatMap((name) => readFileSync(new URL(name, folder), 'utf8').split('\n'))
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line): Headlines => {
      const [lang = '', region = '', title = '', url = ''] = line.split('\t')
      return { lang, region: region as Headlines['region'], title, url }
    })
  const languages = ['ar', 'en', 'fr', 'es']
  return languages.flatMap((one) => all.filter(({ lang }) => lang === one))
}

/** The catalogue as it is kept: one outlet a line, so that a change reads as one. */
export const writeHeadlines = (all: readonly Headlines[]): string =>
  `[\n${all.map((one) => `  ${JSON.stringify(one)}`).join(',\n')}\n]\n`
