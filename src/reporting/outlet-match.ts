/** Whether a report is by an outlet or body that a citation names: by name in any language, by record, by web domain. */
import type { Citation, Entity, RecordKey } from '../model/annotation.ts'
import type { EntityRecord, ReportRecord } from '../model/knowledge.ts'
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import { foldOutlet, hostOf, type Imprint, type ReportIndex } from './report-index.ts'

export interface Issuer {
  /** as commonly written in English where known */
  name: string
  /** folded spellings */
  spellings: string[]
  record: EntityRecord | null
  key: RecordKey | null
}

/** A name in Latin letters is as the article's own language commonly writes it. */
const isLatin = (name: string) => /^\P{Script=Arabic}*$/u.test(name)

/** Gives the outlets of a citation with all that the packs know of their names. An outlet is looked up once, however often it is cited. */
export function createIssuers(entities: readonly Entity[], knowledge: KnowledgeBase): (citation: Citation) => Issuer[] {
  const linked = new Map<string, RecordKey>(), known = new Map<string, Issuer>()
  for (const { name, link } of entities) if (link && !linked.has(name)) linked.set(name, link)
  return ({ outlets, outletKeys }) => outlets.map((name) => {
    const id = [name, ...outletKeys.map(({ pack, id: record }) => `${pack}:${record}`)].join('\n')
    const issuer = known.get(id) ?? toIssuer(name, linked.get(name) ?? keyByName(name, outletKeys, knowledge), knowledge)
    known.set(id, issuer)
    return issuer
  })
}

function toIssuer(name: string, key: RecordKey | null, knowledge: KnowledgeBase): Issuer {
  const record = key && knowledge.getRecord(key), spellings = record ? [...Object.values(record.labels), ...Object.values(record.aliases).flat()] : []
  return { name: isLatin(name) ? name : record?.labels.en ?? name, spellings: [...new Set([name, ...spellings].map(foldOutlet).filter(Boolean))], record, key }
}

function keyByName(name: string, keys: readonly RecordKey[], knowledge: KnowledgeBase): RecordKey | null {
  const folded = foldOutlet(name)
  const isNamed = (key: RecordKey) => {
    const record = knowledge.getRecord(key)
    return record !== null && [...Object.values(record.labels), ...Object.values(record.aliases).flat()].some((spelling) => foldOutlet(spelling) === folded)
  }
  const given = keys.find(isNamed)
  if (given) return given
  const hit = knowledge.findNames(name, 'en').find(({ start, end, hint }) => !hint && end - start >= name.length - 4)?.candidates[0]
  return hit && hit.type !== 'PER' && hit.type !== 'LOC' ? { pack: hit.pack, id: hit.id } : null
}

/** 1: surely that outlet's; 0.8: by a name that begins with the body's, as a company's own blog; 0: not. */
export function matchIssuer(issuer: Issuer, report: ReportRecord, { host, outlet, carried }: Imprint, knowledge: KnowledgeBase): number {
  if (issuer.spellings.includes(outlet) || issuer.spellings.includes(carried)) return 1
  if (issuer.record?.domains?.some((domain) => host === domain || host.endsWith(`.${domain}`))) return 1
  const owner = knowledge.getOwnerOfHost(host)
  if (owner && issuer.key && owner.pack === issuer.key.pack && owner.id === issuer.key.id) return 1
  const isOwn = report.kind === 'statement' && issuer.spellings.some((spelling) => outlet.startsWith(`${spelling} `) || report.authors?.some((author) => foldOutlet(author).startsWith(spelling)))
  return isOwn ? 0.8 : 0
}

/** Reports by an outlet's name, and those whose outlet's name begins with it. */
export function reportsOf({ spellings }: Issuer, index: ReportIndex): number[] {
  const found = new Set<number>()
  for (const [outlet, reports] of index.byOutlet) {
    if (spellings.some((spelling) => outlet.startsWith(spelling) && (outlet.length === spelling.length || outlet[spelling.length] === ' '))) for (const report of reports) found.add(report)
  }
  return [...found]
}

/** Whether a link's host is the outlet's: by record, else by the letters of its name. */
export function isHostOf(issuer: Issuer, url: string, knowledge: KnowledgeBase): boolean {
  const host = hostOf(url), owner = knowledge.getOwnerOfHost(host)
  if (owner && issuer.key) return owner.pack === issuer.key.pack && owner.id === issuer.key.id
  if (issuer.record?.domains?.length) return issuer.record.domains.some((domain) => host === domain || host.endsWith(`.${domain}`))
  const letters = host.split('.').slice(0, -1).join('').replace(/^the|[^a-z0-9]/g, '')
  return issuer.spellings.some((spelling) => spelling.replace(/\s/g, '') === letters)
}
