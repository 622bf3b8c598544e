import type { Example } from './load-examples.ts'
import { isHeldBack, loadCorpus } from './read-corpus.ts'

function listExamples(code: string, heldBack: boolean): Example[] {
  return loadCorpus()
    .filter(({ id, lang }) => lang === code && isHeldBack(`${id}.txt`) === heldBack)
    .map(({ id, text, entities }) => ({ id, source: 'corpus', text, spans: entities }))
}

/** The names of the corpus's articles in a language, without those that are held back for good. */
export const corpusExamples = (code: string): Example[] => listExamples(code, false)

/** The names of the articles that nothing learns from: for measuring alone. */
export const heldBackExamples = (code: string): Example[] => listExamples(code, true)
