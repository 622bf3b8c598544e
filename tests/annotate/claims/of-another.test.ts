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
  'The ghostwriter of the novelist Tavin Orlo said the notes were lost.',
  'The predecessor of Finance Minister Rosa Orlo said the plan was bold.',
  'The former assistant to Governor Rosa Orlo said she never slept.',
  'The clinic treating opposition leader Rosa Orlo said she was awake.',
  'The party of former premier Rosa Orlo said it would not vote.',
  'The mother of 12-year-old Rosa Orlo said she loved to swim.',
  'The officer who shot Rosa Orlo said he was afraid.',
  'The driver of the car that hit Rosa Orlo said he never saw her.',
  'Detectives hunting Rosa Orlo said she was armed.',
  'Supporters of jailed mayor Rosa Orlo said they would march.',
  'The company owned by singer Rosa Orlo said it would close.',
  'A lawyer for the accused, Tavin Orlo, said the file was thin.',
  'The trainer of the champion, Tavin Orlo, said the horse was fit.',
  'The mother of the victim, 19-year-old Rosa Orlo, said she loved to swim.',
  "Ida Fisk, Rosa Orlo's kids say they forgive him.",
  'The Opposition in Selwyn Council accused the mayor of waste.',
  'Trip Chowd at Selwyn Council said the mayor was careless.',
  'The Minority in Selwyn Council said the mayor was careless.',
])('whose words are told by a name behind "of" is not the one named: %s', (text) =>
  expect(speakerOf(text)).toBeNull(),
)

it.each([
  'The opposition leader Tavin Orlo said he would go on.',
  'The leader of the opposition, Tavin Orlo, said he would go on.',
  'The minister of justice, Tavin Orlo, said jails were full.',
  'Minister of Justice Tavin Orlo said jails were full.',
  'The head of the army, General Tavin Orlo, said the front held.',
  'The owner of the Feathers, Tavin Orlo, said the pub was full.',
  'A spokesman for the mayor, Tavin Orlo, said the road was shut.',
  'A solicitor for the company, Tavin Orlo, said nobody was charged.',
  'The Chief Press Secretary to the Governor, Mr Tavin Orlo, said it was a joke.',
  'The chief of staff to President Rosa Fisk, Tavin Orlo, said the talks went well.',
  'The deputy of the late minister Ivo Fisk, Tavin Orlo, said his work would go on.',
])('who bears the name himself speaks: %s', (text) => expect(speakerOf(text)).toBe('Tavin Orlo'))

it('gives a body the words of its people', () =>
  expect(speakerOf('Researchers at Selwyn University said the eels were back.')).toBe(
    'Selwyn University',
  ))
