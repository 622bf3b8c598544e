/** Who published what a citation cites: its outlets, under all names that packs know for them. */
import type { Citation, Entity } from '../../model/annotation.ts'
import { commonLanguage } from '../../model/common-language.ts'
import { recordKey, type RecordKey } from '../../model/record-key.ts'
import type { EntityRecord } from '../../model/knowledge.ts'
import { outletHead } from '../../languages/words-in-reports.ts'
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts'
import { fold } from '../../text/fold.ts'
import { hasArabic } from '../../text/scripts.ts'
import { foldOutlet, soundOfOutlet } from '../terms/outlet-names.ts'

/** An outlet or body that a citation names as publisher, with all that packs know of its name. */
export interface Issuer {
  /** as written in the common language where known */
  name: string
  /** folded spellings */
  spellings: string[]
  /** the sound key of the name, if no pack knows it */
  sound: string | null
  record: EntityRecord | null
  key: RecordKey | null
  /**
   * the citation names no publisher: this is an organisation in its sentence, perhaps the speaker
   */
  guessed: boolean
}

/**
 * Resolves the outlets of a citation to all names that packs know for them. Each outlet is looked
 * up once.
 */
export function createIssuers(
  entities: readonly Entity[],
  knowledge: KnowledgeBase,
): (citation: Citation) => Issuer[] {
  const linked = new Map<string, RecordKey>()
  const known = new Map<string, Issuer>()
  const byId = new Map(entities.map((entity) => [entity.id, entity]))
  for (const { name, link } of entities) if (link && !linked.has(name)) linked.set(name, link)
  /** `own`: what the very words that name the publisher are linked to, where that is known */
  const issuerOf = (name: string, keys: readonly RecordKey[], own: RecordKey | null): Issuer => {
    const id = [name, own && recordKey(own), ...keys.map(recordKey)].join('\n')
    const find = (): RecordKey | null => {
      const kin = own && isOfName(name, own, knowledge) ? own : null
      if (kin && isOutlet(kin, knowledge)) return kin
      return linked.get(name) ?? keyByName(name, keys, knowledge) ?? kin
    }
    const issuer = known.get(id) ?? toIssuer(name, find(), knowledge)
    known.set(id, issuer)
    return issuer
  }
  return ({ kind, outlets, outletKeys, entities: named }) => {
    if (outlets.length > 0 || kind !== 'statement')
      return outlets.map((name, i) =>
        // one without a key leaves it open whose the others are
        issuerOf(name, outletKeys, outletKeys.length === outlets.length ? outletKeys[i]! : null),
      )
    const bodies = named
      .flatMap((id) => byId.get(id) ?? [])
      .filter(({ type, link }) => type === 'ORG' || (link === null && type !== 'LOC'))
    return bodies.slice(0, 4).map(({ name, link }) => ({
      ...issuerOf(name, link ? [link] : [], link),
      guessed: true,
    }))
  }
}

function toIssuer(name: string, key: RecordKey | null, knowledge: KnowledgeBase): Issuer {
  const folded = foldOutlet(name)
  const bare = withoutHead(folded)
  const record = key && knowledge.getRecord(key)
  const spellings = record ? spellingsOf(record) : []
  return {
    // a name in Latin letters already has the usual spelling
    name: hasArabic(name) ? (record?.labels[commonLanguage] ?? name) : name,
    spellings: [...new Set([folded, bare, ...spellings, ...spellings.map(withoutHead)])].filter(
      Boolean,
    ),
    sound: record ? null : soundOfOutlet(bare),
    record,
    key,
    guessed: false,
  }
}

/** «الشرق الأوسط»: packs name an outlet by «صحيفة» alone where the rest means something else, too. */
const withoutHead = (folded: string): string => folded.replace(outletHead, '')

/** All names of a record, folded. */
const spellingsOf = ({ labels, aliases }: EntityRecord): string[] =>
  [...Object.values(labels), ...Object.values(aliases).flat()].map(foldOutlet)

/** UTF-16 units of a name that need not belong to the one that packs know: "the", a closing sign. */
const unmatchedAtMost = 4

const isOutlet = (key: RecordKey, knowledge: KnowledgeBase): boolean =>
  knowledge.getRecord(key)?.kind === 'outlet'

/**
 * The record that bears the name: one of those that the citation is linked to, else any, an outlet
 * before others of that name.
 */
function keyByName(
  name: string,
  keys: readonly RecordKey[],
  knowledge: KnowledgeBase,
): RecordKey | null {
  const folded = foldOutlet(name)
  const given = keys.find((key) => {
    const record = knowledge.getRecord(key)
    return record !== null && spellingsOf(record).includes(folded)
  })
  if (given) return given
  const hits = knowledge
    .findNames(name)
    .find(
      ({ start, end, hint }) =>
        !hint &&
        (end - start >= name.length - unmatchedAtMost ||
          (end === name.length && outletHead.test(`${fold(name.slice(0, start))} `))),
    )?.candidates
  const bearer = hits?.find(({ kind }) => kind === 'outlet') ?? hits?.[0]
  return bearer && bearer.type !== 'PER' && bearer.type !== 'LOC'
    ? { pack: bearer.pack, id: bearer.id }
    : null
}

/**
 * Whether the name of a record that the words of the text are linked to begins with the publisher's:
 * "Assabah" and "Assabah (Morocco)". An outlet's may do so behind its noun or be a hint: «السياسة» and
 * «صحيفة السياسة الكويتية».
 */
function isOfName(name: string, key: RecordKey, knowledge: KnowledgeBase): boolean {
  const folded = foldOutlet(name)
  const record = knowledge.getRecord(key)
  if (!record) return false
  const spellings = spellingsOf(record)
  if (record.kind !== 'outlet') return spellings.some((one) => one.startsWith(`${folded} `))
  const hints = Object.values(record.hints ?? {}).flat()
  return [...spellings, ...spellings.map(withoutHead), ...hints.map(foldOutlet)].some(
    (one) => one === folded || one.startsWith(`${folded} `),
  )
}
