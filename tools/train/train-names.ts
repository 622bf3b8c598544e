/** Makes the weights of the name models from the training files; see docs/models.md. */
import { existsSync } from 'node:fs'
import { loadDependencies } from '../annotate/dependencies.ts'
import { refuse } from '../parse-options.ts'
import { getLanguage } from '../../src/languages/index.ts'
import { composeExamples } from './compose-examples.ts'
import { corpusExamples } from './corpus-examples.ts'
import { encodeModel } from './encode-model.ts'
import { writeBase64 } from './write-weights.ts'
import { swapNames } from './swap-names.ts'
import { loadExamples, type Example } from './load-examples.ts'
import { makeRandom } from './random.ts'
import { senseExamples } from './sense-examples.ts'
import { toSequences, type FindHits } from './sequences.ts'
import { train } from './train-model.ts'

interface Settings {
  sources: string[]
  sparsity: number
  /** the sources whose articles are learnt from with other names in them too */
  swapped: string[]
  /** weights nearer to nothing are left out: the larger, the smaller the file */
  least: number
}

const settings: Record<string, Settings> = {
  ar: {
    sources: [
      'ar-ntrex.train',
      'ar-entities-newsfane.train',
      'ar-attribution-pud.dev',
      'ar-entities-aqmar.train',
    ],
    sparsity: 0.00042,
    least: 0.115,
    swapped: ['ar-ntrex.train'],
  },
  en: {
    sources: ['en-ntrex.train', 'en-gum.train', 'en-pud.train'],
    sparsity: 0.0003,
    least: 0.104,
    swapped: [],
  },
}

/** The languages that have a name model. */
export const trainedLanguages = Object.keys(settings)

/** Trains the named languages, all when none is named, on the files of the folder `gold`. */
export async function trainNames(gold: string, codes: readonly string[]) {
  if (!existsSync(gold)) refuse(`train: no training files at ${gold}: set GOLD to their folder.`)
  const { knowledge } = await loadDependencies({ packs: [], reports: [], bundled: true })
  for (const code of codes.length ? codes : trainedLanguages) {
    const began = performance.now()
    const bytes = fitNames(listTrainingTexts(gold, code), code, knowledge.findNames, console.log)
    writeBase64(`src/languages/${code}/names/weights.ts`, 'weights', bytes)
    console.log(`${code}: ${bytes.length} bytes, ${Math.round(performance.now() - began)} ms`)
  }
}

/**
 * The labelled texts that a language's model learns from: those of the folder `gold`, then the
 * corpus without what is held back.
 */
export function listTrainingTexts(gold: string, code: string): Example[] {
  if (!settings[code]) refuse(`train: no training files are named for "${code}".`)
  return [
    ...settings[code].sources.flatMap((name) => loadExamples(gold, name)),
    ...corpusExamples(code),
  ]
}

/** The weights learnt from labelled texts of a language and from composed sentences. */
export function fitNames(
  texts: readonly Example[],
  code: string,
  findHits: FindHits,
  report: (line: string) => void,
): Buffer {
  const language = getLanguage(code)
  if (!language || !settings[code]) refuse(`train: no training files are named for "${code}".`)
  const random = makeRandom(20251020)
  const { swapped } = settings[code]
  const others = swapNames(
    texts.filter(({ source }) => swapped.includes(source)),
    random,
  )
  const set = toSequences(
    [...texts, ...others, ...senseExamples(code), ...composeExamples(code, random)],
    language,
    findHits,
    random,
  )
  report(`${code}: ${set.sequences.length} sentences`)
  const model = train(set, {
    epochs: 8,
    rate: 0.12,
    sparsity: settings[code].sparsity,
    dropout: 1,
    random,
    report,
  })
  return encodeModel(model, settings[code].least)
}
