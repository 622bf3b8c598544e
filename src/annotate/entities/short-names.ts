import { hasArticle } from '../../languages/attached-words.ts'
import { bit } from '../../languages/name-lexicon.ts'
import type { NameRules } from '../../languages/name-rules.ts'
import { toDraft, type Draft, type DraftSource } from './draft-mentions.ts'
import { Gap } from './gaps.ts'
import type { NameWord } from './name-words.ts'

/**
 * `drafts` and those places where a body named before is taken up by the first word of its name
 * alone, «الائتلاف» for «الائتلاف الوطني السوري», when no other body of the text begins with that
 * word; in order.
 */
export function takeUpBodies(
  drafts: readonly Draft[],
  sentences: readonly NameWord[][],
  source: DraftSource,
): Draft[] {
  const { names } = source.language
  const bodies = new Map<string, Draft | null>()
  for (const draft of drafts) {
    const head = draft.words[0]!
    if (draft.type !== 'ORG' || draft.words.length < 2 || !names.shortBodies?.has(head)) continue
    const known = bodies.get(head)
    if (known === undefined) bodies.set(head, draft)
    else if (known && !areOne(known.words, draft.words)) bodies.set(head, null)
  }
  if (bodies.size === 0) return [...drafts]
  const further: Draft[] = []
  let next = 0
  sentences.forEach((words, sentence) =>
    words.forEach((word, i) => {
      while (next < drafts.length && drafts[next]!.end <= word.start) next++
      if (drafts[next] !== undefined && drafts[next]!.start < word.end) return
      const form = word.forms.find(({ folded }) => bodies.has(folded))
      const body = form && bodies.get(form.folded)
      if (body && body.end <= word.start && standsAlone(words[i + 1], names))
        further.push({
          ...toDraft(words, { type: 'ORG', from: i, to: i + 1 }, sentence, source),
          words: body.words,
        })
    }),
  )
  return [...drafts, ...further].sort((a, b) => a.start - b.start)
}

/** One name is the beginning of the other: «الائتلاف السوري», «الائتلاف السوري المعارض». */
function areOne(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return short.every((word, i) => word === long[i])
}

/** No adjective or complement follows that would make another body of it. */
function standsAlone(after: NameWord | undefined, { attached }: NameRules): boolean {
  return (
    !after ||
    after.gapBefore > Gap.hyphen ||
    (!hasArticle(after.folded, attached) && (after.bits & bit.demonym) === 0)
  )
}
