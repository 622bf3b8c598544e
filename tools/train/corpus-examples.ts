import type { Example } from './load-examples.ts'
import { isHeldBack, loadCorpus } from './read-corpus.ts'

/** The names of the corpus's articles in a language, without those that are held back for good. */
export const corpusExamples = (code: string): Example[] =>
  loadCorpus()
    .filter(({ id, lang }) => lang === code && !isHeldBack(`${id}.txt`))
    .map(({ id, text, entities }) => ({ id, text, spans: entities }))
