/**
 * A claim while its sentence is being read: places as indexes of words, so that its end can be
 * settled once all cues are known.
 */
import type { ClaimKind, Stance } from '../../../../model/annotation.ts'
import type { Span } from '../../../../model/text.ts'
import type { VerbForm, Gender } from '../lexicon/verb-table.ts'
import type { Stretch } from '../phrases/noun-phrase.ts'

export interface CueCandidate {
  cue: Span[]
  /** index of the cue's first word */
  at: number
  form: VerbForm | null
  gender: Gender
  speaker: Stretch | null
  /** stands in its place for somebody named before: «عنه» */
  pronoun?: Span
  /** folded letters attached to the speaker's first word that are none of it: the ل of «وفقا لـ» */
  strip?: number
  /** the last of `rest` goes on to the next boundary after this word */
  restFrom?: number
  /** where the speaker comes from when `speaker` is null */
  missing: 'dropped' | 'circumstance' | 'nobody' | 'quoted'
  /** index of the content's first word and the offset at which it begins */
  from: number
  start: number
  /** the content's end where the grammar already shows it; else the next boundary ends it */
  to: number | null
  /** further pieces of the content */
  rest: Span[]
  /** index in `quotes` when the content is that whole quotation */
  direct: number
  /**
   * word index at which this claim ends the content of those before it; null when it stands inside
   * theirs
   */
  boundary: number | null
  stance: Stance
  kind: ClaimKind | null
  /**
   * who says it stands in words about a document or in a nested clause: never the speaker of a
   * later dropped subject
   */
  aside: boolean
  /** the content is a noun phrase, which ends sooner than a clause */
  nominal: boolean
  /** «الذي قال إن»: the clause around the one of the cue goes on behind a comma */
  relative?: boolean
  /** surely said: by whoever acts with the verb before */
  plain?: boolean
}
