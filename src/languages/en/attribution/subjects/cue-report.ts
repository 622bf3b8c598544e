import type { Stance } from '../../../../model/annotation.ts'
import type { EntityType } from '../../../../model/kinds.ts'
import type { Span } from '../../../../model/text.ts'
import type { Item } from '../phrases/items.ts'
import type { EnglishSentence } from '../phrases/sentences.ts'
import type { Subject } from './subject.ts'
import type { Stretch } from '../phrases/stretch.ts'

/** A block as the grammar sees it. */
export interface ParsedBlock {
  text: string
  items: readonly Item[]
  sentences: readonly EnglishSentence[]
  /** a title or heading: reports are shortened there */
  headline: boolean
  /** the types of the names inside a span */
  typesIn(span: Span): readonly EntityType[]
}

/**
 * How a report is told: by words of speech before or behind their content, by a phrase or an
 * infinitive, in the passive…
 */
export type Manner =
  | 'clause'
  | 'quote'
  | 'behind'
  | 'phrase'
  | 'infinitive'
  | 'gerund'
  | 'passive'
  | 'by'
  | 'according'
  | 'headline'
  | 'noun'
  | 'adjective'
  | 'loose'

/** An attribution in items, before it becomes spans. */
export interface CueReport {
  sentence: number
  cue: Stretch
  source: Subject | null
  content: Stretch[]
  stance: Stance
  /** what introduces it, and what follows: decides how much it takes to believe in it */
  manner: Manner
  opens?: boolean
  /** a position told without words of speech or judgement */
  weak?: boolean
  /** a signature: the words stand in the block before */
  signs?: boolean
  /** who denies what the report before it tells */
  denies?: boolean
  /** stands behind the "by" of a passive: its sentence is about somebody else */
  agent?: boolean
  /** whoever surely does not say it */
  notBy?: Stretch
  /** told by a construction that leaves no doubt of it */
  plain?: boolean
  /** the name of the rule that doubts it */
  doubt?: string
}
