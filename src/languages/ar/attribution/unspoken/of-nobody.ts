/** Verbs of speech of whom no news quotes: scripture, and how things are. */
import type { Rule } from '../rule.ts'
import { complementisers } from '../lexicon/words.ts'
import { wordBeside, wordOf, type PlacedVerb } from '../phrases/placed-verb.ts'
import type { ArabicWord } from '../phrases/sentence.ts'

/** «الله تعالى», «تعالى», «رسول الله», «النبي عليه»: with what stands behind the verb up to here */
const holy =
  /^(?:الله (?:تعالي|سبحانه|عز|جل|تبارك|في (?:كتابه|محكم)|$)|(?:ربنا|المولي|الحق|الباري) (?:تعالي|سبحانه|عز|جل|تبارك)|(?:تعالي|سبحانه|تبارك) |عز (?:وجل|من قايل)|رسول الله |رسولنا الكريم|(?:الرسول|النبي) (?:(?:محمد|الكريم|الاكرم) )?(?:صلي|عليه|$))/
const mostWords = 4

/** Whether the word at `at` is «قال» with scripture or a saying of the Prophet behind it. */
export function isScripture(words: readonly ArabicWord[], at: number): boolean {
  if (!/^[وف]?(قال|يقول)$/.test(words[at]!.folded)) return false
  const behind = words.slice(at + 1, at + 1 + mostWords)
  const end = behind.findIndex(({ before }) => before.opens >= 0 || before.colon || before.comma)
  const said = (end < 0 ? behind : behind.slice(0, end)).map(({ folded }) => `${folded} `)
  return holy.test(said.join(''))
}

export const scripture: Rule<PlacedVerb> = {
  name: 'scripture',
  accepted: 'قال عبد الله نصر إن الطريق مغلق.',
  refused: 'وقال الله تعالى: «ولا تقطعوا الطريق».',
  refuses: ({ sentence, at }) => isScripture(sentence.words, at),
}

/** Nobody who could be asked; not the numbers and results, which are told as documents are. */
const reality = /^[وف]?ال(واقع|وقايع|حقايق|تجربه|تجارب|تاريخ|ايام|احداث|ظروف)$/
const shows = new Set(['اكد', 'كشف', 'اثبت', 'اظهر', 'اوضح', 'برهن', 'قال', 'اشار', 'بين'])
/** «كشف الواقع الميداني | أن» */
const longestSubject = 4

/** «الواقع كشف أن», «وأثبتت التجربة أن»; not «وصف الواقع بأنه», which somebody does. */
export const howThingsAre: Rule<PlacedVerb> = {
  name: 'how things are',
  accepted: 'كشف الواقف أن الطريق مغلق.',
  refused: 'لكن الواقع كشف أن الطريق مغلق.',
  refuses: (verb) => {
    const { sentence, at, form } = verb
    if (!shows.has(form.verb.lemma) || form.pronoun) return false
    if (reality.test(wordBeside(verb, -1)) && !isInPhrase(verb)) return !wordOf(verb).before.comma
    return (
      reality.test(wordBeside(verb, 1)) &&
      sentence.words
        .slice(at + 2, at + 2 + longestSubject)
        .some(({ folded, before }) => !before.comma && complementisers.has(folded))
    )
  },
}

/** «شرح الواقع وأكد», «في الواقع أكد المدير»: the noun hangs on the word before it. */
const isInPhrase = (verb: PlacedVerb): boolean =>
  verb.prefix > 0 || !begins.test(wordBeside(verb, -2))
/** nothing, or a word that begins a clause */
const begins = /^(|و?لكن|ان|بان|فان|وان|بل|حيث|فيما|بينما|الا|لان|كما)$/
