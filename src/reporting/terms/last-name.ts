/** Shorter last names are other words too. */
const shortest = 4

/** The last word of a person's name, by which headlines call them; null where it is too short. */
export function lastNameOf(words: readonly string[]): string | null {
  const last = words.at(-1) ?? ''
  return last.length >= shortest ? last : null
}
