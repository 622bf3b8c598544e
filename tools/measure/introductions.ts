/**
 * npm run measure:introductions -- [--errors]
 * How often the words are found, as a card tells them, by which an article introduces a person, over
 * a sample of our own corpus that was labelled by hand (introductions.tsv: language, file, name, the
 * least that must be found, the most that may be; "-" where nothing introduces the person). No pack
 * is used.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { analyse } from '../../src/analysis/analyse.ts'
import { emptyKnowledge } from '../../src/knowledge/knowledge-base.ts'
import { quoteIntroduction } from '../../src/ui/introductions.ts'
import { createReportIndex } from '../../src/reporting/index/report-index.ts'
import { fromText } from '../annotate/from-text.ts'
import { parseOptions } from '../parse-options.ts'
import { corpusFolder, readArticle } from '../train/read-corpus.ts'

const { values } = parseOptions(import.meta.filename, {
  errors: { type: 'boolean', default: false },
})
const home = new URL('.', import.meta.url)
const dependencies = {
  knowledge: emptyKnowledge,
  index: createReportIndex([], emptyKnowledge),
  clock: () => 0,
}

/** By file: each person's introduction as it was found. */
const known = new Map<string, (name: string) => string>()

function readFile(lang: string, file: string): (name: string) => string {
  const key = `${lang}/${file}`
  const found = known.get(key)
  if (found) return found
  const { title, text } = readArticle(key, readFileSync(join(corpusFolder, key), 'utf8'))
  const { article, document } = fromText(text, { title, lang, date: null, url: null })
  const { entities } = analyse(article, document, dependencies)
  const people = entities.filter(({ type }) => type === 'PER')
  const find = (name: string): string => {
    const person =
      people.find((one) => one.name === name) ?? people.find((one) => one.name.includes(name))
    const span = person?.introduction
    return span ? quoteIntroduction(document.text, span) : '-'
  }
  known.set(key, find)
  return find
}

for (const lang of ['en', 'ar']) {
  const count = { people: 0, introduced: 0, found: 0, told: 0, right: 0 }
  for (const line of readFileSync(new URL('introductions.tsv', home), 'utf8').trim().split('\n')) {
    const [of, file, name, least, most] = line.split('\t') as [
      string,
      string,
      string,
      string,
      string,
    ]
    if (of !== lang) continue
    const told = readFile(lang, file)(name)
    const isRight = told !== '-' && told.includes(least) && most.includes(told)
    count.people++
    if (least !== '-') count.introduced++
    if (told !== '-') count.told++
    if (isRight) count.right++
    if (least !== '-' && told !== '-') count.found++
    if (values.errors && told !== least && !isRight)
      console.log(`${file}\t${name}\t${least}\t${told}`)
  }
  const { people, introduced, found, told, right } = count
  console.log(
    `${lang}: ${people} people, ${introduced} introduced; an introduction found for ${found} of ${introduced} (${(found / introduced).toFixed(2)}), right ${right} of ${told} (${(right / told).toFixed(2)})`,
  )
}
