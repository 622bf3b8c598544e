import type { Entity } from '../../model/annotation.ts'
import type { Language } from '../../languages/language.ts'
import { fold } from '../../text/fold.ts'

/** Entities by a part of their name, for sources that name them by no more than that. */
export interface NamedSpeakers {
  /** the one person with this last name */
  bySurname(folded: string): Entity | null
  /** the bodies whose longer name begins with this word: «المرصد» for «المرصد السوري للمياه» */
  byFirstWord(folded: string): readonly Entity[]
}

const shortestWord = 4

/**
 * Reads the names of `entities` once; words are found with or without the particles of `language`.
 */
export function createNamedSpeakers(
  entities: readonly Entity[],
  language: Language,
): NamedSpeakers {
  const surnames = new Map<string, Entity | null>()
  const bodies = new Map<string, Entity[]>()
  const formsOf = (word: string) =>
    (language.clitics?.(word) ?? [0])
      .map((from) => word.slice(from))
      .filter((form) => form.length >= shortestWord)
  for (const entity of entities) {
    const words = fold(entity.name).split(' ')
    if (entity.type === 'PER')
      surnames.set(words.at(-1)!, surnames.has(words.at(-1)!) ? null : entity)
    if (entity.type !== 'ORG' || words.length < 2) continue
    for (const form of formsOf(words[0]!)) {
      const known = bodies.get(form)
      if (known) known.push(entity)
      else bodies.set(form, [entity])
    }
  }
  return {
    bySurname: (folded) => surnames.get(folded) ?? null,
    byFirstWord(folded) {
      for (const form of formsOf(folded)) {
        const found = bodies.get(form)
        if (found) return found
      }
      return []
    },
  }
}
