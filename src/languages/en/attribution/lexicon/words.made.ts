/** Every word that attribution knows, inflected and packed: see lexicon.ts. */
import { once } from '../../../../text/once.ts'
import { packWordTable } from '../../../../text/word-table.ts'
import { packPlaces, type Rest } from './packed-words.ts'
import { listWords } from './list-words.ts'

const pack = once(() => {
  const kinds = collect<Rest['kinds'][number]>()
  const lemmas = collect<string>()
  const cues = collect<Rest['cues'][number]>()
  const lists = collect<number[]>()
  const words = [...listWords()].map(([text, word]): [string, number] => {
    const list = word.cues.map(({ takes, stance, particle, prepositions }) =>
      cues.place([takes, stance, particle, ...prepositions]),
    )
    return [
      text,
      packPlaces({
        kind: kinds.place([word.bits, word.forms]),
        lemma: lemmas.place(word.lemma === text ? '' : word.lemma),
        list: lists.place(list),
      }),
    ]
  })
  const rest: Rest = { kinds: kinds.all, lemmas: lemmas.all, cues: cues.all, lists: lists.all }
  return { words, rest }
})

/** Values that are alike, each once. */
function collect<Value>(): { all: Value[]; place(value: Value): number } {
  const all: Value[] = []
  const places = new Map<string, number>()
  return {
    all,
    place(value) {
      const key = JSON.stringify(value)
      const known = places.get(key) ?? all.push(value) - 1
      places.set(key, known)
      return known
    },
  }
}

export const makeWords = (): Uint8Array => packWordTable(pack().words)
export const makeRest = (): string => JSON.stringify(pack().rest)
