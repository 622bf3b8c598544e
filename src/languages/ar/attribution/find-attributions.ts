/** The attributions of one Arabic block: cues first, then where each content ends and who speaks. */
import type { Block } from '../../../model/text.ts'
import type { Entity } from '../../../model/annotation.ts'
import type { AttributionDraft } from '../../attribution-rules.ts'
import { findPhrases, settlePhrase } from './phrase-claims.ts'
import { findClauses } from './sentence.ts'
import { contentOf, findBoundaries, Speakers, toDraft } from './settle.ts'
import { findVerbClaims } from './verb-claims.ts'

export function findAttributions(text: string, block: Block, entities: readonly Entity[]): AttributionDraft[] {
  void entities
  const speakers = new Speakers(), drafts: AttributionDraft[] = []
  for (const sentence of findClauses(text, block)) {
    const phrases = findPhrases(text, sentence), taken = new Set<number>()
    for (const { at, end, speaker } of phrases) for (let i = at; i < (speaker ? speaker.from : end); i++) taken.add(i)
    const claims = findVerbClaims(text, sentence, taken)
    const vouched = phrases.flatMap((phrase) => phrase.self ? [] : settlePhrase(text, sentence, phrase, claims) ?? [])
    const boundaries = findBoundaries(sentence, claims, phrases)
    const all = [...claims, ...vouched].sort((a, b) => a.at - b.at)
    for (const claim of all) {
      const content = contentOf(text, sentence, claim, boundaries)
      if (content.length > 0) drafts.push(toDraft(text, sentence, claim, content, speakers))
    }
  }
  return drafts
}
