/**
 * npm run measure:papers [-- --errors N] [--take FOLDER --lang CODE]: how well articles of many papers
 * are read that nothing learns from, by half: those whose errors may be read (**seen**) and those
 * that are only counted.
 *
 * --take: first takes the labels of marked texts in a folder. --errors: so many errors of the half
 * that may be read. The texts and the scorer are not part of the project: RELATED and GOLD name their
 * folders, ../shared/related and ../shared/gold are looked for otherwise.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { loadDependencies } from '../../annotate/dependencies.ts'
import { fnv } from '../../../src/model/fnv.ts'
import { parseOptions, refuse } from '../../parse-options.ts'
import type { RelabelledText } from '../../train/standoff/read-standoff.ts'
import { annotateAndScore } from '../annotate-and-score.ts'
import { languages, readLabelled, readTexts, takeAll, type PapersLanguage } from './texts.ts'

const related = process.env.RELATED ?? '../shared/related'
const gold = process.env.GOLD ?? '../shared/gold'
const { values } = parseOptions(import.meta.filename, {
  take: { type: 'string' },
  lang: { type: 'string', default: 'ar' },
  errors: { type: 'string' },
})
if (!existsSync(related) || !existsSync(gold)) {
  console.log(`No articles at ${related} or no scorer at ${gold}. Nothing was measured.`)
  process.exit(0)
}
const texts = readTexts(related)
if (values.take) {
  const code = languages.find((each) => each === values.lang)
  if (!code) refuse(`measure:papers: no labels in "${values.lang}".`)
  console.log(`${takeAll(code, texts, values.take)} articles labelled`)
}
const dependencies = await loadDependencies({ packs: [], reports: [], bundled: true })
mkdirSync('out/papers', { recursive: true })

/** Half of the articles may be read for errors. */
const mayBeRead = ({ id }: RelabelledText) => (fnv(`read ${id}`) >>> 0) % 2 === 0

function measure(name: string, lang: PapersLanguage, articles: readonly RelabelledText[]) {
  const labelled = `out/papers/${name}.gold.jsonl`
  const documents = articles.map(({ citations, ...rest }) => ({
    ...rest,
    lang,
    citations: citations.map(({ from, to, ...piece }) => ({ ...piece, frm: from, to })),
  }))
  writeFileSync(labelled, documents.map((each) => `${JSON.stringify(each)}\n`).join(''))
  const files = { labelled, found: `out/papers/${name}.found.jsonl`, gold }
  const options = values.errors && name.endsWith('seen') ? ['--errors', values.errors] : []
  console.log(`\n${name}\n${annotateAndScore(files, dependencies, options).printed}`)
}

for (const code of languages) {
  const articles = readLabelled(code, texts)
  measure(`${code}-seen`, code, articles.filter(mayBeRead))
  measure(
    `${code}-held`,
    code,
    articles.filter((article) => !mayBeRead(article)),
  )
}
