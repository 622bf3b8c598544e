import { expect, it } from 'vitest'
import { createKnowledge } from '../../../src/knowledge/create-knowledge.ts'
import { linkEntities } from '../../../src/knowledge/linking/link-entities.ts'
import { knowledgeOf, packOf, recordOf } from '../pack-of.ts'
import { documentOf } from './document-of.ts'
import { createLinkOf } from './link-of.ts'

const title = 'وزير الصحة القطري'
const qatar = recordOf('qa', [], {
  type: 'LOC',
  kind: 'country',
  country: 'QA',
  prior: 0.95,
  labels: { ar: 'قطر' },
})
const holder = (id: string, ar: string) =>
  recordOf(id, [], {
    type: 'PER',
    kind: 'politician',
    country: 'QA',
    prior: 0.8,
    labels: { ar },
    offices: [{ office: 'o1', start: '2016-03-01', asof: '2018-08-03', source: 'w' }],
  })
const knowledge = knowledgeOf(
  qatar,
  recordOf('o1', [], { type: 'MISC', kind: 'office', labels: {}, titles: { ar: [title, title] } }),
  holder('fahd', 'فهد بن سالم'),
)

/** The record of who stands behind the introduction in an article on Qatar of 2026. */
function linkIntroduced(introduction: string, name: string): string | null {
  const text = `${introduction} ${name} إن قطر ستبني مستشفى.`
  const start = introduction.length + 1
  const entity = {
    id: 'e1',
    type: 'PER' as const,
    name,
    mentions: [{ start, end: start + name.length }],
    introduction: { start: introduction.indexOf(' ') + 1, end: introduction.length },
    candidates: [],
    link: null,
    qid: null,
  }
  const document = { ...documentOf(text, 'ar'), date: '2026-02-10' }
  return linkEntities([entity], document, knowledge)[0]!.link?.id ?? null
}

it.each(['فهد بن سالم بن راشد', 'فهد بن سالم بن راشد آل حامد'])(
  '«%s» is the one with the office',
  (name) => {
    expect(linkIntroduced(`قال ${title} الشيخ`, name)).toBe('fahd')
    expect(linkIntroduced('قال وزير الصحة', name)).toBe('fahd')
  },
)

it.each(['قال الشيخ', 'قال السفير القطري', 'قال رئيس الوزراء القطري'])(
  'is nobody behind «%s»: a cousin bears the same name',
  (introduction) => expect(linkIntroduced(introduction, 'فهد بن سالم بن راشد')).toBeNull(),
)

it('«عبدالله» in one word is no longer lineage than «عبد الله»', () => {
  const text = 'استقبل عبدالله بن سالم آل حامد وزراء من قطر.'
  const linkOf = createLinkOf(knowledgeOf(qatar, holder('abdullah', 'عبد الله بن سالم آل حامد')))
  expect(linkOf({ text, name: 'عبدالله بن سالم آل حامد', type: 'PER' })).toBe('abdullah')
})

it('is the one whose office follows the name, with the state or without it', () => {
  const state = { ...qatar, id: 'place-qa', aliases: { ar: ['القطري'] } }
  const linkOf = createLinkOf(
    createKnowledge([
      packOf([state], 'places'),
      packOf([
        recordOf('o1', [], {
          type: 'MISC',
          kind: 'office',
          labels: {},
          titles: { ar: [title, title] },
        }),
        holder('fahd', 'فهد بن سالم'),
      ]),
    ]),
  )
  const name = 'فهد بن سالم بن راشد'
  const whoIs = (behind: string) =>
    linkOf({ text: `استقبل الشيخ ${name} ${behind} وفدا في قطر.`, name, type: 'PER' })
  expect(whoIs('وزير الصحة')).toBe('fahd')
  expect(whoIs(title)).toBe('fahd')
  expect(whoIs('وزير النقل')).toBeNull()
  expect(whoIs('أمس')).toBeNull()
})
