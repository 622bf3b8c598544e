import { describe, expect, it } from 'vitest'
import { readWords as words } from './read-words.ts'

describe('a sentence ends', () => {
  it('behind words that are abbreviations only before a number or with a capital', () => {
    expect(words('Councilman Roy Orlo voted no. “It hurts small shops,” Orlo said.')).toEqual([
      ['Orlo', 'said', '“It hurts small shops,”'],
    ])
    expect(words('His son was ill. “It was a long night,” Roy Orlo said.')).toEqual([
      ['Roy Orlo', 'said', '“It was a long night,”'],
    ])
    expect(words('Roy Orlo said No. 10 had agreed.')).toEqual([
      ['Roy Orlo', 'said', 'No. 10 had agreed'],
    ])
  })
  it('behind the platform X, not behind the initial', () => {
    expect(words('Roy Orlo shared the picture on X. “It hurts,” he wrote.')).toEqual([
      ['he', 'wrote', '“It hurts,”'],
    ])
    expect(words('The mayor, Roy X. Orlo, said the bridge was shut.')).toEqual([
      ['The mayor, Roy X. Orlo', 'said', 'the bridge was shut'],
    ])
  })
})

describe('what is told begins', () => {
  it('behind those with whom somebody agrees', () => {
    expect(words('The guard agreed with Roy Orlo, defending, that it was late.')[0]).toEqual([
      'The guard',
      'agreed',
      'that it was late',
    ])
  })
})

describe('what is told goes on', () => {
  it.each([
    'the man went home but was admitted to hospital later',
    'sales rose in May but fell short of plans',
  ])('with a second deed behind "but": %s', (told) =>
    expect(words(`The nurse said ${told}.`)).toEqual([['The nurse', 'said', told]]),
  )

  it('not with what he did himself', () => {
    expect(words('The nurse said the man went home but declined to tell why.')[0]).toEqual([
      'The nurse',
      'said',
      'the man went home',
    ])
  })
})

describe('what is told ends', () => {
  it('before another participle that tells', () => {
    const text = 'Rosa Orlo spoke, denying any wrongdoing and suggesting that her rival had lied.'
    expect(words(text)).toContainEqual(['Rosa Orlo', 'denying', 'any wrongdoing'])
    expect(words(text)).toContainEqual(['Rosa Orlo', 'suggesting', 'that her rival had lied'])
    const deeds = 'Rosa Orlo spoke, denying any wrongdoing and fishing in the lake.'
    expect(words(deeds).map(([, , told]) => told)).toContain(
      'any wrongdoing and fishing in the lake',
    )
  })

  it.each([
    'the man was arrested and charged with theft',
    'they were stopped on the bridge and questioned by guards',
    'she was found by a neighbour and pronounced dead',
    'Anna Roe, Ben Hale, and Carl Orlo had declared an interest',
  ])('not before what else was done or who else did it: %s', (told) =>
    expect(words(`The mayor said ${told}.`)).toEqual([['The mayor', 'said', told]]),
  )

  it('before the second verb of who speaks, also behind "was"', () => {
    expect(words('The mayor said he was tired and found that the hall was cold.')).toEqual([
      ['The mayor', 'said', 'he was tired'],
      ['The mayor', 'found', 'that the hall was cold'],
    ])
  })

  it('before the main clause behind the one that opens the sentence', () => {
    expect(words('As Ann Price said the bridge was shut, the union left the hall.')).toEqual([
      ['Ann Price', 'said', 'the bridge was shut'],
    ])
    expect(words('Ann Price said the bridge was shut, the union left the hall.')).toEqual([
      ['Ann Price', 'said', 'the bridge was shut, the union left the hall'],
    ])
    expect(words('When she spoke saying that she would go, the hall was still.')).toEqual([
      ['she', 'saying', 'that she would go'],
    ])
  })
  it('before what another says, whose name stands between commas or who follows a quotation', () => {
    expect(
      words('Ann Price said the bridge was shut, and her aide, Roy Orlo, said it was open.'),
    ).toEqual([
      ['Ann Price', 'said', 'the bridge was shut'],
      ['her aide, Roy Orlo', 'said', 'it was open'],
    ])
    expect(words('Ann Price said “the bridge is shut”, Roy Orlo insisted it was open.')).toEqual([
      ['Ann Price', 'said', '“the bridge is shut”'],
      ['Roy Orlo', 'insisted', 'it was open'],
    ])
  })
  it('before what others say now, or have done, behind what is no clause', () => {
    expect(words('Ann Price has promised a new bridge but critics say it will be late.')).toEqual([
      ['Ann Price', 'has promised', 'a new bridge'],
      ['critics', 'say', 'it will be late'],
    ])
    expect(words('Ann Price praised the plan and the council has called a meeting.')[0]).toEqual([
      'Ann Price',
      'praised',
      'the plan',
    ])
    expect(
      words('Ann Price rejected a plan that the bank and the union should agree on.')[0],
    ).toEqual(['Ann Price', 'rejected', 'a plan that the bank and the union should agree on'])
  })
  it('before what the speaker adds behind an aside', () => {
    expect(
      words('The plan aims to halve the wait, the ministry said, adding that it was cheap.'),
    ).toEqual([
      ['the ministry', 'said', 'The plan aims to halve the wait'],
      ['the ministry', 'adding', 'that it was cheap'],
    ])
  })
  it('and begins behind the day, before a subject with its verb', () => {
    expect(words('The union said on Monday 4,000 of its members would stay.')).toEqual([
      ['The union', 'said', '4,000 of its members would stay'],
    ])
    expect(words('The union said on Monday 4 May members would stay.')).toEqual([
      ['The union', 'said', 'members would stay'],
    ])
    expect(words("The union said at Monday's meeting that members would stay.")).toEqual([
      ['The union', 'said', 'that members would stay'],
    ])
  })
  it('and begins behind the "on" of "stress on"', () => {
    expect(words('Ann Price stressed on the need for boats.')).toEqual([
      ['Ann Price', 'stressed on', 'the need for boats'],
    ])
  })
  it('and begins behind whoever is told it', () => {
    expect(words('Ann Price admitted to prosecutors that the bridge was shut.')).toEqual([
      ['Ann Price', 'admitted', 'that the bridge was shut'],
    ])
    expect(words('Ann Price admitted to a theft that shut the bridge.')).toEqual([
      ['Ann Price', 'admitted to', 'a theft that shut the bridge'],
    ])
  })
  it('behind a quotation, at a comma by which other words would end', () => {
    expect(words('Ann Price said: “The bridge is shut”, adding that it was old.')).toEqual([
      ['Ann Price', 'said', '“The bridge is shut”'],
      ['Ann Price', 'adding', 'that it was old'],
    ])
    expect(words('Ann Price called it “a shame”, “a crime” and “a war”.')).toEqual([
      ['Ann Price', 'called', 'it “a shame”, “a crime” and “a war”'],
    ])
  })
  it('before a past form behind what was to be done', () => {
    expect(words('Ann Price refused to sign the plan and returned it.')).toEqual([
      ['Ann Price', 'refused', 'to sign the plan'],
    ])
    expect(words('Ann Price refused to sign the plan and return it.')).toEqual([
      ['Ann Price', 'refused', 'to sign the plan and return it'],
    ])
  })
  it('before a verb of saying behind a whole quotation', () => {
    expect(words('Ann Price asked: “Is it shut?” adding that she had seen nobody.')).toEqual([
      ['Ann Price', 'asked', '“Is it shut?”'],
      ['Ann Price', 'adding', 'that she had seen nobody'],
    ])
  })
  it('before a colon and a quotation where a noun tells it', () => {
    expect(
      words('Ann Price sat through suggestions that it was shut: “No, it is not.”'),
    ).toContainEqual(['', 'suggestions', 'that it was shut'])
  })
  it('behind a relative clause in its middle', () => {
    expect(words('The report described the raid, which took a night, as a mistake.')).toEqual([
      ['The report', 'described', 'the raid, which took a night, as a mistake'],
    ])
    expect(words('The mayor condemned the raid, which took a night, and left.')).toEqual([
      ['The mayor', 'condemned', 'the raid'],
    ])
  })
})

describe('reports by a noun or nobody', () => {
  it('are what emerges and what was foretold', () => {
    expect(words('It has emerged that the bridge is shut.')).toEqual([
      ['', 'It has emerged', 'that the bridge is shut'],
    ])
    expect(words('A man emerged that night.')).toEqual([])
    expect(words('As forecast, the storm is weaker.')).toEqual([
      ['', 'As forecast', 'the storm is weaker'],
    ])
  })
  it('are judgements by others, whose participle stands behind its noun', () => {
    expect(words('The vote deemed illegal by the council was held.')).toContainEqual([
      'the council',
      'deemed',
      'The vote … illegal',
    ])
    expect(words('They met a visitor hailed as a hero by farmers.')).toEqual([
      ['farmers', 'hailed', 'a visitor … a hero'],
    ])
  })
  it('go on without a comma behind the one according to whom they are', () => {
    expect(words('According to city officials almost forty people were hurt.')).toEqual([
      ['city officials', 'According to', 'almost forty people were hurt'],
    ])
  })
  it('are feelings, with a clause or quoted words', () => {
    expect(words('The union was sure the bridge would stay.')).toEqual([
      ['The union', 'was sure', 'the bridge would stay'],
    ])
    expect(words('The union was concerned “it rhymes with mud”.')).toEqual([
      ['The union', 'was concerned', '“it rhymes with mud”'],
    ])
  })
})

describe('headlines', () => {
  it('name who speaks behind a dash, which a paper does with its own name too', () => {
    expect(words('The bridge is shut again - mayor', 'title')).toEqual([
      ['mayor', '-', 'The bridge is shut again'],
    ])
    expect(words('The bridge is shut again - Marsh News', 'title')).toEqual([])
    expect(words('The bridge is shut again - in pictures', 'title')).toEqual([])
  })
  it('tell what will be', () => {
    expect(words('Bridge to reopen in May, says mayor', 'title')).toEqual([
      ['mayor', 'says', 'Bridge to reopen in May'],
    ])
  })
  it('tell what is over without a verb of their own, and that a report has it', () => {
    expect(
      words('Truce reached with the port, says union chief Ada Reeve: report', 'title'),
    ).toEqual([['union chief Ada Reeve', 'says', 'Truce reached with the port']])
  })
})

it.each([
  [
    'Ann Price’s claim that the bridge was safe was rejected by engineers.',
    'that the bridge was safe',
  ],
  [
    'Her claim that it is safe and that it will last is new.',
    'that it is safe and that it will last is new',
  ],
  ['The agency said a truce has not yet been agreed.', 'a truce has not yet been agreed'],
  [
    'Ann Price said that at 9:30a.m. ET, a car was parked.',
    'that at 9:30a.m. ET, a car was parked',
  ],
  [
    'Ann Price reported that a spokesman, Omar Saleh, told the radio that it was over.',
    'that a spokesman, Omar Saleh, told the radio that it was over',
  ],
  [
    'Ann Price said that, according to the bank, profits rose.',
    'that, according to the bank, profits rose',
  ],
])(
  'with the verb of the noun, with “not yet”, or behind an aside right behind “that”: %s',
  (text, content) => expect(words(text)[0]?.[2]).toBe(content),
)

it.each(['Not so, says Ann Price.', 'Wrong, says Ann Price.'])(
  'an answer in a word is told: %s',
  (text) => expect(words(text)[0]).toEqual(['Ann Price', 'says', text.split(',')[0]]),
)
