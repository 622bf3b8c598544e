import type { RelatedReport } from '../model/annotation.ts'
import type { Apparatus } from '../model/apparatus.ts'
import type { Article } from '../model/article.ts'
import type { ReportRecord } from '../model/knowledge.ts'
import type { TextDocument } from '../model/text.ts'
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import type { AnnotateAnswer } from '../platform/messages.ts'
import { findRelated } from '../reporting/find-related.ts'
import { normaliseAddress } from '../reporting/normalise-address.ts'
import { createReportIndex } from '../reporting/report-index.ts'
import { analyse, UnsupportedLanguage, type Dependencies } from './analyse.ts'
import { loadLanguage } from './load-language.ts'
import { languageOf, lookUp } from './look-up.ts'
import { loadKnowledge } from './packs.ts'
import { loadStoredReports, remember } from './reports-service.ts'
import { loadSettings } from './settings.ts'

let dependencies: Promise<Dependencies> | null = null

/** The packs and the index of reports: made at the first question of a worker's life, kept while it lives. */
function getDependencies(): Promise<Dependencies> {
  dependencies ??= Promise.all([loadKnowledge(), loadStoredReports()]).then(([knowledge, stored]) => ({
    knowledge, index: createReportIndex([...knowledge.reports(), ...stored], knowledge), clock: () => performance.now(),
  }))
  dependencies.catch(() => { dependencies = null })
  return dependencies
}

/** Packs or notes are others than before: the next question makes all anew. */
export function renewDependencies(): void {
  dependencies = null
}

export const getKnowledge = async (): Promise<KnowledgeBase> => (await getDependencies()).knowledge

/** Reports came from outside: they are searched from now on. */
export function takeReports(reports: readonly ReportRecord[]): void {
  void dependencies?.then(({ index }) => index.add(reports), () => {
    // without an index there is nothing to add to: the next one is made with them
  })
}

/** Those of the given reports that are on the article's matter, weighed among all that are known. */
export async function findRelatedAmong(reports: readonly ReportRecord[], { document, entities, citations, claims }: Apparatus): Promise<RelatedReport[]> {
  const { index, knowledge } = await getDependencies(), among = reports.map(({ url }) => normaliseAddress(url))
  // those of a private window are not in the index, and are not to be
  const whole = among.every((address) => index.getByUrl(address) !== null) ? index : index.with(reports)
  return findRelated(document, entities, citations, whole, knowledge, claims, among)
}

/** `isPrivate`: of a private window, of which nothing is kept. */
export async function answerAnnotate(article: Article, document: TextDocument, { isPrivate }: { isPrivate: boolean }): Promise<AnnotateAnswer> {
  const answer = await answered(document.lang, (dependencies) => analyse(article, document, dependencies))
  // after the answer: what is remembered must not make the page wait, nor take itself for a related report
  if (answer.ok && !isPrivate) void remember(answer.apparatus).catch(() => {})
  return answer
}

export function answerLookUp(words: string, article: Article): Promise<AnnotateAnswer> {
  return answered(languageOf(words, article), (dependencies) => lookUp(words, article, dependencies))
}

async function answered(lang: string, task: (dependencies: Dependencies) => Apparatus): Promise<AnnotateAnswer> {
  try {
    const [dependencies, { choices }] = await Promise.all([getDependencies(), loadSettings(), loadLanguage(lang)])
    return { ok: true, apparatus: task({ ...dependencies, choices }) }
  } catch (error) {
    if (error instanceof UnsupportedLanguage) return { ok: false, reason: 'unsupported-language', lang: error.lang }
    return { ok: false, reason: 'failed', message: error instanceof Error ? error.message : String(error) }
  }
}
