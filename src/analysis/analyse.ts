import type { Apparatus, Diagnostic } from '../model/apparatus.ts'
import type { Article } from '../model/article.ts'
import { createAttempt } from '../model/attempt.ts'
import { withReports, type FoundReports } from '../model/found-reports.ts'
import { atOnce, type InParts } from '../model/in-parts.ts'
import type { TextDocument } from '../model/text.ts'
import { getLanguage } from '../languages/index.ts'
import type { Language } from '../languages/language.ts'
import { createGivingWay, letOthersWork, takeWithPauses } from './give-way.ts'
import { searchedFor } from './searched.ts'
import { withPublisher } from './with-publisher.ts'
import {
  nothing,
  readingSteps,
  reportSteps,
  type Asked,
  type Dependencies,
  type Known,
  type TakeStep,
} from './steps.ts'

export type { Dependencies } from './steps.ts'

export class UnsupportedLanguage extends Error {
  override name = 'UnsupportedLanguage'
  readonly lang: string

  constructor(lang: string) {
    super(`no language folder for "${lang}"`)
    this.lang = lang
  }
}

/** A step, with what it could not read added to the diagnostics. */
function* take(step: TakeStep, known: Known, asked: Asked): InParts<Known> {
  const diagnostics: Diagnostic[] = []
  const next = yield* step(known, asked, createAttempt(diagnostics))
  return diagnostics.length === 0
    ? next
    : { ...next, diagnostics: [...next.diagnostics, ...diagnostics] }
}

/**
 * The whole way of the data after reading: names, claims, citations, links, notes, resolved and
 * related reports.
 * Runs alike in the extension's background and in Node; the records of its packs must be in memory.
 * What cannot be read is left out of its block and told in `diagnostics`; the rest is shown.
 * Throws UnsupportedLanguage.
 */
export function analyse(
  article: Article,
  document: TextDocument,
  dependencies: Dependencies,
): Apparatus {
  const began = dependencies.clock()
  const asked = askedOf(document, dependencies)
  const run = (before: Known, steps: readonly TakeStep[]): Known =>
    steps.reduce((known, step) => atOnce(take(step, known, asked)), before)
  const read = run(nothing, readingSteps)
  const known = run(read, reportSteps)
  return {
    ...toApparatus(
      withPublisher(article, dependencies.knowledge),
      document,
      known,
      dependencies.clock() - began,
    ),
    ...searchedFor(read.citations, dependencies.index),
  }
}

/**
 * The same where records of large packs may have to be loaded: only the step that misses records
 * runs again.
 */
export async function analyseInSteps(
  article: Article,
  document: TextDocument,
  dependencies: Dependencies,
): Promise<Apparatus> {
  const read = await readInSteps(article, document, dependencies)
  // marks wait for no reports: a page that asked while its background was made ready is read first
  await letOthersWork()
  return withReports(read, await findReportsInSteps(read, dependencies))
}

/**
 * The first part of `analyseInSteps`, which marks and their cards wait for: citations lead nowhere
 * yet, and nothing is related.
 */
export async function readInSteps(
  article: Article,
  document: TextDocument,
  dependencies: Dependencies,
): Promise<Apparatus> {
  const began = dependencies.clock()
  await dependencies.knowledge.loadRecordsOf(document.text)
  const known = await takeInSteps(readingSteps, nothing, askedOf(document, dependencies))
  const whole = withPublisher(article, dependencies.knowledge)
  return toApparatus(whole, document, known, dependencies.clock() - began)
}

/** The second part: the reports of what the first has read. */
export async function findReportsInSteps(
  { entities, claims, citations, links, document }: Apparatus,
  dependencies: Dependencies,
): Promise<FoundReports> {
  const began = dependencies.clock()
  const read = { ...nothing, entities, claims, citations, ...(links ? { links } : {}) }
  const found = await takeInSteps(reportSteps, read, askedOf(document, dependencies))
  const { related, figures, diagnostics } = found
  return {
    citations: found.citations,
    ...searchedFor(citations, dependencies.index),
    related,
    ...(figures ? { figures } : {}),
    ...toldOf(diagnostics),
    took: dependencies.clock() - began,
  }
}

async function takeInSteps(
  steps: readonly TakeStep[],
  before: Known,
  asked: Asked,
): Promise<Known> {
  let known = before
  const giveWay = createGivingWay(asked.clock)
  for (const step of steps) {
    const reached = known
    known = await asked.knowledge.runInParts(
      () => take(step, reached, asked),
      (work) => takeWithPauses(work, giveWay),
    )
    await giveWay()
  }
  return known
}

function askedOf(document: TextDocument, dependencies: Dependencies): Asked {
  const language = getLanguage(document.lang)
  if (!language) throw new UnsupportedLanguage(document.lang)
  return { ...dependencies, document: asUsual(document, language), language }
}

/** What the steps read; what is shown is the document itself. */
function asUsual(document: TextDocument, language: Language): TextDocument {
  if (!language.asUsual) return document
  const title = document.title && language.asUsual(document.title)
  return { ...document, text: language.asUsual(document.text), title }
}

function toApparatus(
  article: Article,
  document: TextDocument,
  { hits: _, diagnostics, ...known }: Known,
  took: number,
): Apparatus {
  return { article, document, ...known, ...toldOf(diagnostics), took }
}

const toldOf = (diagnostics: readonly Diagnostic[]): Pick<Apparatus, 'diagnostics'> =>
  diagnostics.length > 0 ? { diagnostics: [...diagnostics] } : {}
