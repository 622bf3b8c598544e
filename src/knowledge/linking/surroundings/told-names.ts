/** What the facts of a record name, as evidence: Tesla speaks for whom a fact calls its chief. */
import { looseFormsOf } from '../../../languages/words-in-linking.ts'
import type { Entity } from '../../../model/annotation.ts'
import type { EntityType } from '../../../model/kinds.ts'
import type { EntityRecord } from '../../../model/knowledge.ts'
import type { RecordKey } from '../../../model/record-key.ts'
import { fold } from '../../../text/fold.ts'
import { once, onceFor, onceForEach } from '../../../text/once.ts'
import { gather } from '../../../text/gather.ts'

/** Shorter names stand in too many words. */
const shortest = 4

/** Folded words, each with its forms without particles, and all these. */
interface Words {
  each: readonly (readonly string[])[]
  forms: ReadonlySet<string>
}

/** The words of a record's facts and description. */
const readWords = onceForEach(({ facts = [], descriptions }: EntityRecord, lang: string): Words => {
  const each = fold(
    [descriptions, ...facts.map(({ text }) => text)]
      .map((texts) => texts?.[lang] ?? '')
      .join(' . '),
  )
    .split(' ')
    .map((word) => looseFormsOf(word))
  return { each, forms: new Set(each.flat()) }
})

/** Whether a fact or the description of the record has one of these folded names, in a text of `lang`. */
export function tellsOf(record: EntityRecord, lang: string, names: Iterable<string>): boolean {
  const words = readWords(record, lang)
  for (const name of names) if (name.length >= shortest && standsIn(words, name)) return true
  return false
}

/** Whether the words of a name stand in a fact one after another, each with particles or without. */
function standsIn({ each, forms }: Words, name: string): boolean {
  const end = name.indexOf(' ')
  // mostly a record has not even the first word
  if (!forms.has(end < 0 ? name : name.slice(0, end))) return false
  const parts = name.split(' ')
  return each.some((_, i) => parts.every((part, k) => each[i + k]?.includes(part)))
}

/** Places and people are named beside everybody, and tell little. */
const telling: ReadonlySet<EntityType> = new Set(['ORG', 'PRODUCT', 'EVENT', 'WORK', 'MISC'])

/**
 * Of an article: the folded names of the bodies and things that it names beside an entity, as it
 * writes them and as the packs do ("IMF", "International Monetary Fund").
 */
export function createNamesBeside(
  entities: readonly Entity[],
  lang: string,
  getRecord: (key: RecordKey) => EntityRecord | null,
): (entity: Entity) => string[] {
  // only an article with a person who may have a record asks, and then no record is read twice
  const getNamed = once(() =>
    entities
      .filter(({ type }) => telling.has(type))
      .map(({ id, name, type, candidates }) => ({
        id,
        names: [
          name,
          ...gather(candidates.map(getRecord), (record) =>
            record?.type === type ? (record.labels[lang] ?? []) : [],
          ),
        ].map(fold),
      })),
  )
  return onceFor(({ id, name }: Entity) => {
    const own = ` ${fold(name)} `
    return gather(
      getNamed().filter((other) => other.id !== id),
      ({ names }) => names.filter((folded) => !own.includes(` ${folded} `)),
    )
  })
}
