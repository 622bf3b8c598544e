/** Which language a text is in, by script and by its commonest words; small enough for the page script. */

const functionWords: Record<string, string> = {
  en: 'the of and to in that is for on was with said he it as',
  fr: 'le la les des et est dans que pour une sur du au qui par',
  de: 'der die und das den von zu mit ist auf für nicht ein dem im',
  es: 'el los las y en que del por una con para es al su se',
  ar: 'في من على أن إلى التي الذي عن مع قال هذا هذه ما كان بعد',
  fa: 'در به از که این را با است برای آن می شد های کرد شود',
  ur: 'کے میں کی ہے اور سے کا نے کو پر کہ ہیں یہ اس',
}

/** BCP 47 primary subtag, "und" when nothing fits. Looks at the first 4,000 units. */
export function detectLanguage(text: string): string {
  const words = text.slice(0, 4000).toLowerCase().match(/\p{L}[\p{L}\p{M}]*/gu) ?? []
  let best = 'und', most = 0
  for (const [code, list] of Object.entries(functionWords)) {
    const known = new Set(list.split(' '))
    const count = words.reduce((n, word) => n + Number(known.has(word)), 0)
    if (count > most) { most = count; best = code }
  }
  return most * 40 >= words.length ? best : 'und'
}
