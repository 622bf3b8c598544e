/**
 * Which language a text is in, by script and by its commonest words; small enough for the page
 * script.
 * The languages that have a folder here, and those that their texts could be mistaken for; the
 * page's own word serves for the rest.
 */
import { findRuns, kindOf, LETTER, letters, marks } from '../text/letters.ts'

/**
 * Scripts that tell a language by themselves, as the share of letters goes; kana before the Han
 * characters that Japanese has too.
 */
const scripts: [string, RegExp][] = [
  ['he', /[\u05d0-\u05ea]/g],
  ['hi', /[\u0900-\u097f]/g],
  ['ja', /[\u3040-\u30ff]/g],
  ['zh', /[\u4e00-\u9fff]/g],
]
const anyScript = /[\u05d0-\u05ea]|[\u0900-\u097f]|[\u3040-\u30ff]|[\u4e00-\u9fff]/
const functionWords: Record<string, string> = {
  en: 'the of and to in that is for on was with said he it as by at from',
  fr: 'le la les des et est dans que pour une sur du au qui par',
  de: 'der die und das den von zu mit ist auf für nicht ein dem im',
  es: 'el los las y en que del por una con para es al su se',
  ru: 'в и на не что с по как из за это от его для о',
  ar: 'في من على أن إلى التي الذي عن مع قال هذا هذه ما كان بعد',
  fa: 'در به از که این را با است برای آن می شد های کرد شود',
  ur: 'کے میں کی ہے اور سے کا نے کو پر کہ ہیں یہ اس',
}
const codes = Object.keys(functionWords)
/** by function word: places in `codes` of the languages that have it */
const known = new Map<string, number[]>()
codes.forEach((code, place) => {
  for (const word of new Set(functionWords[code]!.split(' ')))
    known.set(word, [...(known.get(word) ?? []), place])
})

/** BCP 47 primary subtag, "und" when nothing fits. Looks at the first 4,000 units. */
export function detectLanguage(text: string): string {
  const start = text.slice(0, 4000)
  if (anyScript.test(start))
    for (const [code, script] of scripts) {
      const count = start.match(script)?.length ?? 0
      if (count > 0 && count > countLetters(start) * (code === 'ja' ? 0.1 : 0.4)) return code
    }
  const words = findRuns(start.toLowerCase(), letters, letters | marks)
  const counts = codes.map(() => 0)
  for (const word of words) for (const place of known.get(word) ?? []) counts[place]!++
  const most = Math.max(...counts)
  return most > 0 && most * 25 >= words.length ? codes[counts.indexOf(most)]! : 'und'
}

function countLetters(text: string): number {
  let count = 0
  for (const character of text) if (kindOf(character.codePointAt(0)!) === LETTER) count++
  return count
}
