/** Who issued a piece that names nobody: «قال الوزير في بيان», «وقال البنك في بيان». */
import type { Entity } from '../../../model/annotation.ts'
import type { CitationKind } from '../../../model/kinds.ts'
import { getBodySpokenFor } from '../../citations/body-spoken-for.ts'
import { sentenceStart } from '../../citations/citation-drafts.ts'
import type { CitedOutlet } from '../../citations/citation-rules.ts'
import { fold } from '../../../text/fold.ts'
import { wordSet } from '../../word-sets.ts'
import { genderOf } from '../names/gender.ts'
import { bearerOf, farthestBack, issuingNouns } from './bearers.ts'
import type { ArabicBlockWord } from './block-word.ts'
import { isNear } from './drafting.ts'
import { issuerInWords } from './issuer-in-words.ts'
import type { ArabicBlock } from './words-of-block.ts'
import { announceVerbs, goingOnVerbs, hearerVerbs, reportVerbs, tellVerbs } from './words.ts'

/**
 * Whoever speaks: the speaker of the claim whose source or cue stands nearest before in the
 * sentence, else the person or body named last. A post is the person's own, anything else may be
 * the body's in whose name he speaks.
 */
export function issuerBefore(block: ArabicBlock, i: number, kind: CitationKind): CitedOutlet[] {
  const issuer = whoIssues(block, i)
  if (!issuer) return kind === 'post' ? [] : issuerInWords(block, i)
  if (isOtherByVerb(issuer, block.words[i + 1])) return []
  const { start, end } = block.words[i]!
  const body = kind === 'post' ? null : getBodySpokenFor(issuer, block)
  return [{ start, end, name: (body ?? issuer).name }]
}

/** «الرئيس سامي نصر في بلاغ أصدرته»: whether the verb behind a piece tells that a man did not give it out. */
const isOtherByVerb = ({ type, name }: Entity, verb: ArabicBlockWord | undefined): boolean =>
  type === 'PER' &&
  /^(?:اصدر|نشر|وزع|بث|كتب|اعد|وجه)ت(?:ه|ها)$/.test(verb?.folded ?? '') &&
  genderOf(fold(name).split(' ')[0]!) !== 'f'

function whoIssues(block: ArabicBlock, i: number): Entity | null {
  const { text, words, entities, claims, mentionedIn } = block
  const { start } = words[i]!
  const from = clauseStart(words, i, sentenceStart(text, start))
  const speaking = speakerNear(claims, { from, at: start })
  // a body may be spoken of by its first word alone («الوزارة»), and be named in another paragraph
  const isSpeaker = ({ id }: Entity) => id === speaking
  const speaker =
    speaking === null
      ? undefined
      : (entities.find(isSpeaker) ??
        mentionedIn({ start: Math.max(0, start - farthestBack), end: start }).find(isSpeaker))
  if (speaker) return speaker
  const last = namedLast(entities, from, start)
  return nounSubject(block, i, Math.max(from, last?.at ?? -1)) ?? last?.entity ?? null
}

/** Behind these another acts than before: «…، وهو ما نفته الشركة في بيان», «بينما أعلنت الشركة في بيان …». */
const openers = wordSet('فيما بينما')
const openersOfTwo = new Set(['وهو ما', 'الامر الذي', 'في حين'])

/** Where the last clause of another begins before a word; `from` where none does. Offsets in UTF-16 units. */
function clauseStart(words: readonly ArabicBlockWord[], i: number, from: number): number {
  const opens = (word: ArabicBlockWord, k: number) =>
    openers.has(word.folded) || openersOfTwo.has(`${word.folded} ${words[k + 1]?.folded}`)
  const at = words.findLastIndex((word, k) => k < i && word.start >= from && opens(word, k))
  return at < 0 ? from : words[at]!.start
}

/** UTF-16 units between a piece and the verb or source of whoever gave it out. */
const nearby = 120

/**
 * The one whose verb or source stands near `at`, no further back than `from`; of several the one whose
 * verb stands last before it, null where none does.
 */
function speakerNear(
  claims: ArabicBlock['claims'],
  { from, at }: Record<'from' | 'at', number>,
): string | null {
  const near = claims.filter(
    ({ entity, cue, source }) =>
      entity !== null &&
      [...cue, ...source].some(({ start }) => start > from && Math.abs(start - at) < nearby),
  )
  if (new Set(near.map(({ entity }) => entity)).size < 2) return near[0]?.entity ?? null
  const cueBefore = ({ cue }: ArabicBlock['claims'][number]) =>
    Math.max(from, ...cue.flatMap(({ start, end }) => (end <= at ? start : [])))
  const last = near.reduce((best, claim) => (cueBefore(claim) > cueBefore(best) ? claim : best))
  return cueBefore(last) > from ? last.entity : null
}

/** The person or body named last between two places. */
function namedLast(
  entities: readonly Entity[],
  from: number,
  before: number,
): { entity: Entity; at: number } | null {
  let best: { entity: Entity; at: number } | null = null
  for (const entity of entities) {
    if (entity.type !== 'PER' && entity.type !== 'ORG') continue
    for (const mention of entity.mentions)
      if (mention.start > from && mention.end <= before && mention.start > (best?.at ?? -1))
        best = { entity, at: mention.start }
  }
  return best
}

/** So many words before «في بيان» the body may stand that is spoken of again. */
const nearSubject = 3

/** «قال البنك», «نفت الشركة»; not «قيمة الشركة», «وكيل الوزارة». */
const isSaying = (word: ArabicBlockWord | undefined): boolean =>
  [reportVerbs, tellVerbs, hearerVerbs, announceVerbs, goingOnVerbs].some((verbs) =>
    verbs.has(word?.bare ?? ''),
  )

/** «وقال البنك في بيان»: the body named before whose noun stands alone, after offset `from`. */
function nounSubject(block: ArabicBlock, i: number, from: number): Entity | null {
  const { words } = block
  for (let at = i - 1; at >= 0 && i - at <= nearSubject; at--) {
    const word = words[at]!
    if (word.start <= from || !isNear(block, at, i)) return null
    const isAlone = word.definite && !word.particle && !words[at + 1]!.definite
    if (!isAlone || !issuingNouns().has(word.stem)) continue
    return isSaying(words[at - 1]) ? bearerOf(block, word) : null
  }
  return null
}
