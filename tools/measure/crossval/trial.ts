/** What can be cross-validated. A part of the pipeline that learns has one file that makes a trial. */
import type { Counts } from './counts.ts'

export interface LabelledText {
  id: string
  /** the file or corpus that it comes from */
  source: string
}

export interface Trial<Text extends LabelledText = LabelledText> {
  /** what may be learnt from */
  texts: readonly Text[]
  /** what is never learnt from */
  heldBack: readonly Text[]
  /** learns from these texts alone and puts what it learnt in the place of what is shipped */
  learn(texts: readonly Text[]): void
  /** runs the whole pipeline over a text and compares with its labels, by kind */
  score(text: Text): Map<string, Counts>
  /** what the last scores were wrong about, a line each; emptied by reading */
  takeErrors(): string[]
}
