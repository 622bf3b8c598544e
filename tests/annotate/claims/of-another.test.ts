import { expect, it } from 'vitest'
import { readText } from './read-text.ts'

const speakerOf = (text: string): string | null => {
  const { claims, entities } = readText('en', text)
  const [claim] = claims
  return entities.find(({ id }) => id === claim?.entity)?.name ?? null
}

it.each([
  'The widow of the opposition leader Tavin Orlo said she would go on.',
  'The brother of opposition leader Tavin Orlo said he would go on.',
  'The killer of the opposition leader Tavin Orlo said he would go on.',
])('whose words are told by a name behind "of" is not the one named: %s', (text) =>
  expect(speakerOf(text)).toBeNull(),
)

it.each([
  'The opposition leader Tavin Orlo said he would go on.',
  'The leader of the opposition, Tavin Orlo, said he would go on.',
])('who bears the name himself speaks: %s', (text) => expect(speakerOf(text)).toBe('Tavin Orlo'))
