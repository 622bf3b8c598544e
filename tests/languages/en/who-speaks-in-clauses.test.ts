import { expect, it } from 'vitest'
import { readWords as words } from './read-words.ts'

it('is whom a participle stands for behind its article', () => {
  expect(words('The accused admitted to owing rent but denied setting the fire.')).toEqual([
    ['The accused', 'admitted to', 'owing rent'],
    ['The accused', 'denied', 'setting the fire'],
  ])
  expect(words("The deceased's sister told the Echo that it had rained.")).toEqual([
    ["The deceased's sister", 'told', 'that it had rained'],
  ])
  expect(words('The accused baker told the court that it had rained.')).toEqual([
    ['The accused baker', 'told', 'that it had rained'],
  ])
})

it('is whose name stands behind the noun that "whose" owns', () =>
  expect(
    words('It was backed by the Weavers, whose spokeswoman, Rosa Lind, said people should wait.'),
  ).toContainEqual(['spokeswoman, Rosa Lind', 'said', 'people should wait']))

it('is whom a participle leads in, and no further than up to the next who speaks', () =>
  expect(
    words('Interrupted by Orlo, who said that it leaked, Ms Lind told members it was dry.'),
  ).toEqual([
    ['Orlo', 'said', 'that it leaked'],
    ['Ms Lind', 'told', 'it was dry'],
  ]))

it('is whose name stands before brackets and not what he moved', () =>
  expect(
    words(
      'It followed a motion moved by Senator Rosa Lind (Green, North), who lamented that it leaked.',
    ),
  ).toEqual([['Senator Rosa Lind (Green, North)', 'lamented', 'that it leaked']]))

it('is the subject of the clause that is told without "that"', () =>
  expect(words('One guard said the envoy, Rosa Lind, told ministers that it rained.')).toEqual([
    ['One guard', 'said', 'the envoy, Rosa Lind, told ministers that it rained'],
    ['the envoy, Rosa Lind', 'told', 'that it rained'],
  ]))

it('has the whole office in front of the name', () => {
  expect(words('First Minister Rosa Lind said it rained.')).toEqual([
    ['First Minister Rosa Lind', 'said', 'it rained'],
  ])
  expect(words("Orlo's managing director, Rosa Lind, said it rained.")).toEqual([
    ["Orlo's managing director, Rosa Lind", 'said', 'it rained'],
  ])
  expect(words("According to the studio's head of casting, Rosa Lind, the film was late.")).toEqual(
    [["the studio's head of casting, Rosa Lind", 'According to', 'the film was late']],
  )
})

it('is somebody with a name that is a word elsewhere', () => {
  expect(words('“It leaks,” Long said.')).toEqual([['Long', 'said', '“It leaks,”']])
  expect(words('His spokesman, Per Lind, said that it rained.')).toEqual([
    ['His spokesman, Per Lind', 'said', 'that it rained'],
  ])
})

it('is who hits back, with what is said behind it', () =>
  expect(words('The head, Rosa Lind, hit back, saying that it was dry.')).toEqual([
    ['The head, Rosa Lind', 'saying', 'that it was dry'],
  ]))

it('has where it happened', () => {
  expect(words('Survivors of a wreck off Selwyn say nobody came.')).toEqual([
    ['Survivors of a wreck off Selwyn', 'say', 'nobody came'],
  ])
  expect(words('The two sides stressed the importance of work.')).toEqual([
    ['The two sides', 'stressed', 'the importance of work'],
  ])
})

it('is whoever tells in the passive, with where he is from', () =>
  expect(words('The mayor was told by a caller, Rosa from Selwyn, that it leaked.')).toEqual([
    ['a caller, Rosa from Selwyn', 'was told', 'that it leaked'],
  ]))

it('is who puts it to a pronoun', () =>
  expect(words('The lawyer, Roy Lind, put it to her that it was dry.')).toEqual([
    ['The lawyer, Roy Lind', 'put it', 'that it was dry'],
  ]))

it('is whoever is quoted, in the passive too', () => {
  expect(words('The mayor was quoted by the Echo as saying that it leaked.')).toContainEqual([
    'The mayor',
    'saying',
    'that it leaked',
  ])
  expect(words('The Echo quoted the mayor as saying that it leaked.')).toContainEqual([
    'the mayor',
    'saying',
    'that it leaked',
  ])
})

it('is who is named behind "with"', () => {
  expect(words('The ban came late, with the chair, Rosa Lind, saying that it leaked.')).toEqual([
    ['the chair, Rosa Lind', 'saying', 'that it leaked'],
  ])
  expect(words('Roy Lind came late with his aide, Rosa Lind, saying that it leaked.')).toEqual([
    ['Roy Lind', 'saying', 'that it leaked'],
  ])
})

it('is who had no part in something, not that', () =>
  expect(words('Bakers not involved in the study say that it leaked.')).toEqual([
    ['Bakers not involved in the study', 'say', 'that it leaked'],
  ]))

it('is a body whose noun begins with "lobby"', () =>
  expect(words("The trade's lobby group, Fair Bread, insists that it leaked.")).toEqual([
    ["The trade's lobby group, Fair Bread", 'insists', 'that it leaked'],
  ]))

it('is who does something else meanwhile, without commas', () => {
  expect(
    words('The minister while giving credit to Orlo calmly added that it had failed.'),
  ).toEqual([['The minister', 'calmly added', 'that it had failed']])
  expect(words('While giving credit to Orlo the minister added that it had failed.')).toEqual([
    ['the minister', 'added', 'that it had failed'],
  ])
})

it('is nothing that is only telling', () =>
  expect(words('Rosa Lind said it was telling that nobody came, calling it a shame.')).toEqual([
    ['Rosa Lind', 'said', 'it was telling that nobody came'],
    ['Rosa Lind', 'calling', 'it a shame'],
  ]))

it('is who begins the sentence, not who comes in a clause that the comma before "but" ends', () =>
  expect(
    words('Rosa Lind stayed away when parts of the town were wet, but told the Echo it was dry.'),
  ).toEqual([['Rosa Lind', 'told', 'it was dry']]))

it('is who accepts what another had told, and goes on', () =>
  expect(
    words(
      'Rosa Lind accepted that Orlo had told police that he had been robbed but said that it rained.',
    ),
  ).toContainEqual(['Rosa Lind', 'said', 'that it rained']))

it('is whom a clause behind a phrase names, for no more than that clause', () =>
  expect(
    words('In an interview, which the Echo said Orlo had sought, Ms Lind said it was dry.'),
  ).toEqual([
    ['the Echo', 'said', 'Orlo had sought'],
    ['Ms Lind', 'said', 'it was dry'],
  ]))

it('says nothing that only has marks in what is told of the occasion', () =>
  expect(
    words('“You will leave the place,” he said while standing in a so-called “zone”.'),
  ).toEqual([['he', 'said', '“You will leave the place,”']]))

it('tells the sentence before where "this" takes it up', () => {
  expect(words('Prices will rise in May. That is according to the ministry.')).toContainEqual([
    'the ministry',
    'according to',
    'Prices will rise in May',
  ])
})
