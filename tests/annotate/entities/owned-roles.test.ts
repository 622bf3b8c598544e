import { expect, it } from 'vitest'
import { findEntities } from '../../../src/annotate/entities/find-entities.ts'
import { getLanguage } from '../../../src/languages/index.ts'
import { toDocument } from '../../to-document.ts'

/** How a text introduces the one who bears a name; null where it does not. */
function introductionOf(text: string, lang: string, name: string): string | null {
  const found = findEntities(toDocument(text, lang), getLanguage(lang)!, [])
  const { start, end } = found.find((entity) => entity.name === name)!.introduction ?? {
    start: 0,
    end: 0,
  }
  return text.slice(start, end) || null
}

it.each([
  ['en', 'Rosa Fisk wept. Questioned by his lawyer, Fisk said she was afraid.', 'Rosa Fisk', null],
  ['en', 'His lawyer, Rosa Fisk, wept.', 'Rosa Fisk', 'lawyer'],
  ['fr', 'D’après son avocat, Paul Renard a agi seul.', 'Paul Renard', null],
  ['fr', 'L’agent du joueur, Paul Renard, a répondu.', 'Paul Renard', null],
  ['fr', 'Le mari de Mme Morel, Paul Renard, a répondu.', 'Paul Renard', null],
  ['fr', 'Le joueur, Paul Renard, a répondu.', 'Paul Renard', 'joueur'],
  ['es', 'De acuerdo con su abogado, Pedro Salas actuó solo.', 'Pedro Salas', null],
  ['es', 'Su abogado, Pedro Salas, lo negó.', 'Pedro Salas', 'abogado'],
])('introduces nobody by a role of another, in %s: %s', (lang, text, name, told) =>
  expect(introductionOf(text, lang, name)).toBe(told),
)

it.each([
  ['en', 'Her husband, Tavin Fisk, alleged that the doctor had left.', 'husband'],
  ['en', 'Her husband, Tavin Fisk, a teacher in Norrvik, left.', 'a teacher in Norrvik'],
  ['en', 'According to the lawyer, Tavin Fisk, the file was lost twice.', 'lawyer'],
  ['en', 'Police met Tavin Fisk, the file was lost twice.', null],
])(
  'takes the sentence that goes on behind a name for no introduction, in %s: %s',
  (lang, text, told) => expect(introductionOf(text, lang, 'Tavin Fisk')).toBe(told),
)

it('introduces a victim by no words about whoever is accused', () => {
  const text =
    'The paper has accused Mayor Omar Saleh of ordering the murder of reporter Rosa Fisk.'
  expect(introductionOf(text, 'en', 'Rosa Fisk')).toBe('reporter')
})
