/**
 * How far into its sentence the subject of a sentence may begin: UTF-16 units, enough for "On 3
 * November the …".
 */
const subjectReach = 24

const endsOfSentences = '.!?؟\n”»'

/** Whether no more than a few words of its sentence stand before an offset, as before a subject. */
export function beginsSentence(text: string, offset: number): boolean {
  for (let i = offset - 1; i >= Math.max(0, offset - subjectReach); i--)
    if (endsOfSentences.includes(text[i]!)) return true
  return offset < subjectReach
}

/** A dateline: "ELTON: ", "ELTON, Norland (Pressa) - ". */
const dateline = /^\p{Lu}{3}[\p{L}\d ,.'’/()]{0,60}?(?: ?[:—–]|\)? -) /u

/** Where a sentence that begins at `from` begins behind its dateline. */
export const behindDateline = (text: string, from: number, to: number): number =>
  from + (dateline.exec(text.slice(from, to))?.[0].length ?? 0)
