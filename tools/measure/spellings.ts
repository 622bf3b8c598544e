/**
 * npm run measure:spellings -- [--lang ar] [--spelling NAME] [--all] [--lost]: how much of what is
 * found in our own articles of a language (ar, en, fr, es) is lost where the same words are spelt as
 * other papers spell them. Asked is whether the same spans are found, not whether they are right.
 * Every fourth article; of French and Spanish, and with --all, each. --lost prints what is lost and
 * what is new.
 */
import type { Span } from '../../src/model/text.ts'
import { loadDependencies } from '../annotate/dependencies.ts'
import { analyseLine } from '../annotate/annotate-line.ts'
import { parseOptions, refuse } from '../parse-options.ts'
import { loadCorpus } from '../train/read-corpus.ts'
import { respell, spellings, type Respelt } from './respelling.ts'

const everyFourth = 4
const kinds = ['names', 'claims', 'speakers'] as const
type Found = Record<(typeof kinds)[number], string[]>

const { values } = parseOptions(import.meta.filename, {
  lang: { type: 'string', default: 'ar' },
  spelling: { type: 'string' },
  all: { type: 'boolean', default: false },
  lost: { type: 'boolean', default: false },
})
const { lang } = values
const all = spellings[lang] ?? refuse(`spellings: none known for '${lang}'`)
const dependencies = await loadDependencies({ packs: [], reports: [], bundled: true })

/**
 * What is found in a respelt article, each as one line that tells its place in the text as it was, from
 * the first letter or digit to the last: marks and spaces at its ends are what is spelt otherwise.
 */
function find({ text, back }: Respelt, i: number): Found {
  const { text: original, date } = articles[i]!
  const line = JSON.stringify({ id: String(i), lang, text, date: date ?? undefined })
  const done = analyseLine(line, i, dependencies)
  if ('error' in done) throw new Error(done.error)
  const { entities, claims } = done.apparatus
  const place = ({ start, end }: Span) => {
    const was = back(start, end)
    const words = original.slice(was.start, was.end)
    const from = was.start + words.search(/[\p{L}\p{N}]|$/u)
    return `${from} ${from + words.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '').length}`
  }
  const firsts = new Map(entities.map(({ id, mentions }) => [id, place(mentions[0]!)]))
  const told = claims.map(({ content, entity }) => ({
    words: content.map(place).join(', '),
    speaker: entity === null ? undefined : firsts.get(entity),
  }))
  return {
    names: entities.flatMap(({ type, mentions }) => mentions.map((one) => `${place(one)} ${type}`)),
    claims: told.map(({ words }) => words),
    speakers: told
      .filter(({ speaker }) => speaker !== undefined)
      .map(({ words, speaker }) => `${words} < ${speaker}`),
  }
}

const asItIs = (text: string): Respelt => ({ text, back: (start, end) => ({ start, end }) })
const step = values.all || lang === 'fr' || lang === 'es' ? 1 : everyFourth
const articles = loadCorpus()
  .filter(({ id }) => id.startsWith(`${lang}/`))
  .filter((_, i) => i % step === 0)
const plain = articles.map(({ text }, i) => find(asItIs(text), i))
const sum = (counts: number[]): number => counts.reduce((total, count) => total + count, 0)
console.log(`${articles.length} articles; share that is found again: names · claims · speakers`)
for (const spelling of all) {
  const [name] = spelling
  if (values.spelling !== undefined && name !== values.spelling) continue
  const texts = articles.map(({ text }) => respell(text, spelling))
  const other = texts.map(find)
  const shares = kinds.map((kind) => {
    const before = plain.map((found) => found[kind])
    const kept = before.map((each, i) => each.filter((one) => other[i]![kind].includes(one)).length)
    return (sum(kept) / sum(before.map(({ length }) => length))).toFixed(3)
  })
  console.log(`${name}: ${shares.join(' · ')}`)
  if (values.lost) other.forEach(printLost)
}

function printLost(found: Found, i: number): void {
  const { id, text: was } = articles[i]!
  const words = (one: string): string =>
    one.replace(/(\d+) (\d+)/g, (_, start, end) => `${start} [${was.slice(+start, +end)}]`)
  for (const kind of kinds) {
    const before = plain[i]![kind]
    for (const one of before.filter((each) => !found[kind].includes(each)))
      console.log(`  - ${id} ${kind} ${words(one)}`)
    for (const one of found[kind].filter((each) => !before.includes(each)))
      console.log(`  + ${id} ${kind} ${words(one)}`)
  }
}
