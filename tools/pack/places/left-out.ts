import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { fold } from '../../../src/text/fold.ts'

const file = join(fileURLToPath(new URL('../../../packs/places', import.meta.url)), 'left-out.json')
const names: ReadonlySet<string> = new Set(
  Object.values(JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>)
    .flatMap((text) => text.split(' '))
    .map((word) => fold(word)),
)
const article = fold('ال')

/**
 * Whether a place's name is one that packs/places/left-out.json lists, with or without the Arabic
 * article: a word, or better known as something else.
 */
export function isLeftOut(name: string): boolean {
  const folded = fold(name)
  return (
    names.has(folded) ||
    names.has(article + folded) ||
    (folded.startsWith(article) && names.has(folded.slice(article.length)))
  )
}
