/**
 * npm run measure:spellings: how much of what is found in our own Arabic articles is lost where the
 * same words are spelt as other papers spell them. Letter by letter, so that every offset stays: what
 * is asked is whether the same spans are found, not whether they are right. Every fourth article.
 */
import { loadDependencies } from '../annotate/dependencies.ts'
import { analyseLine } from '../annotate/annotate-line.ts'
import { parseOptions } from '../parse-options.ts'
import { loadCorpus } from '../train/read-corpus.ts'

const letter = '[\u0621-\u064a]'
const everyFourth = 4

const spellings: [name: string, spell: (text: string) => string][] = [
  ['ى for ي at the end', (text) => text.replace(new RegExp(`ي(?!${letter})`, 'g'), 'ى')],
  ['ه for ة', (text) => text.replaceAll('ة', 'ه')],
  ['bare alif for أ and إ', (text) => text.replace(/[أإ]/g, 'ا')],
  ['Arabic digits', (text) => text.replace(/\d/g, (digit) => String.fromCharCode(0x660 + +digit))],
  ['straight quotation marks', (text) => text.replace(/[«»“”]/g, '"')],
  ['no-break spaces', (text) => text.replace(/ (?=و)/g, '\u00a0')],
]

interface Found {
  names: string[]
  claims: string[]
  speakers: string[]
}

parseOptions(import.meta.filename, {})
const dependencies = await loadDependencies({ packs: [], reports: [], bundled: true })

/** What is found in a text, each as one line that tells its place. */
function find(text: string, date: string | null, number: number): Found {
  const line = JSON.stringify({ id: String(number), lang: 'ar', text, date: date ?? undefined })
  const done = analyseLine(line, number, dependencies)
  if ('error' in done) throw new Error(done.error)
  const { entities, claims } = done.apparatus
  const firsts = new Map(entities.map(({ id, mentions }) => [id, mentions[0]!.start]))
  const told = claims.map(({ content, entity }) => ({
    words: JSON.stringify(content),
    speaker: entity === null ? undefined : firsts.get(entity),
  }))
  return {
    names: entities.flatMap(({ type, mentions }) =>
      mentions.map(({ start, end }) => `${type} ${start} ${end}`),
    ),
    claims: told.map(({ words }) => words),
    speakers: told
      .filter(({ speaker }) => speaker !== undefined)
      .map(({ words, speaker }) => `${words} ${speaker}`),
  }
}

const articles = loadCorpus()
  .filter(({ id }) => id.startsWith('ar/'))
  .filter((_, i) => i % everyFourth === 0)
const plain = articles.map(({ text, date }, i) => find(text, date, i + 1))
console.log(`${articles.length} articles; share that is found again: names · claims · speakers`)
for (const [name, spell] of spellings) {
  const other = articles.map(({ text, date }, i) => find(spell(text), date, i + 1))
  const shares = (['names', 'claims', 'speakers'] as const).map((kind) => {
    const before = plain.map((found) => found[kind])
    const kept = before.map((each, i) => each.filter((one) => other[i]![kind].includes(one)).length)
    const sum = (counts: number[]): number => counts.reduce((total, count) => total + count, 0)
    return (sum(kept) / sum(before.map(({ length }) => length))).toFixed(3)
  })
  console.log(`${name}: ${shares.join(' · ')}`)
}
