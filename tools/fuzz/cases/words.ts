import { readdirSync, readFileSync } from 'node:fs'

/**
 * The words with which reporting is written, more often in the cases than their share of a
 * language: cues, names, bodies, days and numbers.
 */
const reporting: Record<string, string> = {
  en:
    'said says told reporters that according to who which whose reported announced denied warned claims email statement letter interview ' +
    'in on the a of by from and or but as about with he she they it Mr. Mrs. President Amina Hale Reuters BBC Guardian Monday last month year ' +
    '2024 12 March percent million report study poll investigation published newspaper added quoted citing source sources officials spokesman ' +
    'minister mayor Ireland Sudan its his never not U.S. (AP) ministry city',
  ar:
    'قال قالت وقال أن إن أنّ بحسب وفق وفقا لـ ل ب و ذكرت ذكر أفاد أفادت أعلن نقلت نقلا عن من في على إلى التي الذي مصدر مصادر مسؤول وزير ' +
    'الوزير الرئيس وكالة رويترز صحيفة الغارديان تقرير تحقيق نشر نشرته أمس الاثنين الماضي أغسطس آب 2024 ٢٠٢٤ مليون ألف شخص السودان إسرائيل ' +
    'بيان المتحدث باسم وأضاف وأكد نفى اتهم لا لم ولم قوله قائلا مضيفا هو هي هم محمد بن عبد الله أبو الأمم المتحدة وزارة حركة الجيش',
  fr:
    'selon un une rapport publié par le la les Monde mai 2024 ministre a déclaré que situation M. Dupont porte-parole de l’ONU affirmé à ' +
    'l’AFP personnes ont été dit-il dit indique source lundi hier dernier des d’après Gaza président mille enquête il elle qui',
  es:
    'según un una informe publicado por el la los El País mayo 2024 ministro declaró que situación Sr. Valiente portavoz de la ONU afirmó a ' +
    'EFE personas dijo dijeron indicó añadió fuente fuentes lunes ayer pasado del al se le presidenta mil investigación ella quien lo cual ' +
    'aseguró explicó anunció en su no Gobierno Madrid Reuters comunicado',
}

/** Marks and characters at which a reader of text may stumble. */
export const marks: readonly string[] = [
  ...'.,;:?!"“”„«»()[]{}-–—…،؛؟\'’‘`/\\*•%$€@#|&<>=~^_',
  ...'\t\u00a0\u3000\u2028\u0640\u064b\u0651\u0301\u20dd\u200b\u200d\u200e\u200f\u202e\u202c\u2066',
  ...'\u2069\u2060\ufeff\u00ad\u0000\ufffd😀𐎀𝐉𞤀ﷺﻻﬁİßǅ٣٪',
  '\n',
  '\n\n',
  '...',
  '--',
  '“”',
  '”.',
  ',”',
  ':"',
  '``',
  '👨‍👩‍👧',
  '\ud83d',
  '\ude00',
  '1.',
  '1,234.5',
  '31/02/2024',
  '2025-99-99',
  '1e999',
  '__proto__',
  'constructor',
]

export const languages: readonly string[] = Object.keys(reporting)

export const reportingWords = (lang: string): string[] => reporting[lang]!.split(' ')

/**
 * The words that a language's own folder names in its lists and rules: all that its grammar looks
 * for.
 */
export function grammarWords(lang: string): string[] {
  const folder = new URL(`../../../src/languages/${lang}/`, import.meta.url)
  const source = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(new URL(name, folder), 'utf8'))
    // weights are no words
    .filter((text) => !text.startsWith('/** Made by'))
    .join('\n')
  const quoted = [...source.matchAll(/'([^'\n]{2,})'|`([^`]{2,})`/g)].map(
    ([, single, block]) => single ?? block!,
  )
  const words = quoted.flatMap((text) => text.match(/[\p{L}\p{M}][\p{L}\p{M}’'.-]*/gu) ?? [])
  return [...new Set(words)]
}
