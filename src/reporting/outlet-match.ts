/** Whether a report is by an outlet or body that a citation names: by name in any language, by record, by web domain. */
import type { Citation, Entity, RecordKey } from '../model/annotation.ts'
import type { EntityRecord, ReportRecord } from '../model/knowledge.ts'
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import { comparableUrl, foldOutlet, type ReportIndex } from './report-index.ts'

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

export const hostOf = (url: string): string => comparableUrl(url).split(/[/:]/)[0] ?? ''

/** The outlets of a citation with all that the packs know of their names. */
export function issuersOf({ outlets, outletKeys }: Citation, entities: readonly Entity[], knowledge: KnowledgeBase): Issuer[] {
  return outlets.map((name) => {
    const named = entities.find((entity) => entity.link && entity.name === name)
    const key = named?.link ?? keyByName(name, outletKeys, knowledge), record = key && knowledge.getRecord(key)
    const known = record ? [...Object.values(record.labels), ...Object.values(record.aliases).flat()] : []
    return { name: isLatin(name) ? name : record?.labels.en ?? name, spellings: [...new Set([name, ...known].map(foldOutlet).filter(Boolean))], record, key }
  })
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
export function matchIssuer(issuer: Issuer, report: ReportRecord, knowledge: KnowledgeBase): number {
  const host = hostOf(report.url), outlet = foldOutlet(report.outlet ?? '')
  if (issuer.spellings.includes(outlet) || issuer.spellings.includes(foldOutlet(/\(([^()]+)\)\s*$/.exec(report.outlet ?? '')?.[1] ?? ''))) return 1
  if (issuer.record?.domains?.some((domain) => host === domain || host.endsWith(`.${domain}`))) return 1
  const owner = knowledge.getOwnerOfHost(host)
  if (owner && issuer.key && owner.pack === issuer.key.pack && owner.id === issuer.key.id) return 1
  const isOwn = report.kind === 'statement' && issuer.spellings.some((spelling) => outlet.startsWith(`${spelling} `) || report.authors?.some((author) => foldOutlet(author).startsWith(spelling)))
  return isOwn ? 0.8 : 0
}

/** Reports by an outlet's name, and those whose outlet's name begins with it. */
export function reportsOf(issuer: Issuer, index: ReportIndex): number[] {
  const found = new Set<number>()
  for (const [outlet, reports] of index.byOutlet) {
    if (issuer.spellings.some((spelling) => outlet === spelling || outlet.startsWith(`${spelling} `))) for (const report of reports) found.add(report)
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
