import { describe, expect, it } from 'vitest'
import { readSources as sources, readWords as words } from './read-words.ts'

describe('a source is not cut in the middle', () => {
  it('names whoever speaks at the end of a long sentence with commas', () => {
    const said =
      'Saleh has been mayor for nearly four years, yet her bid — she would be the first woman — lets her say that she is new'
    expect(words(`${said}, said veteran party strategist Orlo Brandt.`)).toContainEqual([
      'veteran party strategist Orlo Brandt',
      'said',
      said,
    ])
    expect(
      sources(
        'Amina Saleh, who served as envoy until May, said Orlo Brandt met critics in Norland.',
      ),
    ).toEqual(['Amina Saleh, who served as envoy until May'])
  })
  it('has the whole of which it is one', () => {
    expect(sources('According to one of the survivors, “he took the chain off.”')).toEqual([
      'one of the survivors',
    ])
  })
  it('has the name behind a role in front of the sentence', () => {
    expect(sources('According to her lawyer, Amina Saleh, the file was lost.')).toEqual([
      'her lawyer, Amina Saleh',
    ])
    expect(sources('According to her lawyer, Amina Saleh, 34, fled.')).toEqual(['her lawyer'])
    expect(sources('According to the police, Amina Saleh, the baker, fled.')).toEqual([
      'the police',
    ])
  })
  it('has the office behind a name in front of the sentence', () => {
    expect(words('According to Amina Saleh, head of the board, the wells are dry.')).toEqual([
      ['Amina Saleh, head of the board', 'According to', 'the wells are dry'],
    ])
    expect(words('According to Orlo, a research firm, sales of tea fell.')).toEqual([
      ['Orlo, a research firm', 'According to', 'sales of tea fell'],
    ])
    expect(sources('According to Reuters, the mayor, Amina Saleh, fled.')).toEqual(['Reuters'])
    expect(sources('According to Reuters, a baker, Amina Saleh, fled.')).toEqual(['Reuters'])
  })
  it('is the one of whom a clause tells, not the last of a list in it', () => {
    expect(
      sources(
        'An officer who investigated the deaths of Rosa Lind, her client and driver Orlo Brandt on Friday denied that he lied.',
      ),
    ).toEqual([
      'An officer who investigated the deaths of Rosa Lind, her client and driver Orlo Brandt',
    ])
    expect(
      sources('A baker whose arrest led to protests, told a judge that he was innocent.'),
    ).toEqual(['A baker whose arrest led to protests'])
  })
  it('is the whole name of a body whose matter is of two parts', () =>
    expect(
      sources(
        'On Monday, answering a call, the head of the Committee on Public Order and Dangerous Drugs told the paper that it would meet.',
      ),
    ).toContain('the head of the Committee on Public Order and Dangerous Drugs'))
  it('has those who are counted, not the place where they are', () => {
    expect(sources('Many in Norland wondered how the vote would end.')).toEqual(['Many in Norland'])
    expect(sources('Although some in the town said it was late, the mayor left.')).toEqual([
      'some in the town',
    ])
  })
  it('has both of two that a clause opens with', () => {
    expect(
      sources('While Norland and Orlo have blamed Selwyn for the strike, it stayed silent.'),
    ).toEqual(['Norland and Orlo'])
    expect(sources('Tension rises as both Selwyn and Orlo say they will strike back.')).toEqual([
      'both Selwyn and Orlo',
    ])
  })
  it('has the noun for a body behind what it does', () => {
    expect(
      sources('The ads cost $280 million, according to the media tracking firm Selwyn Watch.'),
    ).toEqual(['the media tracking firm Selwyn Watch'])
  })
  it('has somebody with a short clause', () => {
    expect(sources('Residents who fled said the road was closed.')).toEqual(['Residents who fled'])
  })
  it('is who speaks, not who is spoken to', () => {
    expect(
      words('Selwyn Wells, for its part, told the Echo that it owed nobody, saying it had paid.'),
    ).toEqual([
      ['Selwyn Wells', 'told', 'that it owed nobody'],
      ['Selwyn Wells', 'saying', 'it had paid'],
    ])
  })
  it('is the owner of a noun that an adjective describes', () => {
    expect(
      words("The panel read the Orlo Institute's preliminary finding that a dam had broken."),
    ).toContainEqual(["the Orlo Institute's", 'preliminary finding', 'that a dam had broken'])
  })
})

describe('words are not cut in the middle', () => {
  it('have both halves around who says them', () => {
    expect(words('At her advanced age, she said, the stairs are hard.')).toEqual([
      ['she', 'said', 'At her advanced age … the stairs are hard'],
    ])
  })
  it('go on behind what is added to their subject', () => {
    expect(
      words('He admits that the charter, while broad in its promises, struggles with courts.'),
    ).toEqual([
      ['He', 'admits', 'that the charter, while broad in its promises, struggles with courts'],
    ])
    expect(
      words('She lamented the fact that villagers, who had been driven out, were not asked.'),
    ).toEqual([
      ['She', 'lamented', 'the fact that villagers, who had been driven out, were not asked'],
    ])
  })
  it('go on with "but" behind "not only"', () => {
    expect(words('She argues that it matters not only here, but also abroad.')).toEqual([
      ['She', 'argues', 'that it matters not only here, but also abroad'],
    ])
  })
  it('end where somebody else acts', () => {
    expect(words('Brandt confessed to the crime and the jury took an hour to agree.')).toEqual([
      ['Brandt', 'confessed to', 'the crime'],
    ])
  })
})
