import type { Apparatus, Diagnostic } from '../model/apparatus.ts'
import type { Article } from '../model/article.ts'
import { createAttempt } from '../model/attempt.ts'
import type { TextDocument } from '../model/text.ts'
import { getLanguage } from '../languages/index.ts'
import {
  nothing,
  steps,
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

function take(step: TakeStep, known: Known, asked: Asked): Known {
  const diagnostics: Diagnostic[] = []
  const next = step(known, asked, createAttempt(diagnostics))
  return diagnostics.length === 0
    ? next
    : { ...next, diagnostics: [...next.diagnostics, ...diagnostics] }
}

/**
 * The whole way of the data after reading: names, claims, citations, links, resolved and related
 * reports.
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
  return toApparatus(
    article,
    document,
    steps.reduce((known, step) => take(step, known, asked), nothing),
    dependencies.clock() - began,
  )
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
  const began = dependencies.clock()
  const asked = askedOf(document, dependencies)
  let known = nothing
  await dependencies.knowledge.loadRecordsOf(document.text)
  for (const step of steps) {
    const before = known
    known = await dependencies.knowledge.runWithRecords(() => take(step, before, asked))
  }
  return toApparatus(article, document, known, dependencies.clock() - began)
}

function askedOf(document: TextDocument, dependencies: Dependencies): Asked {
  const language = getLanguage(document.lang)
  if (!language) throw new UnsupportedLanguage(document.lang)
  return { ...dependencies, document, language }
}

function toApparatus(
  article: Article,
  document: TextDocument,
  { hits: _, diagnostics, ...known }: Known,
  took: number,
): Apparatus {
  const told = diagnostics.length > 0 ? { diagnostics: [...diagnostics] } : {}
  return { article, document, ...known, ...told, took }
}
