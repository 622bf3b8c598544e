import { fold } from '../../src/text/fold.ts'
import type { EntityRecord } from '../../src/model/knowledge.ts'
import type { KnowledgeBase } from '../../src/knowledge/knowledge-base.ts'
import type { Pack } from '../../src/knowledge/pack-file/pack.ts'
import type { Judge } from './linking-gold.ts'

function* recordsOf(packs: readonly Pack[]): Generator<EntityRecord> {
  for (const pack of packs)
    for (let number = 0; number < pack.size.records; number++) yield pack.getRecordAt(number)!
}

/** Gold with Wikidata identifiers. A record without one cannot be judged. */
export function judgeByIdentifier(packs: readonly Pack[], knowledge: KnowledgeBase): Judge {
  const held = new Set<string>()
  for (const { qid } of recordsOf(packs)) if (qid) held.add(qid)
  return {
    wanted: ({ qid }) => (qid ? [qid].flat() : null),
    isInPack: (qid) => held.has(qid),
    answered: ({ link, qid }) => {
      const answer = qid ?? (link && knowledge.getRecord(link)?.qid)
      return answer ? [answer] : null
    },
  }
}

/**
 * Gold of Arabic texts with English Wikipedia titles: a record answers with its English names, a
 * title also without what stands in brackets or after a comma. Lenient: another thing of the very
 * same English name is not told apart. A record without an Arabic name counts as not held.
 */
export function judgeByTitle(packs: readonly Pack[], knowledge: KnowledgeBase): Judge {
  const namesOf = ({ labels, aliases }: EntityRecord) =>
    [labels.en, ...(aliases.en ?? [])].flatMap((name) => (name ? [fold(name)] : []))
  const held = new Set<string>()
  for (const record of recordsOf(packs))
    if (record.labels.ar || record.aliases.ar?.length)
      for (const name of namesOf(record)) held.add(name)
  return {
    wanted: ({ link }) =>
      link
        ? [
            ...new Set(
              [link, link.replace(/\([^)]*\)$/, ''), link.replace(/,.*$/, '')].map((title) =>
                fold(title),
              ),
            ),
          ]
        : null,
    isInPack: (title) => held.has(title),
    answered: ({ link }) => {
      const record = link && knowledge.getRecord(link)
      return record ? namesOf(record) : null
    },
  }
}
