/**
 * npx tsx tools/train/likeness/main.ts --names FILE: makes the weights of letter groups by which a
 * word looks like a foreign name, src/languages/ar/names/likeness.ts, for the Arabic name model; see
 * docs/models.md. The model must be trained again after it. GOLD=folder holds the training files
 * (../shared/gold otherwise).
 *
 * --names: a table of name words, a line each: the Latin spelling, the Arabic one, how many names
 * bear it, parted by tabs (NETransliteration-COLING2018, CC0 1.0).
 *
 * Logistic regression over hashed groups of two to four letters: the name words against the words
 * that NewsFANE and AQMAR do not mark as names and the everyday words of our own lists.
 */
import { readFileSync } from 'node:fs'
import {
  everydayAdjectives,
  everydayNouns,
  everydayVerbs,
} from '../../../src/languages/ar/names/everyday.ts'
import { groupsOf, groupSpace, levelOf } from '../../../src/languages/ar/names/letter-groups.ts'
import { fold } from '../../../src/text/fold.ts'
import { findTokens } from '../../../src/text/tokens.ts'
import { parseOptions, refuse } from '../../parse-options.ts'
import { makeRandom } from '../random.ts'
import { listTrainingTexts } from '../train-names.ts'
import { writeBase64 } from '../write-weights.ts'

const gold = process.env.GOLD ?? '../shared/gold'
const shortest = 3
const rounds = 12
const steps = 24

const isWord = (folded: string) => folded.length >= shortest && /^\p{L}+$/u.test(folded)

function readNames(file: string): Set<string> {
  const names = readFileSync(file, 'utf8')
    .split('\n')
    .map((line) => fold(line.split('\t')[1] ?? ''))
  return new Set(names.filter(isWord))
}

/** The words of texts that no label touches, and our own everyday words with and without article. */
function readWords(): Set<string> {
  const plain = `${everydayNouns} ${everydayAdjectives} ${everydayVerbs}`
    .split(/\s+/)
    .map((word) => fold(word))
  const words = new Set(plain.flatMap((word) => [word, `ال${word}`]))
  for (const { text, spans } of listTrainingTexts(gold, 'ar'))
    for (const { folded, start, end } of findTokens(text, 0, text.length))
      if (!spans.some((span) => span.start < end && span.end > start)) words.add(folded)
  return new Set([...words].filter(isWord))
}

const sumOf = (groups: readonly number[], weights: Float64Array) =>
  groups.reduce((sum, group) => sum + weights[group]!, 0)

function fit(examples: readonly { groups: number[]; isName: boolean }[]): Float64Array {
  const random = makeRandom(20261127)
  const weights = new Float64Array(groupSpace)
  const squares = new Float64Array(groupSpace).fill(1e-3)
  for (let round = 0; round < rounds; round++) {
    for (let k = 0; k < examples.length; k++) {
      const { groups, isName } = examples[Math.floor(random() * examples.length)]!
      const error = (isName ? 1 : 0) - 1 / (1 + Math.exp(-sumOf(groups, weights)))
      for (const group of groups) {
        const gradient = error - 1e-4 * weights[group]!
        squares[group]! += gradient * gradient
        weights[group]! += (0.1 / Math.sqrt(squares[group]!)) * gradient
      }
    }
  }
  return weights
}

const { values } = parseOptions(import.meta.filename, { names: { type: 'string' } })
if (values.names === undefined) refuse('likeness: --names FILE is needed. See --help.')
const names = readNames(values.names)
const words = readWords()
const all = [
  ...[...names].filter((word) => !words.has(word)).map((word) => ({ word, isName: true })),
  ...[...words].filter((word) => !names.has(word)).map((word) => ({ word, isName: false })),
].map((example) => ({ ...example, groups: groupsOf(example.word) }))
const random = makeRandom(7)
const parted = all.map((example) => ({ ...example, held: random() < 0.1 }))
const toBytes = (weights: Float64Array) =>
  Int8Array.from(weights, (weight) => Math.max(-127, Math.min(127, Math.round(weight * steps))))
const tried = toBytes(fit(parted.filter(({ held }) => !held)))
const levels = parted
  .filter(({ held }) => held)
  .map(({ word, isName }) => ({ level: levelOf(word, tried), isName }))
for (let level = 0; level < 8; level++) {
  const at = levels.filter((one) => one.level === level)
  console.log(
    `level ${level}: ${at.length} held back, names ${(at.filter(({ isName }) => isName).length / at.length).toFixed(3)}`,
  )
}
const bytes = toBytes(fit(parted))
writeBase64('src/languages/ar/names/likeness.ts', 'likeness', new Uint8Array(bytes.buffer))
console.log(`${names.size} names, ${words.size} words, ${bytes.length} bytes`)
