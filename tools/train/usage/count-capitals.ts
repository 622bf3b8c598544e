/**
 * npx tsx tools/train/usage/count-capitals.ts: makes src/languages/en/names/capital-classes.ts, the
 * classes of words that our own articles mostly write with a capital inside sentences; see
 * docs/models.md. To be run again after usage/main.ts.
 */
import { writeFileSync } from 'node:fs'
import { findNameWords, type NameWord } from '../../../src/annotate/entities/name-words.ts'
import { hasCapital, Shape } from '../../../src/annotate/entities/shapes.ts'
import { getLanguage } from '../../../src/languages/index.ts'
import { ownClassOf } from '../../../src/languages/names/usage-classes.ts'
import { fromText } from '../../annotate/from-text.ts'
import { parseOptions } from '../../parse-options.ts'
import { isHeldBack, loadCorpus } from '../read-corpus.ts'

const code = 'en'
const file = `src/languages/${code}/names/capital-classes.ts`
/** Of the words of a class so many have a capital: three in five and more. */
const capitalShare = 0.6
/** Letters of a word that headlines write large, and how many of a line's are small in a sentence. */
const longWord = 4
const smallShare = 0.25

/** Words of a class inside sentences. */
interface Count {
  large: number
  all: number
}

function countClasses(): Map<number, Count> {
  const counts = new Map<number, Count>()
  for (const { id, text } of loadCorpus().filter(({ lang }) => lang === code)) {
    if (isHeldBack(`${id}.txt`)) continue
    const about = { lang: code, date: null, title: null, url: null }
    for (const words of findNameWords(fromText(text, about).document, getLanguage(code)!))
      if (isSentence(words)) for (const word of words.slice(1)) count(word, counts)
  }
  return counts
}

/** No headline whose words all have capitals. */
function isSentence(words: readonly NameWord[]): boolean {
  const long = words.filter(({ start, end }) => end - start >= longWord)
  return long.filter(({ shape }) => shape === Shape.lower).length >= long.length * smallShare
}

function count(word: NameWord, counts: Map<number, Count>): void {
  if (word.usage <= 0 || word.shape > Shape.mixed) return
  const own = ownClassOf(word.usage)
  const { large, all } = counts.get(own) ?? { large: 0, all: 0 }
  counts.set(own, { large: large + (hasCapital(word) ? 1 : 0), all: all + 1 })
}

parseOptions(import.meta.filename, {})
const found = [...countClasses()]
  .filter(([, { large, all }]) => large >= all * capitalShare)
  .map(([own]) => own)
  .sort((a, b) => a - b)
writeFileSync(
  file,
  `/** Made by tools/train/usage/count-capitals.ts; see docs/models.md. */\n` +
    `export const capitalClasses =\n  '${found.join(' ')}'\n`,
)
console.log(`${found.length} classes`)
