import type { Entity } from '../../../model/annotation.ts'
import type { CitationKind } from '../../../model/kinds.ts'
import { getBodySpokenFor } from './body-spoken-for.ts'
import type { CitedOutlet } from '../../citations/citation-rules.ts'
import { sentenceStart } from '../../citations/citation-drafts.ts'
import { overlaps } from '../../../model/spans.ts'
import type { EnglishBlock } from './words-of-block.ts'
import { wordSet } from '../../word-sets.ts'

/** "…, which the firm denied in a statement", "…, while the firm said in a statement": another acts in it. */
const clauseOfAnother =
  /, (?:which|while|whereas) (?:(?:the|an?|its|his|her|their) |(?=\p{Lu}))(?!.*, (?:which|while|whereas) )/su

/** Where the last clause of another begins; `from` where none does. Offsets in UTF-16 units. */
function clauseStart(text: string, from: number, to: number): number {
  const at = text.slice(from, to).search(clauseOfAnother)
  return at < 0 ? from : from + at
}

/**
 * Who posts or issues: the entity whose claim's cue stands here, else the one that opens the
 * sentence or was named last in it. A statement is that of the body whose officer makes it.
 */
export function authorAt(block: EnglishBlock, i: number, kind: CitationKind): CitedOutlet[] {
  const { text, words, entities, claims } = block
  const { start, end } = words[i]!
  const from = clauseStart(text, sentenceStart(text, start), start)
  const near = { start: start - 80, end: end + 40 }
  const claim =
    claims.find(
      ({ cue, entity }) => entity !== null && cue.some((span) => overlaps(span, { start, end })),
    ) ??
    claims.find(
      ({ cue, entity }) =>
        entity !== null && cue.some((span) => span.start >= from && overlaps(span, near)),
    )
  let author: Entity | undefined = entities.find(({ id }) => id === claim?.entity)
  let place = -1
  if (!author) {
    for (const entity of entities) {
      if (entity.type !== 'PER' && entity.type !== 'ORG') continue
      for (const mention of entity.mentions) {
        const isSubject = mention.start <= from + 6
        if (
          mention.start >= from &&
          mention.end <= start &&
          (isSubject ? 1e9 : mention.start) > place
        ) {
          author = entity
          place = isSubject ? 1e9 : mention.start
        }
      }
    }
  }
  if (!author) return []
  const body = kind === 'statement' ? getBodySpokenFor(author, block) : null
  return [{ start, end, name: (body ?? author).name }]
}

/** So many words behind the noun its maker may stand: "a press statement issued on Friday by". */
const farthestMaker = 7
const making = wordSet('issued signed released made published circulated sent read')

/**
 * Whether the statement at word `i` is another's than whoever acts in its sentence: "a statement by
 * Captain Anna Roe", or one that speaks itself, "the statement said".
 */
export const isOfOther = (block: EnglishBlock, i: number): boolean =>
  hasMaker(block, i) ||
  (block.words[i]!.base === 'the' &&
    block.claims.some(
      ({ entity, source }) =>
        entity === null && source.length === 1 && overlaps(source[0]!, block.words[i]!),
    ))

function hasMaker({ text, words }: EnglishBlock, first: number): boolean {
  let isMade = false
  for (let i = first + 1; i < Math.min(words.length, first + farthestMaker); i++) {
    if (text.slice(words[i - 1]!.end, words[i]!.start) !== ' ') return false
    const { base } = words[i]!
    if (base === 'by' || (base === 'of' && isMade)) return true
    isMade ||= making.has(base)
    if (endsPhrase.has(base)) return false
  }
  return false
}

const endsPhrase = wordSet('that which who and but to said saying')
