/** A university's web domain as a dated fact. */
import { officeNotes } from '../../../src/languages/office-notes.ts'
import type { Fact, Localised } from '../../../src/model/knowledge.ts'

/** The day of the package's version. */
const day = '2026-07-17'
/** Nouns, which agree with nothing. */
const words: Localised = { ar: 'نطاق الشبكة: ', en: 'Web domain: ', fr: 'Domaine : ' }

/** The list's page of a domain: "cu.edu.eg" stands in eg/edu/cu.txt. */
export function toDomainFact(domain: string): Fact {
  const path = domain.split('.').toReversed().join('/')
  const inEach = (tell: (lang: string) => string): Localised =>
    Object.fromEntries(Object.keys(words).map((lang) => [lang, tell(lang)]))
  return {
    text: inEach((lang) => `${officeNotes[lang]!.held(`${words[lang]}${domain}`, { asof: day })}.`),
    date: day,
    source: {
      url: `https://github.com/JetBrains/swot/blob/master/lib/domains/${path}.txt`,
      name: inEach((lang) => officeNotes[lang]!.source('JetBrains/swot', day)),
    },
    status: 'record',
    standing: true,
  }
}
