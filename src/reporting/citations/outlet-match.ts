/**
 * Whether a report is by an outlet or body that a citation names: by name in any language, by
 * record, by web domain.
 */
import type { EntityRecord, ReportRecord } from '../../model/knowledge.ts'
import { withoutArticleInHost } from '../../languages/words-in-reports.ts'
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts'
import { foldOutlet, soundOfOutlet, type OutletNames } from '../terms/outlet-names.ts'
import { toOutletSound } from '../terms/term-kinds.ts'
import { hostOf } from '../../model/normalise-address.ts'
import type { ReportIndex } from '../index/report-index.ts'
import type { Issuer } from './issuers.ts'

/** A report with the names of who published it. */
export interface Published {
  report: ReportRecord
  imprint: OutletNames
  /** the index tells outlets of this name apart in brackets */
  hasNamesakes: boolean
}

/** How sure it is that a report is an issuer's: by name or host, and by what is less than that. */
const fits = { certain: 1, withoutBracket: 0.85, bySound: 0.8, ownStatement: 0.8 }

/** 1: certainly that outlet's, or its piece carried by another; less: similar names; 0: not. */
export function matchIssuer(
  issuer: Issuer,
  { report, imprint, hasNamesakes }: Published,
  knowledge: KnowledgeBase,
): number {
  const { spellings, record, sound } = issuer
  const { host, outlet, bare, bracket } = imprint
  if (spellings.includes(outlet) || (bracket && spellings.includes(bracket))) return fits.certain
  if (isOwnHost(issuer, host, knowledge))
    return bracket || !isOtherOutlet(outlet, record, knowledge) ? fits.certain : 0
  const isNamesake =
    record !== null &&
    Object.values(record.labels).some((label) => foldOutlet(label).startsWith(`${bare} `))
  if (bare !== outlet && spellings.includes(bare) && !isNamesake && !hasNamesakes)
    return fits.withoutBracket
  if (sound && sound === soundOfOutlet(outlet)) return fits.bySound
  return isOwnStatement(issuer, report, outlet) ? fits.ownStatement : 0
}

/** Whether a host is one of the domains of a record, or within one. */
const isOfDomain = (host: string, { domains = [] }: EntityRecord): boolean =>
  domains.some((domain) => host === domain || host.endsWith(`.${domain}`))

/** Whether packs say that a host is the outlet's. */
function isOwnHost({ key, record }: Issuer, host: string, knowledge: KnowledgeBase): boolean {
  const owner = knowledge.getOwnerOfHost(host)
  return (
    (owner !== null && key !== null && owner.pack === key.pack && owner.id === key.id) ||
    (record !== null && isOfDomain(host, record))
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
  if (issuer.record?.domains?.length) return isOfDomain(host, issuer.record)
  const letters = withoutArticleInHost(host.split('.').slice(0, -1).join('')).replace(
    /[^a-z0-9]/g,
    '',
  )
  return issuer.spellings.some((spelling) => spelling.replace(/\s/g, '') === letters)
}
