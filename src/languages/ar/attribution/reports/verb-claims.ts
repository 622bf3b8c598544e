/** Claims whose cue is a verb of speech or a participle of one («مشيرا إلى»). */
import { isRefused } from '../rule.ts'
import { buildVerbClaim } from './build-verb-claim.ts'
import type { CueCandidate } from './cue-candidate.ts'
import { frameRules, getFrame, withFrame } from './framed-verb.ts'
import { subjectRules, withSubject } from './spoken-verb.ts'
import {
  pointing,
  readInverted,
  readPronoun,
  readRelayed,
  withWhoIsRelayed,
} from './turned-speech.ts'
import type { VerbForm } from '../lexicon/verb-table.ts'
import {
  isBarePast,
  isParticiple,
  wordBeside,
  wordOf,
  type PlacedVerb,
} from '../phrases/placed-verb.ts'
import { startAfter, type ArabicSentence } from '../phrases/sentence.ts'
import { verbAt } from '../phrases/verb-at.ts'
import { unspokenRules } from '../unspoken/verb-or-noun.ts'
import { complementisers } from '../lexicon/words.ts'

export function findVerbClaims(
  text: string,
  sentence: ArabicSentence,
  taken: ReadonlySet<number>,
): CueCandidate[] {
  const found: CueCandidate[] = []
  for (let i = 0; i < sentence.words.length; i++) {
    if (taken.has(i) || sentence.words[i]!.aside || sentence.words[i]!.personEnd > 0) continue
    const hit = verbAt(sentence, i)
    const claim =
      hit &&
      !isContent(found, i, hit.form) &&
      readVerb({ text, sentence, at: i, form: hit.form, prefix: hit.prefix }, found)
    if (!claim) continue
    found.push(claim)
    const relayed =
      claim.form?.verb.lemma === 'نقل'
        ? readRelayed(sentence, claim, frameStart(sentence, claim))
        : null
    if (!relayed) continue
    if (claim.speaker && relayed.speaker?.from === claim.speaker.from) {
      // «ونقل عن جاره أن», «ونقل عن جاره | قوله إن»: one claim, since nobody relays it
      if (relayed.cue[0]!.start !== sentence.words[relayed.at]!.start)
        found[found.length - 1] = relayed
      continue
    }
    // «نقل عنه الموقع قوله»: the outlet is nobody whom «قوله» can mean
    if (relayed.pronoun) claim.aside = true
    else found[found.length - 1] = withWhoIsRelayed(sentence, claim, relayed)
    found.push(relayed)
  }
  return found
}

/** «أكد الوزير | رفض الخطة»: the noun with which the content of the verb before it begins. */
const isContent = (earlier: readonly CueCandidate[], at: number, form: VerbForm): boolean => {
  const last = earlier.at(-1)
  return isBarePast(form) && last?.from === at && last.nominal
}

/** «دعاه إلى»; not «ما دعاه» */
const isTold = (verb: PlacedVerb): boolean =>
  verb.form.verb.told && !pointing.test(wordBeside(verb, -1))

function readVerb(given: PlacedVerb, earlier: readonly CueCandidate[]): CueCandidate | null {
  const verb = inFirstPerson(given)
  if (verb.form.pronoun && !isTold(verb)) return readPronoun(verb)
  if (isRefused(unspokenRules, verb)) return null
  const spoken = withSubject(verb, earlier)
  if (isRefused(subjectRules, spoken)) return null
  const framed = withFrame(spoken)
  if (isRefused(frameRules, framed)) return null
  const frame = getFrame(framed)
  if (frame) return buildVerbClaim(spoken, frame)
  return verb.form.verb.quote && !isParticiple(verb.form) ? readInverted(spoken) : null
}

/** «أعتقد» is “I think”, where «اعتقد» is “he thought”. */
function inFirstPerson(verb: PlacedVerb): PlacedVerb {
  const { text, form, prefix } = verb
  const isPast = form.tense === 'past' && form.gender === 'm' && !form.plural
  return form.verb.wasl && isPast && text[startAfter(text, wordOf(verb), prefix)] === 'أ'
    ? { ...verb, form: { ...form, tense: 'present', person: 1, gender: null } }
    : verb
}

/** Index of the أنّ before a content, or of its first word. */
function frameStart({ words }: ArabicSentence, claim: CueCandidate): number {
  return claim.from > 0 && complementisers.has(words[claim.from - 1]!.folded)
    ? claim.from - 1
    : claim.from
}
