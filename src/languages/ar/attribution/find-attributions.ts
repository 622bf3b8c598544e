/**
 * The attributions of one Arabic block: cues first, then where each content ends and who speaks.
 */
import type { Block } from '../../../model/text.ts'
import type { Entity } from '../../../model/annotation.ts'
import type { AttributionDraft } from '../../attribution-rules.ts'
import type { CueCandidate } from './reports/cue-candidate.ts'
import { readHeadline } from './reports/headline.ts'
import { findLooseClaims } from './reports/loose-claims.ts'
import { findNounClaims } from './reports/noun-claims.ts'
import { nameSpans, personSpans } from './lexicon/people.ts'
import { readOpening, readWordsAlone } from './reports/opening-speech.ts'
import { findPhrases } from './reports/phrase-claims.ts'
import { findClauses } from './phrases/sentence.ts'
import { contentOf, findBoundaries } from './reports/content.ts'
import { findActor } from './subjects/acting-subject.ts'
import { rememberActor, toDraft } from './reports/drafts.ts'
import { settlePhrase } from './reports/settle-phrase.ts'
import { Speakers } from './subjects/speakers.ts'
import { withApposition } from './subjects/whole-source.ts'
import { findVerbClaims } from './reports/verb-claims.ts'

/** Who says what in `block`; `entities` only help to tell names from common nouns. */
export const findAttributions = (
  text: string,
  block: Block,
  entities: readonly Entity[],
): AttributionDraft[] => proposeAttributions(text, block, entities).filter(({ doubt }) => !doubt)

/** The same with what only a judge can decide on. */
export function proposeAttributions(
  text: string,
  block: Block,
  entities: readonly Entity[],
): AttributionDraft[] {
  const alone = readWordsAlone(text, block)
  if (alone) return [alone]
  const loose: AttributionDraft[] = []
  const speakers = new Speakers()
  const drafts: AttributionDraft[] = []
  for (const sentence of findClauses(
    text,
    block,
    nameSpans(text, entities),
    personSpans(text, entities),
  )) {
    const before = drafts.length
    const phrases = findPhrases(text, sentence)
    const taken = new Set<number>()
    for (const { at, end, speaker } of phrases)
      for (let i = at; i < (speaker ? speaker.from : end); i++) taken.add(i)
    const headline = readHeadline(text, block, sentence, entities)
    if (headline) {
      drafts.push(headline)
      continue
    }
    const spoken = findVerbClaims(text, sentence, taken)
    for (const { at } of spoken) taken.add(at)
    const claims = mergeSaying(
      [...spoken, ...findNounClaims(text, sentence, taken)].sort((a, b) => a.at - b.at),
    )
    const vouched = phrases.flatMap((phrase) => {
      const settled = phrase.self ? null : settlePhrase(text, sentence, phrase, claims)
      if (!settled) return []
      return phrase.through
        ? [
            settled,
            {
              ...settled,
              cue: [phrase.through.cue],
              speaker: phrase.through.speaker,
              boundary: null,
            },
          ]
        : [settled]
    })
    const boundaries = findBoundaries(sentence, claims, phrases)
    const all = [...claims, ...vouched].sort((a, b) => a.at - b.at)
    const actor = findActor(
      sentence,
      spoken[0]?.at ?? sentence.words.length,
      personSpans(text, entities),
    )
    if (actor) rememberActor(text, sentence, actor, speakers, entities)
    for (const claim of all) {
      const content = contentOf(text, sentence, claim, boundaries)
      if (content.length > 0)
        drafts.push(toDraft(text, sentence, claim, content, all, speakers, entities))
    }
    const opening = readOpening(text, block, sentence, taken, entities)
    if (opening) drafts.push(opening)
    loose.push(...findLooseClaims({ text, sentence, entities }, drafts.slice(before), block))
  }
  return [...drafts, ...loose].map((draft) => withApposition(text, block, draft))
}

/** «استطرد قائلا»: two cues of one content are one claim. */
function mergeSaying(claims: readonly CueCandidate[]): CueCandidate[] {
  const merged: CueCandidate[] = []
  for (const claim of claims) {
    const last = merged.at(-1)
    if (
      claim.form?.verb.lemma === 'قال' &&
      claim.form.tense === 'participle' &&
      last &&
      last.start === claim.start
    )
      last.cue = joined(last.cue, claim.cue)
    else merged.push(claim)
  }
  return merged
}

function joined(first: CueCandidate['cue'], second: CueCandidate['cue']): CueCandidate['cue'] {
  const [a] = first
  const [b] = second
  return a && b && b.start - a.end <= 1 ? [{ start: a.start, end: b.end }] : [...first, ...second]
}
