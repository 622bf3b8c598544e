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
