import type { CitedOutlet } from '../../citation-rules.ts'
import { overlaps, sentenceStart } from '../../citation-drafts.ts'
import type { ArabicBlock } from './words-of-block.ts'
import { boundaries } from './words.ts'

const connectors = new Set(['عن', 'من', 'ل'])
const passedOver = new Set('صادر صادره صحفي صحافي صحفيه مشترك مشتركه رسمي رسميه جديد جديده حديث حديثه سابق منشور له لها لهم خاص اصدره اصدرته نشره نشرته وزعه وزعته'.split(' '))

/** The body a piece belongs to, named after it: «بيان للبلدية», «بيان صادر عن الوزارة», «تقديرات المنظمة»; null when none is. */
export function issuerAfter(block: ArabicBlock, i: number): { names: CitedOutlet[]; to: number } | null {
  const { text, words, entities, outletOf } = block
  let at = i + 1
  while (at < words.length && at - i < 5 && (passedOver.has(words[at]!.bare) || connectors.has(words[at]!.bare))) at++
  const word = words[at]
  if (!word || /[.،,:؛"«]/.test(text.slice(words[at - 1]!.end, word.start).trim())) return null
  const isTied = at > i + 1 && (connectors.has(words[at - 1]!.bare)) || word.particle === 'ل' || (/^ل./.test(word.bare) && !boundaries.has(word.bare)) || /^(?:اصدر|نشر|وزع)/.test(words[at - 1]!.bare) || at === i + 1
  const outlet = outletOf[at]
  if (outlet && isTied) return { names: [outlet], to: outlet.to }
  const entity = entities.find(({ type, mentions }) => (type === 'ORG' || (type === 'LOC' && (word.particle === 'ل' || connectors.has(words[at - 1]!.bare)))) && mentions.some((mention) => overlaps(mention, word)))
  if (entity && isTied) {
    const mention = entity.mentions.find((span) => overlaps(span, word))!
    let to = at + 1
    while (to < words.length && words[to]!.start < mention.end) to++
    return { names: [{ ...mention, name: entity.name }], to }
  }
  const isNoun = word.particle === 'ل' || (at > i + 1 && connectors.has(words[at - 1]!.bare) && word.definite)
  return isNoun && !boundaries.has(word.bare) ? { names: [{ start: word.start, end: word.end, name: bareSpelling(text, word) }], to: at + 1 } : null
}

/** «للبلدية» names «البلدية». */
function bareSpelling(text: string, { start, end, particle }: ArabicBlock['words'][number]): string {
  const spelling = text.slice(start, end)
  return particle === 'ل' && spelling.includes('لل') ? `ال${spelling.slice(spelling.indexOf('لل') + 2)}` : spelling
}

/** Whoever speaks: the speaker of the claim whose source or cue stands nearest before in the sentence, else the person or body named last. */
export function issuerBefore({ text, words, entities, claims }: ArabicBlock, i: number): CitedOutlet[] {
  const { start, end } = words[i]!
  const from = sentenceStart(text, start)
  const near = claims.filter(({ entity, cue, source }) => entity !== null && [...cue, ...source].some((span) => span.start > from && Math.abs(span.start - start) < 120))
  const speaker = near.length === 1 ? entities.find(({ id }) => id === near[0]!.entity) : undefined
  if (speaker) return [{ start, end, name: speaker.name }]
  let best: { name: string; at: number } | null = null
  for (const { type, mentions, name } of entities) {
    if (type !== 'PER' && type !== 'ORG') continue
    for (const mention of mentions) if (mention.start > from && mention.end <= start && mention.start > (best?.at ?? -1)) best = { name, at: mention.start }
  }
  return best ? [{ start, end, name: best.name }] : []
}
