import type { NameRules } from '../../../languages/names/name-rules.ts'
import type { Draft } from '../draft-mentions.ts'
import type { NameWord } from '../name-words.ts'
import { placeOf } from '../place-of.ts'

/**
 * `drafts` with the first word of a company's name read as the company wherever it stands alone,
 * "Arlex" beside "Arlex Corp": unless somebody bears it, or the text stands in a place so named.
 */
export function companiesAlone(
  drafts: readonly Draft[],
  sentences: readonly NameWord[][],
  { legalForms, placePrepositions }: NameRules,
): Draft[] {
  const companies = new Set(
    drafts.flatMap(({ type, words: [name, form, ...rest] }) =>
      type === 'ORG' && rest.length === 0 && form && legalForms?.has(form) ? name! : [],
    ),
  )
  if (companies.size === 0) return [...drafts]
  for (const { type, words } of drafts)
    if (type === 'PER' && words.length > 1) for (const word of words) companies.delete(word)
  const isPlace = ({ type, start }: Draft) => {
    const [words, at] = placeOf(start, sentences)
    return type === 'LOC' && placePrepositions.has(words[at - 1]?.folded ?? '')
  }
  return drafts.map((draft) => {
    const { type, words } = draft
    const isCompany = words.length === 1 && companies.has(words[0]!) && !isPlace(draft)
    return isCompany && (type === 'PER' || type === 'LOC') ? { ...draft, type: 'ORG' } : draft
  })
}
