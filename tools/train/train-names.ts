/** Makes the weights of the name models from the training files; see docs/models.md. */
import { existsSync, writeFileSync } from 'node:fs'
import { refuse } from '../parse-options.ts'
import { getLanguage } from '../../src/languages/index.ts'
import { composeExamples } from './compose-examples.ts'
import { corpusExamples } from './corpus-examples.ts'
import { encodeModel } from './encode-model.ts'
import { loadExamples } from './load-examples.ts'
import { makeRandom } from './random.ts'
import { toSequences } from './sequences.ts'
import { train } from './train-model.ts'

interface Settings {
  sources: string[]
  /** English has not learnt from ours yet: it then lost aliases in brackets that tests hold */
  ownArticles: boolean
  sparsity: number
}

const settings: Record<string, Settings> = {
  ar: {
    sources: ['ar-entities-newsfane.train', 'ar-entities-aqmar.train', 'ar-ntrex.train'],
    ownArticles: true,
    sparsity: 0.00015,
  },
  en: { sources: ['en-gum.train', 'en-pud.train'], ownArticles: false, sparsity: 0.00012 },
}

/** Trains the named languages, all when none is named, on the files of the folder `gold`. */
export function trainNames(gold: string, codes: readonly string[]) {
  if (!existsSync(gold)) refuse(`train: no training files at ${gold}: set GOLD to their folder.`)
  for (const code of codes.length ? codes : Object.keys(settings)) trainLanguage(gold, code)
}

function trainLanguage(gold: string, code: string) {
  const language = getLanguage(code)
  if (!language || !settings[code]) refuse(`train: no training files are named for "${code}".`)
  const random = makeRandom(20251020)
  const began = performance.now()
  const examples = [
    ...settings[code].sources.flatMap((name) => loadExamples(`${gold}/${name}.jsonl`, name, code)),
    ...(settings[code].ownArticles ? corpusExamples(code) : []),
    ...composeExamples(code, random),
  ]
  const set = toSequences(examples, language)
  const model = train(set, {
    epochs: 8,
    rate: 0.12,
    sparsity: settings[code].sparsity,
    dropout: 1,
    random,
  })
  const bytes = encodeModel(model)
  writeFileSync(
    `src/languages/${code}/names/weights.ts`,
    `/** Made by npm run train; see docs/models.md. */\nexport const weights = '${bytes.toString('base64')}'\n`,
  )
  console.log(
    `${code}: ${set.sequences.length} sentences, ${bytes.length} bytes, ${Math.round(performance.now() - began)} ms`,
  )
}
