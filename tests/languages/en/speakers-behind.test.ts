import { describe, expect, it } from 'vitest'
import { readWords as words } from './read-words.ts'

describe('who stands for a speaker', () => {
  it('is a word that counts, without its noun', () => {
    expect(words('Several said the boat had left.')).toEqual([
      ['Several', 'said', 'the boat had left'],
    ])
    expect(words('The boat may have left, another said.')).toEqual([
      ['another', 'said', 'The boat may have left'],
    ])
    expect(words('Several said papers were lost.').map(([source]) => source)).not.toContain(
      'Several said papers',
    )
  })
  it('stands behind the verb by a noun or a name', () => {
    expect(words('The gates were shut and were locked again, say engineers.')).toEqual([
      ['engineers', 'say', 'The gates were shut and were locked again'],
    ])
    expect(words('The knee, says the team doctor, Nils Fonn, is much better.')).toEqual([
      ['the team doctor, Nils Fonn', 'says', 'The knee … is much better'],
    ])
    expect(words('Ida, who stayed, says she never heard it.')[0]?.[2]).toBe('she never heard it')
  })
  it('is whoever rings or writes to say it', () => {
    expect(words('The club rang to say that the game was off.')).toEqual([
      ['The club', 'rang to say', 'that the game was off'],
    ])
  })
  it('is a study with the time and the journal where it was published', () => {
    expect(
      words('A study published Thursday in the journal Tidewater found that few nest.'),
    ).toEqual([['A study published Thursday in the journal Tidewater', 'found', 'that few nest']])
  })
  it('is the one in whose words it is told', () => {
    expect(words('It ended, in the words of Josef Lind, “with a bang”.')).toEqual([
      ['Josef Lind', 'in the words of', 'It ended … “with a bang”'],
    ])
  })
  it('is nothing that is announced', () => {
    expect(
      words('It cut its ties and, in a rare move, abruptly announced the closure of the road.'),
    ).toEqual([['It', 'abruptly announced', 'the closure of the road']])
  })
  it('is in front of its sentence whoever is named, with where and when it was said behind', () => {
    expect(
      words(
        'According to a statement by the aide to the mayor, Ada Reeve, in Northam on Sunday, Mr Bell left.',
      )[0]?.[0],
    ).toBe('a statement by the aide to the mayor, Ada Reeve')
  })
  it('is not the one to whom it was said', () => {
    expect(words('Ida Orme said staff rang her and told her to come at once.')).toEqual([
      ['Ida Orme', 'said', 'staff rang her'],
      ['staff', 'told', 'her to come at once'],
    ])
  })
  it('says nothing where it neither confirms nor denies', () => {
    expect(words('The ministry neither confirmed nor denied that it had paid.')).toEqual([])
  })
})

describe('what is told goes on behind its speaker', () => {
  it.each([
    ['Nobody opposed it, Ida Orme said, because nobody knew.', 'because nobody knew'],
    ['The road was shut, she said, and the bridge had gone.', 'and the bridge had gone'],
    ['It was, according to Ida Orme, the third flood.', 'the third flood'],
    ['The carts were sold, according to the bank, in June.', 'in June'],
  ])('%s', (text, rest) => {
    expect(words(text)[0]?.[2]?.endsWith(` … ${rest}`)).toBe(true)
  })
  it.each([
    'The road was shut, she said, and left the room.',
    'The road was shut, police said, and the mayor said buses would run.',
  ])('not in: %s', (text) => {
    expect(words(text)[0]?.[2]).toBe('The road was shut')
  })
})

describe('whose the words are where others are named beside the verb', () => {
  it.each([
    [
      'Ida Orme, press secretary to the governor, Josef Lind has confirmed the sale.',
      'Ida Orme, press secretary to the governor, Josef Lind',
    ],
    [
      'Ida Orme, in a letter signed by her aide, Josef Lind, on Sunday, said it was late.',
      'Ida Orme',
    ],
    ['The two, the union secretary to the board, Josef Lind said, had left.', 'Josef Lind'],
    ['“It is late,” according to Ida Orme.', 'Ida Orme'],
    [
      'Two men were held, the command spokesman, Josef Lind, has said.',
      'the command spokesman, Josef Lind',
    ],
  ])('%s', (text, source) => {
    expect(words(text)[0]?.[0]).toContain(source)
  })
  it.each([
    ['She said the mayor had told her it was shut, adding that it was late.', 'She'],
    [
      'She said the road was shut, but the union denied that, adding that it was late.',
      'the union',
    ],
    [
      'Josef Lind recalled the strike, when police came, telling reporters it was late.',
      'Josef Lind',
    ],
  ])('and whose the words that follow are: %s', (text, source) => {
    expect(words(text).at(-1)).toEqual([
      source,
      expect.any(String),
      expect.stringContaining('it was late'),
    ])
  })
})

const sourcesOf = (text: string) => words(text).map(([source]) => source)

describe('who speaks among other words', () => {
  it.each([
    ['Speaking at the scene, Amina Saleh, said that it rained.', 'Amina Saleh'],
    ['In her remarks, Mrs Saleh, said that it rained.', 'Mrs Saleh'],
    ['Also speaking, Mrs Saleh, told reporters that it rained.', 'Mrs Saleh'],
    ['In her letter to Amina Saleh Ms Brandt said that it rained.', 'Ms Brandt'],
    ['Omar Brandt in his response said that it rained.', 'Omar Brandt'],
    ['Police in a statement said that it rained.', 'Police'],
    ["The vote ended a day earlier—Orlo's lawyer argued that it rained.", "Orlo's lawyer"],
    ['The judge made sharp remarks to Orlo, saying that it rained.', 'The judge'],
    ['The board sent fresh demands to Orlo, saying that it rained.', 'The board'],
    ['She went ahead to say that it rained.', 'She'],
    ['He spent months telling Orlo that it rained.', 'He'],
    ['She took aim at Minister Orlo’s claim that it rained.', 'Minister Orlo’s'],
    ['A woman holding a sign said that it rained.', 'A woman holding a sign'],
  ])('is found alone: %s', (text, speaker) => expect(sourcesOf(text)).toEqual([speaker]))
  it('is what somebody received, and not whoever did', () => {
    const got = (words: string) => sourcesOf(`She received a letter from Orlo, ${words}.`)
    expect(got('telling her that it rained')).toEqual(['a letter from Orlo'])
    expect(got('adding that it rained')).toEqual(['She'])
  })
  it('is a paper whose name ends the sentence', () =>
    expect(
      words('Orlo, head of the board, left for Selwyn after an hour, reported Selwyn News.'),
    ).toEqual([
      ['Selwyn News', 'reported', 'Orlo, head of the board, left for Selwyn after an hour'],
    ]))
  it('is the statement, not the day on which it was made', () =>
    expect(
      words('He read a statement that Orlo wrote after his arrest, which said: “It rained.”'),
    ).toContainEqual(['a statement', 'said', '“It rained.”']))
})
