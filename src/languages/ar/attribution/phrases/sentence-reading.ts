import type { Entity } from '../../../../model/annotation.ts'
import type { ArabicSentence } from './sentence.ts'

/** A sentence whose claims are looked for; the names of its text help to tell who speaks. */
export interface SentenceReading {
  text: string
  sentence: ArabicSentence
  entities: readonly Entity[]
}
