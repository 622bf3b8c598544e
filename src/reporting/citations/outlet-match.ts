/**
 * Whether a report is by an outlet or body that a citation names: by name in any language, by
 * record, by web domain.
 */
import type { Citation, Entity } from '../../model/annotation.ts'
import { commonLanguage } from '../../model/common-language.ts'
import type { RecordKey } from '../../model/record-key.ts'
import type { EntityRecord, ReportRecord } from '../../model/knowledge.ts'
import { outletHead, withoutArticleInHost } from '../../languages/words-in-reports.ts'
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts'
import { fold } from '../../text/fold.ts'
import { hasArabic } from '../../text/scripts.ts'
import { foldOutlet, soundOfOutlet, type OutletNames } from '../terms/outlet-names.ts'
import { toOutletSound } from '../terms/term-kinds.ts'
import { hostOf } from '../../model/normalise-address.ts'
import type { ReportIndex } from '../index/report-index.ts'

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
  const issuerOf = (name: string, keys: readonly RecordKey[], isOne: boolean): Issuer => {
    const id = [name, ...keys.map(({ pack, id: record }) => `${pack}:${record}`)].join('\n')
    const issuer =
      known.get(id) ??
      toIssuer(
        name,
        linked.get(name) ??
          keyByName(name, keys, knowledge) ??
          (isOne ? keyOfKin(name, keys, knowledge) : null),
        knowledge,
      )
    known.set(id, issuer)
    return issuer
  }
  return ({ kind, outlets, outletKeys, entities: named }) => {
    if (outlets.length > 0 || kind !== 'statement')
      return outlets.map((name) =>
        issuerOf(name, outletKeys, outlets.length === 1 && outletKeys.length === 1),
      )
    const bodies = named
      .flatMap((id) => byId.get(id) ?? [])
      .filter(({ type, link }) => type === 'ORG' || (link === null && type !== 'LOC'))
    return bodies.slice(0, 4).map(({ name, link }) => ({
      ...issuerOf(name, link ? [link] : [], link !== null),
      guessed: true,
    }))
  }
}

function toIssuer(name: string, key: RecordKey | null, knowledge: KnowledgeBase): Issuer {
  const folded = foldOutlet(name)
  const bare = folded.replace(outletHead, '')
  const record = key && knowledge.getRecord(key)
  const spellings = record
    ? [...Object.values(record.labels), ...Object.values(record.aliases).flat()]
    : []
  return {
    // a name in Latin letters already has the usual spelling
    name: hasArabic(name) ? (record?.labels[commonLanguage] ?? name) : name,
    spellings: [...new Set([folded, bare, ...spellings.map(foldOutlet)].filter(Boolean))],
    sound: record ? null : soundOfOutlet(bare),
    record,
    key,
    guessed: false,
  }
}

const spellingsOf = ({ labels, aliases }: EntityRecord): string[] =>
  [...Object.values(labels), ...Object.values(aliases).flat()].map(foldOutlet)

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
  const hit = knowledge
    .findNames(name)
    .find(
      ({ start, end, hint }) =>
        !hint &&
        (end - start >= name.length - 4 ||
          (end === name.length && outletHead.test(`${fold(name.slice(0, start))} `))),
    )?.candidates[0]
  return hit && hit.type !== 'PER' && hit.type !== 'LOC' ? { pack: hit.pack, id: hit.id } : null
}

/**
 * The record that the words of the text are linked to, if its name begins with the outlet's common
 * name: "Assabah" and "Assabah (Morocco)".
 */
function keyOfKin(
  name: string,
  [key]: readonly RecordKey[],
  knowledge: KnowledgeBase,
): RecordKey | null {
  const record = key && knowledge.getRecord(key)
  const folded = foldOutlet(name)
  return record && spellingsOf(record).some((spelling) => spelling.startsWith(`${folded} `))
    ? key
    : null
}

/** A report with the names of who published it. */
export interface Published {
  report: ReportRecord
  imprint: OutletNames
  /** the index tells outlets of this name apart in brackets */
  hasNamesakes: boolean
}

/** 1: certainly that outlet's, or its piece carried by another; less: similar names; 0: not. */
export function matchIssuer(
  issuer: Issuer,
  { report, imprint, hasNamesakes }: Published,
  knowledge: KnowledgeBase,
): number {
  const { spellings, record, sound } = issuer
  const { host, outlet, bare, bracket } = imprint
  if (spellings.includes(outlet) || (bracket && spellings.includes(bracket))) return 1
  if (isOwnHost(issuer, host, knowledge))
    return bracket || !isOtherOutlet(outlet, record, knowledge) ? 1 : 0
  const isNamesake =
    record !== null &&
    Object.values(record.labels).some((label) => foldOutlet(label).startsWith(`${bare} `))
  if (bare !== outlet && spellings.includes(bare) && !isNamesake && !hasNamesakes) return 0.85
  if (sound && sound === soundOfOutlet(outlet)) return 0.8
  return isOwnStatement(issuer, report, outlet) ? 0.8 : 0
}

/** Whether packs say that a host is the outlet's. */
function isOwnHost({ key, record }: Issuer, host: string, knowledge: KnowledgeBase): boolean {
  const owner = knowledge.getOwnerOfHost(host)
  return (
    (owner !== null && key !== null && owner.pack === key.pack && owner.id === key.id) ||
    (record?.domains?.some((domain) => host === domain || host.endsWith(`.${domain}`)) ?? false)
  )
}

/** Whether a report is a statement whose outlet or author is named after the issuer. */
function isOwnStatement({ spellings }: Issuer, report: ReportRecord, outlet: string): boolean {
  return (
    report.kind === 'statement' &&
    spellings.some(
      (spelling) =>
        outlet.startsWith(`${spelling} `) ||
        report.authors?.some((author) => foldOutlet(author).startsWith(spelling)),
    )
  )
}

/**
 * The host is the outlet's, but the report names another outlet that packs know: a site shared by
 * two papers.
 */
function isOtherOutlet(
  outlet: string,
  record: EntityRecord | null,
  knowledge: KnowledgeBase,
): boolean {
  const hit = knowledge
    .findNames(outlet)
    .find(({ start, end, hint }) => !hint && start === 0 && end === outlet.length)?.candidates[0]
  return hit !== undefined && record !== null && hit.id !== record.id
}

/** Whether the index has two outlets of one name, distinguished in brackets. */
export function hasNamesakes(
  { bare, bracket }: OutletNames,
  { getByOutlet, getImprint }: ReportIndex,
): boolean {
  return (
    bracket !== '' &&
    getByOutlet(bare).some(
      (other) => getImprint(other).bare === bare && getImprint(other).bracket !== bracket,
    )
  )
}

/**
 * Reports by an outlet's name, those whose outlet's name begins with it, and those that sound alike
 * where no pack knows it.
 */
export function reportsOf({ spellings, sound }: Issuer, index: ReportIndex): Set<number> {
  const keys = sound ? [...spellings, toOutletSound(sound)] : spellings
  return new Set(keys.flatMap((key) => [...index.getByOutlet(key), ...index.getByOpening(key)]))
}

/** Whether a link's host belongs to the outlet: by its record, else by the letters of its name. */
export function isHostOf(issuer: Issuer, url: string, knowledge: KnowledgeBase): boolean {
  const host = hostOf(url)
  const owner = knowledge.getOwnerOfHost(host)
  if (owner && issuer.key) return owner.pack === issuer.key.pack && owner.id === issuer.key.id
  if (issuer.record?.domains?.length)
    return issuer.record.domains.some((domain) => host === domain || host.endsWith(`.${domain}`))
  const letters = withoutArticleInHost(host.split('.').slice(0, -1).join('')).replace(
    /[^a-z0-9]/g,
    '',
  )
  return issuer.spellings.some((spelling) => spelling.replace(/\s/g, '') === letters)
}
