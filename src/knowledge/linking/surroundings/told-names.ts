/** What the facts of a record name, as evidence: Tesla speaks for whom a fact calls its chief. */
import { looseFormsOf } from '../../../languages/words-in-linking.ts'
import type { Entity } from '../../../model/annotation.ts'
import type { EntityType } from '../../../model/kinds.ts'
import type { EntityRecord } from '../../../model/knowledge.ts'
import { fold } from '../../../text/fold.ts'
import { onceForEach } from '../../../text/once.ts'

/** Shorter names stand in too many words. */
const shortest = 4

type Words = readonly (readonly string[])[]

/** The folded words of a record's facts in a language, each with its forms without particles. */
const readWords = onceForEach(({ facts = [] }: EntityRecord, lang: string): Words =>
  fold(facts.map(({ text }) => text[lang] ?? '').join(' . '))
    .split(' ')
    .map((word) => looseFormsOf(word)),
)

/** Whether a fact of the record has one of these folded names, in a text of `lang`. */
export function tellsOf(record: EntityRecord, lang: string, names: Iterable<string>): boolean {
  const words = readWords(record, lang)
  for (const name of names) if (name.length >= shortest && standsIn(words, name)) return true
  return false
}

/** Whether the words of a name stand in a fact one after another, each with particles or without. */
function standsIn(words: Words, name: string): boolean {
  const parts = name.split(' ')
  return words.some((_, i) => parts.every((part, k) => words[i + k]?.includes(part)))
}

/** Places and people are named beside everybody, and tell little. */
const telling: ReadonlySet<EntityType> = new Set(['ORG', 'PRODUCT', 'EVENT', 'WORK', 'MISC'])

/** Of an article: the folded names of the bodies and things that it names beside an entity. */
export function createNamesBeside(entities: readonly Entity[]): (entity: Entity) => string[] {
  const names = entities
    .filter(({ type }) => telling.has(type))
    .map(({ id, name }) => ({ id, folded: fold(name) }))
  return ({ id, name }) => {
    const own = ` ${fold(name)} `
    return names
      .filter((other) => other.id !== id && !own.includes(` ${other.folded} `))
      .map(({ folded }) => folded)
  }
}
