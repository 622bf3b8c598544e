/** The words of a piece of wikitext, without what formats them. */
import { namedCharacters, readReferences } from '../../../text/character-references.ts'

/** Words in pointed brackets are words, and must not be taken for a tag later. */
const named = { ...namedCharacters, lt: '‹', gt: '›' }

/** No value is longer (units of text). */
const longest = 400

/** One line; links by their words; what templates and tags hold is left out. */
export function plainWords(value: string): string {
  const unformatted = value
    .slice(0, 4 * longest)
    .replace(/<[^<>]{0,200}>/g, ' ')
    .replace(/\{\{[^{}]{0,200}\}\}/g, ' ')
    .replace(/\[\[(?:[^[\]|]{0,200}\|)?([^[\]|]{0,200})\]\]/g, '$1')
    .replace(/\[https?:[^\s[\]]{0,500} ([^[\]]{0,300})\]/g, '$1')
    .replace(/'{2,5}/g, '')
  const flat = readReferences(unformatted, named).replace(/[\p{Cc}\p{Cf}]/gu, ' ')
  return flat.replace(/\s+/g, ' ').trim().slice(0, longest)
}

/** Wikitext without its comments; one that is never closed reaches to the end. */
export function withoutComments(wikitext: string): string {
  let kept = ''
  let from = 0
  for (let at = wikitext.indexOf('<!--'); at >= 0; at = wikitext.indexOf('<!--', from)) {
    kept += wikitext.slice(from, at)
    const end = wikitext.indexOf('-->', at + 4)
    if (end < 0) return kept
    from = end + 3
  }
  return kept + wikitext.slice(from)
}
