/** How the article calls a thing that packs call otherwise. */
import type { Entity } from '../model/annotation.ts'
import type { Apparatus } from '../model/apparatus.ts'
import { getNotes } from './lookups.ts'
import { attachedArticle } from './strings/office-words.ts'

const wordsOf = (text: string): string[] =>
  (
    text
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).map((word) => word.replace(attachedArticle, ''))

/** An acronym stands for the very name that is shown. */
const isAcronym = (name: string): boolean => /^(?:\p{Lu}\.?){2,6}$/u.test(name)

/**
 * The article's name of a thing where the packs' name in that language shares no word with it: the
 * reader who points at «الحي القديم» would wonder at a card on «مدينة الميناء». Null where they are
 * alike.
 */
export function getOtherNameHere(apparatus: Apparatus, entity: Entity): string | null {
  const labels = getNotes(apparatus, entity).map(({ record }) => record.labels)
  const written = wordsOf(entity.name)
  if (!labels.some((label) => label[apparatus.document.lang]) || isAcronym(entity.name)) return null
  const known = new Set(labels.flatMap((label) => Object.values(label)).flatMap(wordsOf))
  return written.some((word) => known.has(word)) ? null : entity.name
}
