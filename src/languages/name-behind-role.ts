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
  if (items[to]?.text !== ',' || !personNouns.has(items[from + 1]?.text ?? '')) return null
  let at = to + 1
  while (determiners.has(items[at]?.text ?? '') || personNouns.has(items[at]?.text ?? '')) at++
  const name = at
  while (items[at]?.kind === 'word' && items[at]!.capital) at++
  const goesOn = items[at + 1]?.text ?? ''
  const isNamed = at - name >= fewestOfName && items[at]?.text === ','
  return isNamed && !tellsMore.has(goesOn) && !/^\d/.test(goesOn) ? at : null
}
