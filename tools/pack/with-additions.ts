/** What is known by hand of records that a script makes: additions.jsonl. */
import type { EntityRecord, Fact, OfficeTerm } from '../../src/model/knowledge.ts'
import { addFacts } from './add-facts.ts'
import { loadRecords, UnreadableSource, type PackSource } from './source.ts'

const additionsFile = 'additions.jsonl'

/**
 * One line: further names, facts and offices of the record with this id, another prior or gender, and
 * what it is where the script cannot know it (a ministry that ended).
 */
type Addition = Pick<EntityRecord, 'id'> &
  Partial<
    Pick<EntityRecord, 'aliases' | 'hints' | 'descriptions' | 'prior' | 'gender' | 'facts'>
  > & {
    /** the first office is held no longer, as one of the facts tells */
    past?: boolean
    /** further times in offices, told before the others */
    offices?: readonly TitledTerm[]
  }

/** A time in an office that is named by its English words for a man, as ids are made anew each time. */
type TitledTerm = Omit<OfficeTerm, 'office'> & { title: string }

/**
 * Adds the names and facts of the folder's additions.jsonl, where there is one. Throws
 * UnreadableSource for a line without a record or that is no JSON.
 */
export function withAdditions(source: PackSource): PackSource {
  const additions = new Map(
    loadRecords<Addition>(source.folder, additionsFile).map(({ record }) => [record.id, record]),
  )
  const facts = new Map<string, readonly Fact[]>(
    [...additions].map(([id, { facts: told = [] }]) => [id, told]),
  )
  const titled = new Map(
    source.entities.flatMap(({ record: { id, titles } }) =>
      titles?.en ? [[titles.en[0], id]] : [],
    ),
  )
  const entities = source.entities.map(({ place, record }) => {
    const added = additions.get(record.id)
    return { place, record: added ? withOffices(withNames(record, added), added, titled) : record }
  })
  return addFacts({ ...source, entities }, additionsFile, facts)
}

function withNames(record: EntityRecord, added: Addition): EntityRecord {
  const { aliases, hints, descriptions, prior, gender, past } = added
  const known = new Set(Object.values(record.labels))
  return {
    ...record,
    aliases: join(record.aliases, aliases, known),
    ...(hints && { hints: join(record.hints, hints, known) }),
    ...(descriptions && { descriptions }),
    ...(gender && { gender }),
    ...(past && record.offices && { offices: asPast(record.offices) }),
    ...(prior !== undefined && { prior }),
  }
}

/** The first office as one that is past, unless its end is told. */
const asPast = ([first, ...others]: readonly OfficeTerm[]): OfficeTerm[] =>
  first ? [first.end === undefined ? { ...first, past: true } : first, ...others] : []

/** The record with the offices that its addition tells; `titled`: ids of offices by their words. */
function withOffices(
  record: EntityRecord,
  { id, offices = [] }: Addition,
  titled: ReadonlyMap<string, string>,
): EntityRecord {
  const added = offices.map(({ title, ...term }) => {
    const office = titled.get(title)
    if (!office) throw new UnreadableSource(`${additionsFile}: no office "${title}", for ${id}`)
    return { office, ...term }
  })
  return added.length > 0 ? { ...record, offices: [...added, ...(record.offices ?? [])] } : record
}

type Names = Record<string, string[]>

/** Names by language, each once, without those that are labels. */
function join(names: Names = {}, added: Names = {}, labels: ReadonlySet<string>): Names {
  const joined = { ...names }
  for (const [lang, more] of Object.entries(added))
    joined[lang] = [...new Set([...(names[lang] ?? []), ...more])].filter(
      (name) => !labels.has(name),
    )
  return joined
}
