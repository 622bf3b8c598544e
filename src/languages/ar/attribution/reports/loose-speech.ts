/** Words of others told without any mark: «قال لي ابنك مطابق»; what participles go on with. */
import type { AttributionDraft } from '../../../claims/attribution-rules.ts'
import type { Span } from '../../../../model/text.ts'
import { isAbstract } from '../lexicon/abstract-noun.ts'
import { isOffice } from '../lexicon/basis.ts'
import { complementisers } from '../lexicon/words.ts'
import type { ArabicSentence, ArabicWord } from '../phrases/sentence.ts'
import { clauseEnd, looseDraft, speechEnd } from './loose-draft.ts'
import { subjectOf } from '../subjects/opening-subject.ts'
import type { Stretch } from '../phrases/noun-phrase.ts'
import type { SentenceReading } from '../phrases/sentence-reading.ts'
import { findEach } from '../../../../text/find-each.ts'

/** Verbs of saying and asking, folded, as they stand within somebody's own words, dialects too. */
const saying =
  /^(و|ف)?(ب|ح|ه)?(قال|قالت|قالوا|قالو|قلت|قلنا|قلتله|قاللي|قالي|قالتلي|قالولي|يقول|تقول|يقولون|يقولوا|اقول|نقول|قول|سالني|سالتني|يسالني|تسالني|يسالونني|سالته|سالتها|ساله|سالها)$/
const told = /^(لي|له|لها|لهم|لنا|لك|لكم)$/
const ownSaying = /(قلت|قلنا|اقول|نقول|قلتله)$/
const bySeveral = /(?:وا|ون|ولي|ونني)$/
const byWoman = /قالت|تقول|سالتني|تسالني/
/** «سألني», «قالي»: to whom it was said is written onto the verb */
const withPronoun = /[يه]$/

/** Whether a folded word is such a verb. */
export const isSaying = (folded: string): boolean => saying.test(folded)

/** «قال لي ابنك مطابق»: words that follow a verb of saying with no mark and no أنّ. */
export function findInnerSpeech(
  reading: SentenceReading,
  isKnown: (word: Span) => boolean,
  places: readonly number[],
): AttributionDraft[] {
  const { sentence } = reading
  return findEach(places, (at) => {
    const word = sentence.words[at]!
    const said = saying.exec(word.folded)
    const parts = said && !isKnown(word) ? innerSpeech(sentence, at, said[3]!) : null
    if (!parts) return null
    const { subject, from } = parts
    return looseDraft(reading, {
      cue: { at, prefix: said![1]?.length ?? 0 },
      speaker: subject,
      content: { start: sentence.words[from]!.start, end: clauseEnd(sentence, from) },
      kind: 'direct',
      doubt: 'inner speech',
      own: ownSaying.test(word.folded),
      plural: bySeveral.test(word.folded),
      gender: byWoman.test(word.folded) ? 'f' : 'm',
    })
  })
}

/** Whose words follow the verb at `at`, if he is named there, and with which word they begin. */
function innerSpeech(
  { words }: ArabicSentence,
  at: number,
  verb: string,
): { subject: { from: number; to: number } | null; from: number } | null {
  const { quote } = words[at]!
  const isTo = told.test(words[at + 1]?.folded ?? '')
  if (!isTo && quote < 0 && !withPronoun.test(verb)) return null
  const from = isTo ? at + 2 : at + 1
  const first = words[from]
  if (!first || !goesOn(first, quote)) return null
  const isNamed = first.personEnd > 0 || (isTo && /^ال..../.test(first.folded))
  if (!isNamed) return { subject: null, from }
  const nameEnd = Math.max(first.personEnd, first.end)
  const behind = words.findIndex((word, i) => i > from && word.start >= nameEnd)
  return behind >= 0 && goesOn(words[behind]!, quote)
    ? { subject: { from, to: behind }, from: behind }
    : null
}

const goesOn = ({ folded, before, quote }: ArabicWord, holder: number) =>
  !before.comma && !before.stop && quote === holder && !complementisers.has(folded)

const participle = /^(و|ف)?م[^\s]{2,5}(ا|ه|ين)$/
/** Words between a participle and its أنّ. */
const reach = 3

/** «، مبينا أن…», «، مستدلا بأن…»: a participle behind a comma with أنّ near behind it. */
export function findParticiples(
  reading: SentenceReading,
  isKnown: (word: Span) => boolean,
): AttributionDraft[] {
  const { sentence } = reading
  const { words } = sentence
  return findEach(words, (word, at) => {
    const shape =
      word.before.comma && !word.named && !isKnown(word) ? participle.exec(word.folded) : null
    const from = shape ? behindThat(words, at) : -1
    if (!shape || from < 0) return null
    return looseDraft(reading, {
      cue: { at, prefix: shape[1]?.length ?? 0 },
      speaker:
        shape[2] === 'ا' && !words.slice(0, at).some(isKnown) ? manActing(sentence, at) : null,
      content: { start: words[from]!.start, end: speechEnd(sentence, from) },
      kind: 'indirect',
      doubt: 'participle',
      gender: shape[2] === 'ه' ? 'f' : 'm',
      plural: shape[2] === 'ين',
    })
  })
}

/** «امتنع المتحدث عن التعليق، | مكتفيا بالقول إن»: the man who acts where nobody spoke so far. */
function manActing(sentence: ArabicSentence, at: number): Stretch | null {
  const subject = subjectOf(sentence, at)
  const first = subject && sentence.words[subject.from]!
  if (!first || /(ه|ها|ات|ون|ين|ان)$/.test(first.folded)) return null
  if (first.personEnd === 0 && !isOffice(first.folded)) return null
  return { from: subject.from, to: subject.to - Number(endsInAct(sentence, subject)) }
}

/** «رئيس المجلس | التعليق»: what somebody does or leaves, behind a noun that ends who he is */
const endsInAct = ({ words }: ArabicSentence, { from, to }: Stretch): boolean =>
  to - from > 1 && /^ال./.test(words[to - 2]!.folded) && isAbstract(words[to - 1]!.folded.slice(2))

/** The first word of what أنّ brings behind a participle; أنّ with a pronoun is a part of it. */
function behindThat(words: readonly ArabicWord[], at: number): number {
  for (let i = at + 1; i <= at + reach; i++) {
    const folded = words[i]?.folded
    if (folded === undefined || !complementisers.has(folded)) continue
    const from = /^ب?ان$/.test(folded) ? i + 1 : i
    return words[from] ? from : -1
  }
  return -1
}
