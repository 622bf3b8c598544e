import type { SentenceItem } from '../../sentences/sentence-items.ts'
import type { SentenceReading } from '../../sentences/read-sentences.ts'
import { abbreviations, shortTitles } from '../abbreviations.ts'
import { findWords } from '../elisions.ts'

export type Item = SentenceItem

export const reading: SentenceReading = { abbreviations, titles: shortTitles, findWords }
