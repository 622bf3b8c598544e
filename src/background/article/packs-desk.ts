/**
 * What packs and reports say: built from the packs in use at the first question, kept until they
 * change.
 */
import type { RelatedReport } from '../../model/annotation.ts'
import type { Apparatus } from '../../model/apparatus.ts'
import type { ReportRecord } from '../../model/knowledge.ts'
import type { Dependencies } from '../../analysis/analyse.ts'
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts'
import type { Pack } from '../../knowledge/pack-file/pack.ts'
import { openReportIndex } from '../../reporting/index/report-index.ts'
import { loadPackPart } from '../../reporting/index/report-section.ts'
import { findRelated } from '../../reporting/related/find-related.ts'
import { normaliseAddress } from '../../model/normalise-address.ts'
import type { PackShelf } from '../packs/pack-shelf.ts'
import { toParts, type Filed } from '../reports/filed-reports.ts'
import { createCachedDependencies, type CachedDependencies } from './cached-dependencies.ts'

export interface PacksDeskDependencies {
  shelf: Pick<PackShelf, 'getPacks' | 'setAside'>
  /** all packs in use and the reader's notes, together */
  loadKnowledge(): Promise<KnowledgeBase>
  loadFiledReports(): Promise<Filed>
  /**
   * adds new reports to the index when the background is idle; `packs`: those whose names
   * `knowledge` knows
   */
  tidySoon(knowledge: KnowledgeBase, packs: string): unknown
  /** milliseconds, monotonic */
  clock(): number
}

export interface PacksDesk extends Pick<
  CachedDependencies<Dependencies>,
  'begin' | 'work' | 'renew'
> {
  /** Runs a task over the packs in use; it may run more than once (`KnowledgeBase`). */
  askKnowledge<T>(task: (knowledge: KnowledgeBase) => T): Promise<T>
  /** Reports came from outside: they are searched from now on. Never rejects. */
  takeReports(reports: readonly ReportRecord[]): Promise<void>
  /** Those of the given reports that are on the article's matter, weighed among all reports. */
  findRelatedAmong(reports: readonly ReportRecord[], apparatus: Apparatus): Promise<RelatedReport[]>
}

interface Made extends Dependencies {
  /** ids and versions of the packs */
  packs: string
}

export function createPacksDesk(dependencies: PacksDeskDependencies): PacksDesk {
  const { shelf, tidySoon } = dependencies
  const cached = createCachedDependencies(() => makeDependencies(dependencies), shelf.setAside)
  const ask = <T>(task: (made: Dependencies) => T): Promise<T> =>
    cached.work((made) => made.knowledge.runWithRecords(() => task(made)))
  return {
    begin: cached.begin,
    work: cached.work,
    renew: cached.renew,
    askKnowledge: (task) => ask(({ knowledge }) => task(knowledge)),
    async takeReports(reports) {
      try {
        const made = await cached.get()
        if (!made) return
        const { knowledge, index } = made
        // made ready perhaps several times, until the records of its names are loaded, added once
        const part = await knowledge.runWithRecords(() => index.toNewPart(reports))
        if (part) index.addPart(part)
        tidySoon(made.knowledge, made.packs)
      } catch {
        // without an index there is nothing to add to: the next one is built with them
      }
    },
    findRelatedAmong(reports, { document, entities, citations, claims }) {
      const among = reports.map(({ url }) => normaliseAddress(url))
      return ask(({ index, knowledge }) => {
        // those of a private window are not in the index, and must not be
        const whole = among.every((address) => index.getByUrl(address) !== null)
          ? index
          : index.with(reports)
        return findRelated({ document, entities, citations, claims }, whole, knowledge, among)
      })
    },
  }
}

async function makeDependencies({
  shelf,
  loadKnowledge,
  loadFiledReports,
  tidySoon,
  clock,
}: PacksDeskDependencies): Promise<Made> {
  const [knowledge, packs, filed] = await Promise.all([
    loadKnowledge(),
    shelf.getPacks(),
    loadFiledReports(),
  ])
  const ofPacks = await Promise.all(packs.map((pack) => loadPackPart(pack, knowledge)))
  const index = openReportIndex(
    [...ofPacks.filter((part) => part !== null), ...(await toParts(filed, knowledge))],
    knowledge,
  )
  const names = namesOf(packs)
  tidySoon(knowledge, names)
  return { knowledge, index, clock, packs: names }
}

const namesOf = (packs: readonly Pack[]): string =>
  packs.map(({ manifest: { id, version } }) => `${id} ${version}`).join('\n')
