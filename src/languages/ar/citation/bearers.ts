/** Nouns that stand for a body or an office: «البنك», «الوزارة», «الشرطة». */
import type { Entity } from '../../../model/annotation.ts'
import type { Span } from '../../../model/text.ts'
import { fold } from '../../../text/fold.ts'
import { once } from '../../../text/once.ts'
import { foldedSet } from '../../word-sets.ts'
import { organisationHeads } from '../names/organisations.ts'
import type { ArabicBlockWord } from './block-word.ts'
import type { ArabicBlock } from './words-of-block.ts'

/** Who else than bodies gives out pieces and is told by a noun alone. */
const givers =
  'رئيس رئاسه وزير متحدث ناطق نقيب مدير امير ملك قاضي مدعي محامي دفاع عائله اسره ورثه شرطه داخليه خارجيه معارضه'

/** Stems of the nouns that may name who gave out a piece. */
export const issuingNouns = once(() => foldedSet(`${organisationHeads} ${givers}`))

/** How far back a body's full name is looked for, in UTF-16 units. */
export const farthestBack = 4000

/**
 * «بيان للبلدية»: the one body named before whose name begins with that noun, or behind it: «المنظمة»
 * after «منظمة سيلوين واتش».
 */
export function bearerOf(
  { text, mentionedIn }: ArabicBlock,
  { start, stem }: ArabicBlockWord,
): Entity | null {
  const bodies = mentionedIn({ start: Math.max(0, start - farthestBack), end: start }).filter(
    ({ type }) => type === 'ORG',
  )
  const bearers = bodies.filter(
    ({ name, mentions }) =>
      isHead(name, stem) || mentions.some((one) => isCalled(text, one, start, stem)),
  )
  const [bearer] = bearers
  if (!bearer || bearers.length > 1) return null
  // most firms are named without the word: any of those named since may be meant
  const isFirm = stem === 'شركه' && !isHead(bearer.name, stem)
  const since = lastBefore(bearer, start)
  return isFirm && bodies.some((one) => lastBefore(one, start) > since) ? null : bearer
}

const isHead = (name: string, stem: string): boolean => {
  const words = fold(name).split(' ')
  // «الداخلية» is «وزارة الداخلية»
  const head = words[0] === 'وزاره' && ministries.has(stem) ? words[1]! : words[0]!
  return words.length > 1 && head.replace(/^ال/, '') === stem
}

const ministries = new Set(['داخليه', 'خارجيه', 'دفاع'])

/** Where a body is named last before an offset. */
const lastBefore = ({ mentions }: Entity, before: number): number =>
  Math.max(-1, ...mentions.flatMap(({ start }) => (start < before ? start : [])))

/** So many UTF-16 units before a name the noun may begin that it is called by. */
const longestNoun = 14

/** Whether the noun stands right before a mention, marks between them or not, and before an offset. */
function isCalled(text: string, mention: Span, before: number, stem: string): boolean {
  if (mention.start >= before) return false
  const gap = text.slice(Math.max(0, mention.start - longestNoun), mention.start)
  const noun = /(?:^|[^\p{L}])[وفبلك]{0,2}(\p{L}+) ["«“]?$/u.exec(gap)?.[1]
  return noun !== undefined && fold(noun) === stem
}
