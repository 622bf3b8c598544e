import type { RelatedReport } from '../../model/annotation.ts'
import type { Apparatus } from '../../model/apparatus.ts'
import type { Article } from '../../model/article.ts'
import type { Note, ReportRecord } from '../../model/knowledge.ts'
import { ownPack } from '../../model/own-note.ts'
import { withoutOwnWords } from '../../model/own-words.ts'
import type { TextDocument } from '../../model/text.ts'
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts'
import type { Pack } from '../../knowledge/pack-file/pack.ts'
import type { AnnotateAnswer } from '../../platform/messages/messages.ts'
import { findRelated } from '../../reporting/related/find-related.ts'
import { normaliseAddress } from '../../reporting/terms/normalise-address.ts'
import { openReportIndex, toPart } from '../../reporting/index/report-index.ts'
import { loadPackPart } from '../../reporting/index/report-section.ts'
import { analyseInSteps, UnsupportedLanguage, type Dependencies } from '../../analysis/analyse.ts'
import { toParts } from '../reports/filed-reports.ts'
import { loadLanguage } from '../state/load-language.wiring.ts'
import { languageOf, lookUp } from '../../analysis/look-up-words.ts'
import { loadKnowledge, packShelf } from '../packs/packs.wiring.ts'
import { hidePrivate, withPrivate, type Decisions } from '../state/private-decisions.ts'
import { loadFiledReports, remember, tidySoon } from '../reports/reports.wiring.ts'
import { loadSettings } from '../state/settings.wiring.ts'
import { createCachedDependencies } from './cached-dependencies.ts'

/** Own notes that are read at once: more than stand on one page. */
const mostNotes = 500

interface Made extends Dependencies {
  /** by which packs names are known in it */
  packs: string
}

/**
 * The packs and the index of reports: made at the first question of a worker's life, kept while it
 * lives.
 */
const withPacks = createCachedDependencies(makeDependencies, packShelf.setAside)

async function makeDependencies(): Promise<Made> {
  const [knowledge, packs, filed] = await Promise.all([
    loadKnowledge(),
    packShelf.getPacks(),
    loadFiledReports(),
  ])
  const ofPacks = await Promise.all(packs.map((pack) => loadPackPart(pack, knowledge)))
  const index = openReportIndex(
    [...ofPacks.filter((part) => part !== null), ...(await toParts(filed, knowledge))],
    knowledge,
  )
  const names = namesOf(packs)
  tidySoon(knowledge, names)
  return { knowledge, index, clock: () => performance.now(), packs: names }
}

const namesOf = (packs: readonly Pack[]): string =>
  packs.map(({ manifest: { id, version } }) => `${id} ${version}`).join('\n')

/**
 * What packs and reports say to a task, which must leave nothing behind but its result: it is done
 * again where records had to be read first.
 */
const askPacks = <T>(task: (dependencies: Dependencies) => T): Promise<T> =>
  withPacks.work((asked) => asked.knowledge.complete(() => task(asked)))

export const askKnowledge = <T>(task: (knowledge: KnowledgeBase) => T): Promise<T> =>
  askPacks(({ knowledge }) => task(knowledge))

/** Packs or notes are others than before: the next question makes all anew. */
export const renewDependencies = (): void => withPacks.renew()

/** Reports came from outside: they are searched from now on. */
export function takeReports(reports: readonly ReportRecord[]): void {
  void withPacks
    .get()
    ?.then(async ({ index, knowledge, packs }) => {
      // filed under the packs' names: their records are brought first, since an index takes a
      // report but once
      await knowledge.complete(() => toPart(reports, knowledge))
      index.add(reports)
      tidySoon(knowledge, packs)
    })
    .catch(() => {
      // without an index there is nothing to add to: the next one is made with them
    })
}

/**
 * Those of the given reports that are on the article's matter, weighed among all that are known.
 */
export async function findRelatedAmong(
  reports: readonly ReportRecord[],
  { document, entities, citations, claims }: Apparatus,
): Promise<RelatedReport[]> {
  const among = reports.map(({ url }) => normaliseAddress(url))
  return askPacks(({ index, knowledge }) => {
    // those of a private window are not in the index, and are not to be
    const whole = among.every((address) => index.getByUrl(address) !== null)
      ? index
      : index.with(reports)
    return findRelated({ document, entities, citations, claims }, whole, knowledge, among)
  })
}

/**
 * `decided`: what the reader decided in private windows, for a page of one, of which nothing is
 * kept; null for any other page.
 */
export async function answerAnnotate(
  article: Article,
  document: TextDocument,
  decided: Decisions | null,
): Promise<AnnotateAnswer> {
  const answer = await answered(document.lang, ({ choices = [], ...dependencies }) =>
    analyseInSteps(article, document, {
      ...dependencies,
      choices: decided ? withPrivate(choices, decided) : choices,
    }),
  )
  if (answer.ok && decided) return { ok: true, apparatus: hidePrivate(answer.apparatus, decided) }
  // after the answer: what is remembered must not make the page wait, nor take itself for a related
  // report
  if (answer.ok) void remember(answer.apparatus).catch(() => {})
  return answer
}

/** As a page is given it: of the reader's own notes it learns only that they are there. */
export const toPage = (answer: AnnotateAnswer): AnnotateAnswer =>
  answer.ok ? { ok: true, apparatus: withoutOwnWords(answer.apparatus) } : answer

/** Those that exist; `ids`: as the apparatus of a page tells them. */
export async function readOwnNotes(ids: unknown): Promise<Note[]> {
  const known = Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : []
  return askKnowledge((knowledge) =>
    known.slice(0, mostNotes).flatMap((id) => knowledge.getNote({ pack: ownPack, id }) ?? []),
  )
}

export function answerLookUp(words: string, article: Article): Promise<AnnotateAnswer> {
  return answered(languageOf(words, article), (dependencies) =>
    dependencies.knowledge.complete(() => lookUp(words, article, dependencies)),
  )
}

async function answered(
  lang: string,
  work: (dependencies: Dependencies) => Promise<Apparatus>,
): Promise<AnnotateAnswer> {
  try {
    withPacks.begin()
    const [{ choices }] = await Promise.all([loadSettings(), loadLanguage(lang)])
    return {
      ok: true,
      apparatus: await withPacks.work((dependencies) => work({ ...dependencies, choices })),
    }
  } catch (error) {
    if (error instanceof UnsupportedLanguage)
      return { ok: false, reason: 'unsupported-language', lang: error.lang }
    return {
      ok: false,
      reason: 'failed',
      message: error instanceof Error ? error.message : String(error),
    }
  }
}
