import { analyse, type Dependencies } from '../../../src/analysis/analyse.ts'
import { getLanguage } from '../../../src/languages/index.ts'
import { fromText } from '../../annotate/from-text.ts'
import { heldBackExamples } from '../../train/corpus-examples.ts'
import type { Example } from '../../train/load-examples.ts'
import { fitNames, listTrainingTexts } from '../../train/train-names.ts'
import { countedTypes, scoreNames } from './score-names.ts'
import type { Trial } from './trial.ts'

/** The names of a language: the model learnt from the folder `gold` and the corpus. */
export function createNamesTrial(
  gold: string,
  code: string,
  dependencies: Dependencies,
): Trial<Example> {
  const language = getLanguage(code)!
  const texts = listTrainingTexts(gold, code)
  const heldBack = heldBackExamples(code)
  const typesBySource = new Map<string, Set<string>>()
  for (const { source, spans } of [...texts, ...heldBack]) {
    const types = typesBySource.get(source) ?? new Set()
    for (const { type } of spans) if (countedTypes.includes(type as never)) types.add(type)
    typesBySource.set(source, types)
  }
  let errors: string[] = []
  return {
    texts,
    heldBack,
    learn(some) {
      const bytes = fitNames(some, code, dependencies.knowledge.findNames, () => {})
      language.names.getModel = () => bytes
    },
    score({ id, source, text, spans }) {
      const { article, document } = fromText(text, {
        lang: code,
        date: null,
        title: null,
        url: null,
      })
      const { entities } = analyse(article, document, dependencies)
      const found = entities.flatMap(({ type, mentions }) =>
        mentions.map(({ start, end }) => ({ type, start, end })),
      )
      const { counts, missed, extra } = scoreNames(spans, found, typesBySource.get(source)!)
      const inWords = (
        what: string,
        list: readonly { type: string; start: number; end: number }[],
      ) =>
        list.map(
          ({ type, start, end }) =>
            `${what} ${type} «${text.slice(start, end)}» in ${source} ${id}: ` +
            `${text.slice(Math.max(0, start - 40), end + 40).replaceAll('\n', ' ⏎ ')}`,
        )
      errors.push(...inWords('missed', missed), ...inWords('extra', extra))
      return counts
    },
    takeErrors() {
      const taken = errors
      errors = []
      return taken
    },
  }
}
