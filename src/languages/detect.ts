/**
 * Which language a text is in, by what is in it: script, letters that only some languages of a
 * script have, and the share of a language's commonest words. Small enough for the page script.
 *
 * Lists hold the languages that have a folder here, and those that their texts could be mistaken
 * for. A text that shows none of them is "und", whatever else it is.
 */
import { findRuns, kindOf, letterKind, letters, marks } from '../text/letters.ts'

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
const arabicScript = /[\u0620-\u064a\u066e-\u06d3\u0750-\u077f]/g
/** Arabic letters as they join, each with a character of its own: old systems put them out so. */
const presentationForms = /[\ufb50-\ufdff\ufe70-\ufefc]/
/** Letters that Arabic does without: Persian, Urdu, Kurdish, Pashto, Sindhi and Uyghur have them. */
const notArabic = /[پچژگکیےںہھڈٹڑۆێڕڵەښځډټړۍېۇۋۈڭ]/g

const functionWords: Record<string, string> = {
  en: 'the of and to in a that is for on was with said he it as by at from be has have an are his they not but were who will their this which she had its been or',
  fr: 'le la les l de des d du et à en un une est dans que qui pour au aux sur par pas ce il elle a se ne avec plus son sa ses qu s n cette ont été sont',
  es: 'el la los las de del y en que a un una por con para es al su se no lo como más ha fue sus o este esta pero entre ser',
  ar: 'في من على أن إلى التي الذي عن مع قال هذا هذه ما كان بعد إن لا لم بين أو كما ذلك خلال قد وقد وقال كانت أي هو هي',
  fa: 'در به از که این را با است برای آن می شد های کرد شود',
  ur: 'کے میں کی ہے اور سے کا نے کو پر کہ ہیں یہ اس',
  de: 'der die und das den von zu mit ist auf für nicht ein dem im des sich eine auch als an hat werden bei wird',
  ru: 'в и на не что с по как из за это от его для о',
  pt: 'o a os as de do da dos das e em no na que um uma por com para não ao se mais foi é à são pelo pela seu sua',
  it: 'il lo la i gli le di del della dei e in nel che un una per con non si è ha al da alla sono più dal anche',
  ca: 'el la els les de del i en que a un una per amb és al no ha dels ser als més pel aquest aquesta',
  ro: 'a al ai ale de din și în la cu pe pentru că nu se mai este sunt care un o fost sau ce',
  nl: 'de het een van en in is dat op te voor met zijn niet die aan er om hij ook als bij door naar maar',
  af: 'die en van het in is nie wat om te vir met dat hy op was sy aan n by hulle sal word ook',
  id: 'yang dan di dengan untuk dari ini itu dalam pada tidak akan juga oleh ke adalah bisa kata para telah',
  sw: 'ya na wa kwa ni katika za la cha hiyo huo kuwa hilo kutoka alisema baada wake pia huyo',
  tl: 'ang ng sa na at mga ay si ni para kay hindi ito nang niya may kanyang isang',
  tr: 've bir bu da de için ile olarak olan çok daha en ise gibi kadar sonra oldu dedi',
}
const codes = Object.keys(functionWords)
/** by function word: places in `codes` of the languages that have it */
const known = new Map<string, number[]>()
codes.forEach((code, place) => {
  for (const word of new Set(functionWords[code]!.split(' ')))
    known.set(word, [...(known.get(word) ?? []), place])
})

/** Units below which a text is a headline: a single word is evidence then. */
const shortText = 160
/**
 * The least share of function words in a longer text. Running prose of these languages has two to
 * three times as many; lists and other languages stay far below. Of Arabic the letters tell most.
 */
const leastShare: Record<string, number> = { en: 0.1, fr: 0.18, es: 0.18, ar: 0.01 }
const leastOfOthers = 0.1

/** BCP 47 primary subtag, "und" when the text does not show one. Looks at the first 4,000 units. */
export function detectLanguage(text: string): string {
  const written = text.slice(0, 4000)
  const start = presentationForms.test(written) ? written.normalize('NFKC') : written
  if (anyScript.test(start))
    for (const [code, script] of scripts) {
      const count = start.match(script)?.length ?? 0
      if (count > 0 && count > countLetters(start) * (code === 'ja' ? 0.1 : 0.4)) return code
    }
  const words = findRuns(start.toLowerCase(), letters, letters | marks)
  const counts = codes.map(() => 0)
  for (const word of words) for (const place of known.get(word) ?? []) counts[place]!++
  if (isOtherThanArabic(start)) counts[codes.indexOf('ar')] = 0
  const most = Math.max(...counts)
  const code = codes[counts.indexOf(most)]!
  const least = start.length < shortText ? 0 : (leastShare[code] ?? leastOfOthers)
  return most > 0 && most >= words.length * least ? code : 'und'
}

/** Whether running prose of this language would be known for it. */
export const isToldByText = (code: string): boolean => code in leastShare

/** Whether a text says nothing of its language, being too short for evidence. */
export const isTooShortToTell = (text: string): boolean => text.length < shortText

/** In Arabic script, with letters that no Arabic word has in more than a few borrowed names. */
function isOtherThanArabic(text: string): boolean {
  const all = text.match(arabicScript)?.length ?? 0
  return all > 0 && (text.match(notArabic)?.length ?? 0) > all * 0.03
}

function countLetters(text: string): number {
  let count = 0
  for (const character of text) if (kindOf(character.codePointAt(0)!) === letterKind) count++
  return count
}
