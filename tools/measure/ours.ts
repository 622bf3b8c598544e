/**
 * npm run measure:ours -- --lang CODE [--errors N]: how well our own labelled articles in a language are
 * read, those that may be read for errors (**seen**) and those held back by the corpus's own rule.
 * The scorer is not part of the project: GOLD names its folder, ../shared/gold is looked for
 * otherwise. --errors: so many errors of the former.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { loadDependencies } from '../annotate/dependencies.ts'
import { parseOptions } from '../parse-options.ts'
import { isHeldBack, loadCorpus } from '../train/read-corpus.ts'
import { annotateAndScore } from './annotate-and-score.ts'

const gold = process.env.GOLD ?? '../shared/gold'
const { values } = parseOptions(import.meta.filename, {
  lang: { type: 'string', default: 'fr' },
  errors: { type: 'string' },
})
if (!existsSync(gold)) {
  console.log(`No scorer at ${gold}. Nothing was measured.`)
  process.exit(0)
}
const { lang } = values
const dependencies = await loadDependencies({ packs: [], reports: [], bundled: true })
mkdirSync('out/ours', { recursive: true })
const articles = loadCorpus().filter(({ id }) => id.startsWith(`${lang}/`))
for (const part of ['seen', 'held'] as const) {
  const documents = articles
    .filter(({ id }) => isHeldBack(`${id}.txt`) === (part === 'held'))
    .map(({ citations = [], ...rest }) => ({
      ...rest,
      lang,
      citations: citations.map(({ from, to, ...piece }) => ({ ...piece, frm: from, to })),
    }))
  const name = `out/ours/${lang}-${part}`
  writeFileSync(`${name}.gold.jsonl`, documents.map((each) => `${JSON.stringify(each)}\n`).join(''))
  const files = { labelled: `${name}.gold.jsonl`, found: `${name}.found.jsonl`, gold }
  const options = values.errors && part === 'seen' ? ['--errors', values.errors] : []
  console.log(`\n${lang}-${part}\n${annotateAndScore(files, dependencies, options).printed}`)
}
