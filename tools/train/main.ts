/**
 * npm run train [-- ar|en …]: makes the weights of the name models again; see docs/models.md.
 * GOLD=folder holds the training files (../shared/gold is looked for otherwise). The same files and seed give the same weights.
 */
import { existsSync, writeFileSync } from 'node:fs'
import { getLanguage } from '../../src/languages/index.ts'
import { encodeModel } from './encode-model.ts'
import { loadExamples } from './load-examples.ts'
import { makeRandom } from './random.ts'
import { composeExamples } from './compose-examples.ts'
import { toSequences } from './sequences.ts'
import { train } from './train-model.ts'

const sources: Record<string, string[]> = {
  ar: ['ar-entities-newsfane.train', 'ar-entities-aqmar.train'],
  en: ['en-gum.train', 'en-pud.train'],
}
const gold = process.env.GOLD ?? '../shared/gold', [...codes] = process.argv.slice(2)
if (!existsSync(gold)) throw new Error(`no training files at ${gold}: set GOLD to their folder`)
for (const code of codes.length ? codes : Object.keys(sources)) {
  const language = getLanguage(code)
  if (!language || !sources[code]) throw new Error(`no training files are named for "${code}"`)
  const random = makeRandom(20251020), began = performance.now()
  const examples = [...sources[code].flatMap((name) => loadExamples(`${gold}/${name}.jsonl`, name, code)), ...composeExamples(code, random)]
  const set = toSequences(examples, language)
  const model = train(set, { epochs: Number(process.env.EP ?? 8), rate: Number(process.env.RT ?? 0.12), sparsity: Number(process.env.SP ?? 0.000012), dropout: Number(process.env.DR ?? 0.25), random })
  const bytes = encodeModel(model)
  const out = process.env.OUT ?? `src/languages/${code}/names/weights.ts`
  writeFileSync(out.replace('%', code), `/** Made by npm run train; see docs/models.md. */\nexport const weights = '${bytes.toString('base64')}'\n`)
  console.log(`${code}: ${set.sequences.length} sentences, ${bytes.length} bytes, ${Math.round(performance.now() - began)} ms`)
}
