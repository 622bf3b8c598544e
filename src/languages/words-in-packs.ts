/**
 * What finding and weighing the names of packs asks of all languages at once: a pack is compiled,
 * and a text searched, without regard to its language. With words-in-linking.ts one of the two files
 * here that src/knowledge may import: it must stay as small as its few lists.
 */
import { fold } from '../text/fold.ts'
import { commonWords as arabic } from './ar/common-words.ts'
import { notesPackWords as arabicNotes } from './ar/notes-pack-words.ts'
import type { CommonWords } from './packs/common-words.ts'
import { commonWords as english } from './en/common-words.ts'
import { notesPackWords as englishNotes } from './en/notes-pack-words.ts'
import { elidedLetters as french } from './fr/elided-letters.ts'
import type { NotesPackWords } from './packs/notes-pack-words.ts'

const lists: readonly CommonWords[] = [english, arabic]

/**
 * Whether a whole name is one ordinary word of a language («الأمل», "Target"), so that the name
 * alone is no evidence. An article written onto it is disregarded.
 */
export function isCommonWord(name: string): boolean {
  const folded = fold(name)
  if (folded.includes(' ')) return false
  return lists.some(({ getWords, article }) => {
    const words = getWords()
    return (
      words.has(folded) ||
      (article !== undefined &&
        folded.startsWith(article) &&
        words.has(folded.slice(article.length)))
    )
  })
}

const elided: ReadonlySet<number> = new Set([...french].map((letter) => letter.charCodeAt(0)))

/** Whether a small letter, by its code, is a word that an apostrophe joins to a name: "l'Iran". */
export const isElidedLetter = (code: number): boolean => elided.has(code)

/** The particles that a text may write onto a name. */
export { particles } from './ar/particles.ts'

/** By language: what the pack of the reader's own notes is called. */
export const notesPackWords: Readonly<Record<string, NotesPackWords>> = {
  ar: arabicNotes,
  en: englishNotes,
}
export type { NotesPackWords } from './packs/notes-pack-words.ts'
export { languageByScript } from './by-script.ts'
