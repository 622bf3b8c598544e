import { hasArticle } from '../../../languages/names/attached-words.ts'
import type { Language } from '../../../languages/language.ts'
import { fold } from '../../../text/fold.ts'
import type { Draft } from '../draft-mentions.ts'

/** How far before a name the word that makes an office of it begins at most (UTF-16 units). */
const reach = 16

/**
 * Leaves out the bodies that are part of an office or a field: «وزير الخارجية», «السياسة الخارجية».
 */
export function dropOffices(
  drafts: readonly Draft[],
  text: string,
  { names, clitics }: Language,
): Draft[] {
  const { beforeOffices } = names
  if (!beforeOffices) return [...drafts]
  return drafts.filter(({ type, start, words }) => {
    if (type !== 'ORG' || !hasArticle(words[0]!, names.attached) || text[start - 1] !== ' ')
      return true
    const before = fold(text.slice(Math.max(0, start - reach), start))
      .split(' ')
      .pop()!
    return !(clitics?.(before) ?? [0]).some((skip) => beforeOffices.has(before.slice(skip)))
  })
}
