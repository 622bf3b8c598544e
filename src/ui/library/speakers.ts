/** Who speaks in several kept articles. */
import type { Claim, Entity } from '../../model/annotation.ts'
import type { Apparatus } from '../../model/apparatus.ts'
import { recordKey } from '../../model/record-key.ts'
import { toWords } from '../filter.ts'
import { getEntity, getName } from '../lookups.ts'
import type { Entry } from './entries.ts'

export interface Speaker {
  key: string
  /** in the reader's language where a pack has it */
  name: string
  /** by article, in the order of the entries */
  said: { entry: Entry; claims: Claim[] }[]
  /** over all articles */
  count: number
}

/**
 * Who is the same in several articles: by Wikidata item, else by the packs' record, else by name. A
 * name of one word says too little of a person: it stands for that one article's.
 */
function keyOf(entity: Entity, { article, notes }: Apparatus): string {
  const { link, type, name } = entity
  const qid = entity.qid ?? (link && notes[recordKey(link)]?.record.qid)
  if (qid) return qid
  if (link) return recordKey(link)
  const words = toWords(name)
  const own = type === 'PER' && words.length < 2 ? ` ${article.url}` : ''
  return `${type} ${words.join(' ')}${own}`
}

/**
 * Who says it: the speaker that was found, else the name that is all of the source's words; nobody
 * where it is unclear whom these mean.
 */
function findSpeaker(apparatus: Apparatus, { entity, source, isUnclear }: Claim): Entity | null {
  const known = getEntity(apparatus, entity)
  if (known || isUnclear || source.length !== 1) return known
  const [{ start, end } = { start: 0, end: 0 }] = source
  return (
    apparatus.entities.find(({ mentions }) =>
      mentions.some((mention) => mention.start === start && mention.end === end),
    ) ?? null
  )
}

/** Named speakers, those of most articles first, then those who say most. */
export function listSpeakers(entries: readonly Entry[], lang: string): Speaker[] {
  const speakers = new Map<string, Speaker>()
  for (const entry of entries)
    for (const claim of entry.apparatus.claims) {
      const entity = findSpeaker(entry.apparatus, claim)
      if (!entity) continue
      const key = keyOf(entity, entry.apparatus)
      const speaker = speakers.get(key) ?? {
        key,
        name: getName(entry.apparatus, entity, lang).text,
        said: [],
        count: 0,
      }
      speakers.set(key, speaker)
      const last = speaker.said.at(-1)
      if (last?.entry === entry) last.claims.push(claim)
      else speaker.said.push({ entry, claims: [claim] })
      speaker.count++
    }
  return [...speakers.values()].sort((a, b) => b.said.length - a.said.length || b.count - a.count)
}
