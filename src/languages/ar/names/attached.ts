import type { AttachedWords } from '../../names/attached-words.ts'

/** The article and the particles that are written onto a noun, and the endings of adjectives. */
export const attached: AttachedWords = {
  article: 'ال',
  toArticle: 'لل',
  lostLetter: 'ا',
  byArticle: 'بال',
  to: 'ل',
  and: 'و',
  beforeQuote: 'وفبكل',
  definiteInRole: ['ال', 'لل', 'بال', 'وال'],
  isRelational: (folded) => /ي(ه)?$/.test(folded),
  isPossessed: (folded) => /ت(ه|ها|هم)$/.test(folded),
  withoutPronoun: (folded) => folded.replace(/(?<=.{3})(ه|ها|هم|هما)$/, ''),
  isParticiple: (folded) => /^م.{4,}ه$/.test(folded),
  isOfThings: (folded) => /^(?:.+ات|.وا..|م.ا.ي?.|..اي.)$/.test(folded),
  isSheDoes: (folded) => /^ت(?!حت$|لك$|..ي.$)[^اه]{2,5}$/.test(folded),
  mayBeVerb: (folded) => /^س?[يتن]|ت$|ها$/.test(folded),
  isOfSeveral: (folded) => folded.length > 6 && /[يو]ن$/.test(folded),
  isOfFollowers: (folded) => /^ال.{2,}اوي[وي]ن$/.test(folded),
  isFeminine: (folded) => folded.endsWith('ه'),
  compoundHeads: new Set(['عبد', 'ابو', 'ابي', 'ابا']),
  fathers: new Map([
    ['ابي', 'ابو'],
    ['ابا', 'ابو'],
  ]),
  as: 'ك',
  so: 'ف',
  roleLinks: new Set(['باسم', 'في', 'ل', 'لشوون', 'لدي']),
  shortTitles: new Set(['د', 'مولانا']),
  afterNames: new Set(['قد', 'ايضا']),
  givenEndings: new Set(['الدين', 'الله', 'الاسلام']),
}
