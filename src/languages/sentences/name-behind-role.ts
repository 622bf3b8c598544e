import type { SentenceItem, Stretch } from './sentence-items.ts'

/** What a language tells of roles and of what follows a name. */
interface RoleWords {
  personNouns: ReadonlySet<string>
  determiners: ReadonlySet<string>
  /** behind a name and a comma they tell of him whom the words are about: "Paul Renard, né à Brest, …" */
  tellsMore: ReadonlySet<string>
}

/** Words of a full name. */
const fewestOfName = 2

/**
 * "selon l'expert, le docteur Paul Renard |, …", "según la perito, Ana Blanco |, …": behind somebody's role his
 * full name up to a comma. null where none stands, or where what follows tells of the one named, who is then no
 * speaker: "selon le juge, Paul Renard, 30 ans, …".
 */
export function endOfNameBehindRole(
  items: readonly SentenceItem[],
  { from, to }: Stretch,
  { personNouns, determiners, tellsMore }: RoleWords,
): number | null {
  const textAt = (i: number) => items[i]?.text ?? ''
  if (textAt(to) !== ',' || !personNouns.has(textAt(from + 1))) return null
  let name = to + 1
  while (determiners.has(textAt(name)) || personNouns.has(textAt(name))) name++
  let end = name
  while (items[end]?.kind === 'word' && items[end]!.capital) end++
  if (end - name < fewestOfName || textAt(end) !== ',') return null
  return tellsMore.has(textAt(end + 1)) || /^\d/.test(textAt(end + 1)) ? null : end
}
