/** «عزت الشركة | الخسائر إلى …»: where what is put down to a cause begins, behind who says so. */
import { isSureAct } from '../lexicon/abstract-noun.ts'
import { isOffice, isParty } from '../lexicon/basis.ts'
import { findVerb } from '../lexicon/lookup.ts'
import type { VerbForm } from '../lexicon/verb-table.ts'
import { particles, phraseStops, prepositions, relatives } from '../lexicon/words.ts'
import { behindTime } from './adjuncts.ts'
import { isFinished } from './ends-before.ts'
import type { ArabicWord } from './sentence.ts'

/** Words between the verb and its «إلى». */
const reach = 14

/** «عزى» as well, which some write for «عزا» */
const puttingDown = /^(عزا|عزي|ارجع|نسب)$/

/**
 * Index of the first word of what the verb at `verb` puts down to something; -1 where no second noun
 * phrase stands before «إلى».
 */
export function putDownAt(words: readonly ArabicWord[], verb: number, form: VerbForm): number {
  if (!puttingDown.test(form.verb.lemma) || form.pronoun || form.tense === 'participle') return -1
  const from = behindTime(words, verb + 1)
  const to = words.findIndex(({ folded }, i) => i > from && folded === 'الي')
  if (to < 0 || to - from > reach || words.slice(from, to + 1).some(isParted)) return -1
  // «أرجعت المكتبة الكتاب إلى الرف»: it gave it back
  if (form.verb.lemma === 'ارجع' && !mayTell(words[from]!)) return -1
  for (let at = from + 1; at < to; at++)
    if (isBehindWhole(words, from, at) && begins(words[at]!, at === to - 1)) return at
  return -1
}

const mayTell = ({ folded, named }: ArabicWord): boolean => named || isParty(folded)

const isParted = ({ before, folded }: ArabicWord): boolean =>
  before.comma || before.stop || before.colon || relatives.has(folded)

/** «الشركة |», «سامي نصر |», «سماسرة |»: several without their article are whole where they stand alone. */
const isBehindWhole = (words: readonly ArabicWord[], from: number, at: number): boolean =>
  isFinished(words, from, at) ||
  (at === from + 1 && /^(?!ال).{2,}(ون|اء|ره|ار)$/.test(words[from]!.folded))

/** A noun without its article; one with it where it is an act or, as the last word, must be the object. */
function begins({ folded, named }: ArabicWord, isLast: boolean): boolean {
  if (phraseStops.has(folded) || prepositions.has(folded) || particles.has(folded)) return false
  if (folded.startsWith('ال')) return isLast || isSureAct(folded.slice(2))
  return !named && !isOffice(folded) && (findVerb(folded) === null || isSureAct(folded))
}
