import { expect, it } from 'vitest'
import { linkEntities } from '../../../src/knowledge/linking/link-entities.ts'
import type { Entity } from '../../../src/model/annotation.ts'
import { knowledgeOf, recordOf } from '../pack-of.ts'
import { documentOf } from './document-of.ts'

const knowledge = knowledgeOf(
  recordOf('player', ['Emil Marle', 'إميل مارل'], {
    type: 'PER',
    kind: 'athlete',
    prior: 0.6,
    descriptions: { en: 'Norwegian footballer', ar: 'لاعب كرة قدم نرويجي' },
  }),
  recordOf('minister', ['Anna Tovin'], {
    type: 'PER',
    kind: 'politician',
    prior: 0.9,
    descriptions: { en: 'Norwegian politician and former gymnast' },
  }),
  recordOf('senator', ['Olav Tovin'], {
    type: 'PER',
    kind: 'politician',
    prior: 0.9,
    descriptions: { en: 'Norwegian politician' },
  }),
)

/** The record to which the first name of a text is linked, introduced by the words in brackets. */
function linkIn(marked: string, name: string, lang: string): string | null {
  const text = marked.replaceAll(/[[\]]/g, '')
  const start = text.indexOf(name)
  const role = marked.indexOf('[')
  const entity: Entity = {
    id: 'e1',
    type: 'PER',
    name,
    mentions: [{ start, end: start + name.length }],
    introduction: role < 0 ? null : { start: role, end: marked.indexOf(']') - 1 },
    candidates: knowledge.findNames(text).find((hit) => hit.start === start)!.candidates,
    link: null,
    qid: null,
  }
  return linkEntities([entity], documentOf(text, lang), knowledge)[0]!.link?.id ?? null
}

const onFootball = 'The league, the cup, the match and the goals of the season were named in court.'

it.each([
  ['The [judge] Emil Marle spoke.', 'Emil Marle', null],
  ['Emil Marle, [a cardiologist at the hospital], spoke.', 'Emil Marle', null],
  ['Emil Marle spoke.', 'Emil Marle', 'player'],
  ['The [former judge] Emil Marle spoke.', 'Emil Marle', 'player'],
  ['Emil Marle, [a footballer and a lawyer], spoke.', 'Emil Marle', 'player'],
])('links nobody whose calling the article tells otherwise: %s', (text, name, linked) => {
  expect(linkIn(`${text} ${onFootball}`, name, 'en')).toBe(linked)
})

it.each([
  ['The [gymnast] Olav Tovin told the government and parliament so.', 'Olav Tovin', null],
  // the record tells that calling too
  ['The [gymnast] Anna Tovin told the government and parliament so.', 'Anna Tovin', 'minister'],
])('reads the calling in what the record says as well: %s', (text, name, linked) => {
  expect(linkIn(text, name, 'en')).toBe(linked)
})

it.each([
  ['قال [القاضي] إميل مارل إن الدوري والمباراة والكأس والأهداف ذكرت.', null],
  ['قال [اللاعب] إميل مارل إن الدوري والمباراة والكأس والأهداف ذكرت.', 'player'],
])('reads it in Arabic too: %s', (text, linked) => {
  expect(linkIn(text, 'إميل مارل', 'ar')).toBe(linked)
})

it.each([
  ['They called ‘the butcher’ Emil Marle to the ground.', 'player'],
  ['They called the butcher Emil Marle to the ground.', null],
])('a byname in marks of its own tells no trade: %s', (text, linked) => {
  expect(linkIn(`${text} ${onFootball}`, 'Emil Marle', 'en')).toBe(linked)
})
