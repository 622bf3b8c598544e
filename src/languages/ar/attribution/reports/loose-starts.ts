/** At which words of a sentence a reader of what the grammar did not read may find something. */
import { rememberWords } from '../../../../text/remember-words.ts'
import { performing } from '../phrases/performed-noun.ts'
import type { ArabicSentence } from '../phrases/sentence.ts'
import { beginsImpersonal } from './loose-impersonal.ts'
import { isNounOfSpeech } from './loose-nouns.ts'
import { isSaying } from './loose-speech.ts'

/** Whether a folded word by itself may begin what a reader looks for. */
const begins = {
  saying: isSaying,
  impersonal: beginsImpersonal,
  performed: (folded: string) => performing.test(folded),
  noun: isNounOfSpeech,
}
type Reader = keyof typeof begins
const readers = Object.keys(begins) as Reader[]

/** By reader the indexes of the words that may begin something for it, in order. */
export type LooseStarts = Record<Reader, number[]>

const none: readonly Reader[] = []

/** Of most words none. */
const readersOf = rememberWords((folded): readonly Reader[] => {
  const found = readers.filter((reader) => begins[reader](folded))
  return found.length > 0 ? found : none
})

/** One look at each word of a sentence, in place of one for each reader. */
export function findLooseStarts({ words }: ArabicSentence): LooseStarts {
  const starts: LooseStarts = { saying: [], impersonal: [], performed: [], noun: [] }
  for (let at = 0; at < words.length; at++)
    for (const reader of readersOf(words[at]!.folded)) starts[reader].push(at)
  return starts
}
