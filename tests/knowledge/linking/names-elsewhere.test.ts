import { expect, it } from 'vitest'
import { withoutWordsElsewhere } from '../../../src/knowledge/linking/hits-elsewhere.ts'
import { linkEntities } from '../../../src/knowledge/linking/link-entities.ts'
import { knowledgeOf, recordOf } from '../pack-of.ts'
import { documentOf } from './document-of.ts'

const labels = { en: 'Shore Court', fr: 'Cour du rivage' }
const knowledge = knowledgeOf(
  recordOf('court', [], { labels, aliases: { en: ['SHC'], fr: ['CDR'] }, prior: 0.9 }),
  recordOf('league', ['Tide League'], {
    labels: { ar: 'رابطة المد', en: 'Tide League' },
    aliases: { ar: ['المديّون'] },
  }),
  recordOf('guild', [], {
    labels: { fr: 'Guilde du rivage' },
    aliases: { fr: ['GDR'] },
    prior: 0.9,
  }),
)

function linkIn(lang: string, name: string): string | null {
  const text = `${name} xx`
  const [hit] = knowledge.findNames(text)
  const entity = {
    id: 'e',
    type: 'ORG' as const,
    name,
    mentions: [{ start: 0, end: name.length }],
    candidates: [...hit!.candidates],
    introduction: null,
    link: null,
    qid: null,
  }
  return linkEntities([entity], documentOf(text, lang), knowledge)[0]!.link?.id ?? null
}

it.each<[string, string, string, string | null]>([
  ['an acronym in the language of the article', 'fr', 'CDR', 'court'],
  ['an English one in any language', 'fr', 'SHC', 'court'],
  ['none of another language, where the body has a name in this one', 'en', 'CDR', null],
  ['a name of several words in any language', 'en', 'Cour du rivage', 'court'],
  ['one of a body that this language does not name', 'en', 'GDR', 'guild'],
])('%s', (_, lang, name, id) => {
  expect(linkIn(lang, name)).toBe(id)
})

it.each([
  ['fr', ['CDR', 'Cour du rivage', 'SHC', 'GDR']],
  ['en', ['Cour du rivage', 'SHC', 'GDR']],
])('are no names in a text: %s', (lang, names) => {
  const document = documentOf('CDR, Cour du rivage, SHC, GDR', lang)
  const hits = withoutWordsElsewhere(knowledge.findNames(document.text), document, knowledge)
  expect(hits.map(({ start, end }) => document.text.slice(start, end))).toEqual(names)
})

it('an Arabic word is kept with its hidden article', () => {
  const document = documentOf('قيل للمديّون', 'ar')
  const hits = knowledge.findNames(document.text)
  expect(hits).toHaveLength(1)
  expect(withoutWordsElsewhere(hits, document, knowledge)).toEqual(hits)
})
