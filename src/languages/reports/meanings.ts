/** What words of news mean, across languages: the words of one meaning stand for each other. */
import { fold } from '../../text/fold.ts'

export interface Meanings {
  /** numbers of a stem's meanings */
  of(stem: string): readonly number[]
  /** by number of a meaning: its stems in all languages */
  words(meaning: number): readonly string[]
  /** by name; -1 for an unknown one */
  named(name: string): number
}

/**
 * The stems of every meaning as `openMeanings` reads them: a line for each, with its name and its
 * stems, behind a stem a slash and its loose stem where that is another. Done while building, since
 * finding five thousand stems took a tenth of a worker's first analysis.
 * `lists`: of each language, meanings as a name, a colon and words, with semicolons between; all with
 * the same names.
 */
export function packMeanings(
  lists: readonly string[],
  stemOf: (folded: string) => string,
  looseStemOf: (stem: string) => string,
): string {
  const stems = new Map<string, string[]>()
  for (const list of lists)
    for (const entry of list.split(';').filter((text) => text.trim() !== '')) {
      const [name, own] = entry.trim().split(': ') as [string, string]
      const found = own.split(' ').map((word) => {
        const stem = stemOf(fold(word))
        const loose = looseStemOf(stem)
        return loose === stem ? stem : `${stem}/${loose}`
      })
      stems.set(name, [...(stems.get(name) ?? []), ...found])
    }
  return [...stems].map(([name, found]) => [name, ...found].join(' ')).join('\n')
}

const none: readonly number[] = []
const withoutLoose = (stem: string) => stem.split('/', 1)[0]!

/** `packed`: what packMeanings gives; `looseStemOf`: the one that was given to it. */
export function openMeanings(packed: string, looseStemOf: (stem: string) => string): Meanings {
  const byStem = new Map<string, readonly number[]>()
  const byLooseStem = new Map<string, readonly number[]>()
  // `alone`: one list for all words that mean only this, since a worker makes the tables anew
  const add = (to: Map<string, readonly number[]>, key: string, alone: readonly number[]) => {
    const known = to.get(key)
    if (!known) to.set(key, alone)
    else if (!known.includes(alone[0]!)) to.set(key, [...known, ...alone])
  }
  const numbers = new Map<string, number>()
  const lines = packed.split('\n').map((line) => line.split(' '))
  for (let meaning = 0; meaning < lines.length; meaning++) {
    const line = lines[meaning]!
    numbers.set(line[0]!, meaning)
    const alone = [meaning]
    for (let i = 1; i < line.length; i++) {
      const word = line[i]!
      const slash = word.indexOf('/')
      add(byStem, slash < 0 ? word : word.slice(0, slash), alone)
      add(byLooseStem, word.slice(slash + 1), alone)
    }
  }
  return {
    of: (stem) => byStem.get(stem) ?? byLooseStem.get(looseStemOf(stem)) ?? none,
    words: (meaning) => lines[meaning]!.slice(1).map(withoutLoose),
    named: (name) => numbers.get(name) ?? -1,
  }
}
