/** «شاهد» before a colon: “watch”, and no witness; «فيديو», «صور»: what the piece shows, and no document that tells. */
import type { Stretch } from './noun-phrase.ts'
import type { ArabicWord } from './sentence.ts'

/** «شاهد: هدف سامي نصر», «فيديو: …»: a call to watch; several witnesses, or one told more of, do speak. */
export const isCallToWatch = (words: readonly ArabicWord[], { from, to }: Stretch): boolean =>
  to - from === 1 && kickers.test(words[from]!.folded)

const kickers = /^(شاهد|ب?ال(فيديو|صور|صوره)|فيديو|صور|صوره|انفوغراف(يك)?)$/
