import type { Span } from '../../../../model/text.ts'
import type { CueCandidate } from './cue-candidate.ts'

/** «تحدث المدير قائلا»: the participle stands in the clause of the other verb. */
export function isBeside(text: string, { end }: Span, { form, cue }: CueCandidate): boolean {
  const { start } = cue[0]!
  return (
    form?.tense === 'participle' &&
    start >= end &&
    start - end < besideReach &&
    !/[،,.؛:؟!«»"“”\n]/.test(text.slice(end, start))
  )
}

/** UTF-16 units between a subject and a participle of its clause. */
const besideReach = 60
