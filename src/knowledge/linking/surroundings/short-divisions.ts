/** Divisions that the article writes short behind a town: "Macon, Ga." is in the American Georgia. */
import { partsOf } from '../../../languages/words-in-linking.ts'
import { fold } from '../../../text/fold.ts'

/** Folded names in full of the divisions so written, by country (ISO code of two letters). */
export type WrittenDivisions = ReadonlyMap<string, ReadonlySet<string>>

/** What is written short, with what it is. */
const known = new Map(
  partsOf('shortDivisions').flatMap((countries) =>
    Object.entries(countries).flatMap(([country, divisions]) =>
      divisions.map(([short, name]) => [short, { country, name: fold(name) }] as const),
    ),
  ),
)
/**
 * A capital's word, a comma, and up to six letters that end with a full stop. The word is read from its
 * comma back: from each of its capitals on, a text of nothing but capitals would be read again.
 */
const behindTown = /,(?<=\p{Lu}[\p{L}’'-]*,) ((?:\p{Lu}\p{Ll}{0,4}\.){1,3})/gu

/**
 * What the words that are written short begin with behind a comma, all in Latin letters of ASCII: most
 * texts have none, and an expression with \p{…} costs a worker's first article its compiling.
 */
const mayFollow = /, [A-Z][a-z]{0,4}\./

export function findShortDivisions(text: string): WrittenDivisions {
  const found = new Map<string, Set<string>>()
  if (!mayFollow.test(text)) return found
  for (const [, short] of text.matchAll(behindTown)) {
    const division = known.get(short!)
    if (!division) continue
    const names = found.get(division.country)
    if (names) names.add(division.name)
    else found.set(division.country, new Set([division.name]))
  }
  return found
}

const next = /^, ((?:\p{Lu}\p{Ll}{0,4}\.){1,3})/u
const reach = 24

/** The country of a division written short right behind an offset: "Athens, Ga."; null without. */
export function getShortDivisionBehind(text: string, end: number): string | null {
  const behind = text.slice(end, end + reach)
  const [, short] = (mayFollow.test(behind) && next.exec(behind)) || []
  return (short !== undefined && known.get(short)?.country) || null
}
