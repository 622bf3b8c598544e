import { describe, expect, it } from 'vitest'
import { findAttributions } from '../../../src/languages/en/attribution/find-attributions.ts'
import { readSources as sources, readWords as words } from './read-words.ts'

describe('who is the source', () => {
  it('leaves out the time of saying', () => {
    expect(sources('On 25 September Lena Brandt said that the ferry was sold.')).toEqual([
      'Lena Brandt',
    ])
    expect(sources('Last week Omar Saleh, adviser to the mayor, said the wells were dry.')).toEqual(
      ['Omar Saleh, adviser to the mayor'],
    )
    expect(sources('Yesterday Norway and Chile said that the talks had failed.')).toEqual([
      'Norway and Chile',
    ])
    expect(sources('President Omar Saleh on Friday denounced the strike.')).toEqual([
      'President Omar Saleh',
    ])
    expect(sources('The trust just this month announced it would close.')).toEqual(['The trust'])
    expect(sources('The Sunday paper said it would close.')).toEqual(['The Sunday paper'])
    expect(sources('Selwyn Mills (SLW) today announced that it had been sold.')).toEqual([
      'Selwyn Mills (SLW)',
    ])
  })
  it('leaves out the time that stands behind additions', () => {
    expect(
      sources('Lena Brandt, who also heads the trust, on Wednesday said it was safe.'),
    ).toEqual(['Lena Brandt, who also heads the trust'])
    expect(sources('Selwyn Mills, a maker of tiles, today announced that it had closed.')).toEqual([
      'Selwyn Mills, a maker of tiles',
    ])
    expect(
      sources('An inquiry by Orlo, a Chilean site, in December found that it leaked.'),
    ).toEqual(['An inquiry by Orlo, a Chilean site'])
    expect(sources('A poll by Orlo published on Monday found that few had voted.')).toEqual([
      'A poll by Orlo published on Monday',
    ])
  })
  it('has the town with its state where that tells where a firm sits', () => {
    expect(sources('The Selwyn, Ontario-based company said sales had doubled.')).toEqual([
      'The Selwyn, Ontario-based company',
    ])
    expect(sources('In Selwyn, Ontario police said the road was closed.')).not.toContain(
      'Selwyn, Ontario police',
    )
  })
  it('is the person of whom "who" tells more, not what came from him', () => {
    expect(
      sources('Officers taped an interview with Omar Saleh, who admitted that it was true.'),
    ).toEqual(['Omar Saleh'])
    expect(sources('A neighbour of Omar Saleh, who saw it, said the wall fell.')).toEqual([
      'A neighbour of Omar Saleh, who saw it',
    ])
  })
  it('is whoever reported before "adding"', () => {
    expect(
      sources('Brandt denounced the choice of Saleh as chairman adding that it came too late.'),
    ).toEqual(['Brandt', 'Brandt'])
  })
  it('has the name in front of several additions', () => {
    expect(
      sources(
        'Lena Brandt, head of the Selwyn Trust, a group that runs the pier, said it was safe.',
      ),
    ).toEqual(['Lena Brandt, head of the Selwyn Trust, a group that runs the pier'])
    expect(sources('Senior advocate Omar Saleh, for the traders, argued that it was old.')).toEqual(
      ['Senior advocate Omar Saleh'],
    )
    expect(sources('Coun. Omar Saleh said it was safe.')).toEqual(['Coun. Omar Saleh'])
  })
  it('is not what somebody claims for himself', () => {
    expect(
      sources(
        'The Marsh Brigade (MB), an armed group in the north, claimed responsibility for the attack, saying it was a warning.',
      ),
    ).toEqual(['The Marsh Brigade (MB), an armed group in the north'])
    expect(sources('“The road is closed,” claimed residents of the village.')).toEqual([
      'residents of the village',
    ])
  })
  it('has why nobody is named, not how somebody was asked', () => {
    expect(sources('An officer, requesting anonymity, said the rail was broken.')).toContain(
      'An officer, requesting anonymity',
    )
    expect(sources('Omar Saleh, reached by phone, said the rail was broken.')).toEqual([
      'Omar Saleh',
    ])
  })
  it('ends in a pronoun only behind the noun that it completes', () => {
    expect(sources('A spokesman for one of them said the rail was broken.')).toEqual([
      'A spokesman for one of them',
    ])
    expect(sources('A day after it said the rail was broken, nobody came.')).toEqual(['it'])
  })
  it('is the subject of the verb that was told before, also of one written like a noun', () => {
    expect(sources('The bank left interest rates unchanged and said growth was slow.')).toEqual([
      'The bank',
    ])
    expect(sources('The company cut 40 jobs and said it would close.')).toEqual(['The company'])
    expect(sources('The bank cut its forecast and said growth was slow.')).toEqual(['The bank'])
    expect(sources('The pay cut the union refused was too deep, the mayor said.')).toEqual([
      'the mayor',
    ])
    expect(sources('The bank unlocked its doors and said growth was slow.')).toEqual(['The bank'])
  })
  it('passes over "once" behind it, not in front of it', () => {
    expect(words('“I was afraid of the dark,” Amin once said.')).toEqual([
      ['Amin', 'once said', '“I was afraid of the dark,”'],
    ])
    expect(words('“I was afraid of the dark,” he once told friends.')).toHaveLength(1)
    expect(sources('Once Amin said it was safe, the town slept.')).toEqual(['Amin'])
  })
  it('is not whoever is named in a clause that only adds to it', () => {
    const carer = 'The carer, who lives with her son, Tom, 4'
    expect(sources(`${carer}, said the door was shut.`)).toEqual([carer])
    const chair = 'Amin, who doubles as chairman, Port Committee'
    expect(sources(`${chair}, warned that the dam was weak.`)).toEqual([chair])
    expect(sources('The mayor, who is ill, is safe, his wife, Amina, said.')).toEqual([
      'his wife, Amina',
    ])
    expect(sources('The mayor, who fled, and his wife, Amina, said it was over.')).toEqual([
      'his wife, Amina',
    ])
  })
  it('is not the place where somebody is from', () => {
    expect(sources('Mum Sue Bell, 29, from Leeds said the queue was long.')).toEqual([
      'Mum Sue Bell, 29, from Leeds',
    ])
    expect(sources('In May, 29 men from Leeds said the queue was long.')).toEqual([
      '29 men from Leeds',
    ])
  })
  it('is not whoever a judge sentences', () => {
    expect(sources('Sentencing Orlo, Judge Amina Saleh said he had lied.')).toEqual([
      'Judge Amina Saleh',
    ])
  })
  it('keeps ages and shortened states inside', () => {
    expect(
      sources('Donna Reed, 59, of Ashton, Md., who watched the match, said the day was long.'),
    ).toEqual(['Donna Reed, 59, of Ashton, Md., who watched the match'])
    expect(sources('Yevhen Zosin, 74, a farmer who saw the fire, said he ran.')).toEqual([
      'Yevhen Zosin, 74, a farmer who saw the fire',
    ])
  })
  it('gives a relative clause the one it is about', () => {
    expect(words('The minister, who said the plan was dead, left.')).toEqual([
      ['The minister', 'said', 'the plan was dead'],
    ])
    expect(
      words('Some named Senator Lena Brandt who, after the vote, said: “Stop now.”').at(-1),
    ).toEqual(['Senator Lena Brandt', 'said', '“Stop now.”'])
  })
  it('is another where the verb names him so', () => {
    expect(words('“We left,” said one man. “Never again,” said another.')).toEqual([
      ['one man', 'said', '“We left,”'],
      ['another', 'said', '“Never again,”'],
    ])
    expect(sources('“We left,” said another woman.')).toEqual(['another woman'])
  })
  it('passes over those of whom a clause with "whose" tells', () => {
    expect(sources('Lena Brandt, whose husband, Tom, drowned in May, said she felt numb.')).toEqual(
      ['Lena Brandt, whose husband, Tom, drowned in May'],
    )
    expect(
      sources('The mayor, whose party lost, and his deputy, Lena Brandt, said they would go.'),
    ).toEqual(['his deputy, Lena Brandt'])
  })
  it('keeps additions that tell who it is, and leaves those that tell when', () => {
    expect(sources('Dean Marlow, formerly of Ascent Lifts, said the shaft was empty.')).toEqual([
      'Dean Marlow, formerly of Ascent Lifts',
    ])
    expect(sources('Dean Marlow, on Friday, said the shaft was empty.')).toEqual(['Dean Marlow'])
    expect(sources('Edna Price herself said the shaft was empty.')).toEqual(['Edna Price herself'])
    expect(sources('“We won,” said Ann Price, managing partner of Baker & Co.')).toEqual([
      'Ann Price, managing partner of Baker & Co.',
    ])
  })
  it('begins with the name that a description without a second comma follows', () => {
    expect(
      words('“We won,” Ann Price, a partner at Baker & Co said on Friday.').map(([who, , what]) => [
        who,
        what,
      ]),
    ).toEqual([['Ann Price, a partner at Baker & Co', '“We won,”']])
    expect(sources('Yevhen Zosin, 74, a farmer in Marsh said he ran.')).toEqual([
      'Yevhen Zosin, 74, a farmer in Marsh',
    ])
    expect(
      sources('Mira Hahn, 31, a nurse attending the protest with her son said it was calm.'),
    ).toEqual(['Mira Hahn, 31, a nurse attending the protest with her son'])
    expect(sources('Ann Price, a partner said, has left the firm.')).toEqual(['a partner'])
    expect(sources('In Upper Marsh, a farmer said the fire was out.')).toEqual(['a farmer'])
  })
  it('is no time', () => {
    expect(sources('Ann Price has played for years, but this week announced her retreat.')).toEqual(
      ['Ann Price'],
    )
    expect(sources('She spoke on Friday, where she wept, reported the paper.')).toEqual([
      'the paper',
    ])
    expect(sources('Mira Hahn, aged 45, who lives in Marsh, said the fire was out.')).toEqual([
      'Mira Hahn, aged 45, who lives in Marsh',
    ])
  })
  it('is the name that "which" takes up', () => {
    expect(
      sources('The plan drew anger from Norway, which has said that it will not sign.'),
    ).toEqual(['Norway'])
  })
  it('is the name that "who" takes up with the office before it, not the thing that came from him', () => {
    expect(
      sources('She drew on comments by central bank governor Omar Saleh, who said it was dry.'),
    ).toEqual(['central bank governor Omar Saleh'])
  })
  it('leaves out in what it was written', () => {
    expect(sources('“The well is dry,” wrote Omar Saleh in a note to clients.')).toEqual([
      'Omar Saleh',
    ])
    expect(sources('“The well is dry,” wrote the poet in the town.')).toEqual([
      'the poet in the town',
    ])
  })
  it('is the person who is charged, not what he is said to have taken', () => {
    expect(sources('A clerk cleared of stealing £90,000 from a fund said he would rest.')).toEqual([
      'A clerk cleared of stealing £90,000 from a fund',
    ])
    expect(sources('A man accused of robbing 12 banks said that he was innocent.')).toEqual([
      'A man accused of robbing 12 banks',
    ])
  })
  it('reads what hangs on a noun', () => {
    expect(sources('The well is dry, according to papers filed by the bank on Monday.')).toEqual([
      'papers filed by the bank on Monday',
    ])
    expect(sources('A statement given to Reuters and AFP stressed that they were well.')).toEqual([
      'A statement given to Reuters and AFP',
    ])
    expect(sources('The governing body said it was late.')).toEqual(['The governing body'])
    expect(sources('“We are glad,” said one dealer.')).toEqual(['one dealer'])
  })
  it('reads what hangs on the subject', () => {
    expect(sources('Protesters marching through the streets said the mayor had lied.')).toEqual([
      'Protesters marching through the streets',
    ])
    expect(sources('The army-backed council says it will not sign.')).toEqual([
      'The army-backed council',
    ])
    expect(words('Claiming the report was unfair, Amin told the paper that he would sue.')).toEqual(
      [
        ['Amin', 'Claiming', 'the report was unfair'],
        ['Amin', 'told', 'that he would sue'],
      ],
    )
  })
  it('begins again behind a semicolon and at the speaker’s pronoun', () => {
    expect(words('The council denied the sale; what was sold was a boat, he said.').at(-1)).toEqual(
      ['he', 'said', 'what was sold was a boat'],
    )
    expect(
      words('Lena Brandt said the plan would work, and she urged the council to vote.'),
    ).toEqual([
      ['Lena Brandt', 'said', 'the plan would work'],
      ['she', 'urged', 'the council to vote'],
    ])
  })
  it('passes over what interrupts', () => {
    expect(words('The site explains, in a letter, that the wells are dry.')).toEqual([
      ['The site', 'explains', 'that the wells are dry'],
    ])
    expect(words('Recipients, said Mauer, are required to pay.')).toEqual([
      ['Mauer', 'said', 'Recipients … are required to pay'],
    ])
    expect(words('According to Haddad the harbour was sold.')).toEqual([
      ['Haddad', 'According to', 'the harbour was sold'],
    ])
  })
  it('asks what stands before a colon whether it can speak', () => {
    expect(words('SALEH: Work is hard here.')).toEqual([['SALEH', ':', 'Work is hard here.']])
    expect(words('TOOL: Check cases in your area')).toEqual([])
    expect(words('A SIMPLE GUIDE : How do I stay well?')).toEqual([])
  })
  it('takes a name for no judgement', () => {
    expect(
      words(
        'He left the group within the harbour called the Sea Guard. She called the Harbour Post.',
      ),
    ).toEqual([])
  })
  it('names one source once', () => {
    expect(sources('The trust said in a statement that it had stopped.')).toEqual(['The trust'])
    expect(words('A newspaper reported last week that the wells were dry.')).toEqual([
      ['A newspaper', 'reported', 'that the wells were dry'],
    ])
  })
  it('takes words of other meaning for speech only before a quotation', () => {
    expect(
      words('Democratic-leaning states like Minnesota may vote, and the storm continues inland.'),
    ).toEqual([])
    expect(words('“We dig,” Amin said, and continued: “We found water.”').length).toBe(2)
  })
})

/** Each report inside another's words has its source, cue and content there. */
const chain = (text: string) => words(text).map(([source, , content]) => `${source}: ${content}`)

describe('who passes on whose words', () => {
  it('in reported speech', () => {
    expect(
      chain(
        'The agency reported that the ministry said that a report claimed the dam had cracked.',
      ),
    ).toEqual([
      'The agency: that the ministry said that a report claimed the dam had cracked',
      'the ministry: that a report claimed the dam had cracked',
      'a report: the dam had cracked',
    ])
    expect(chain('The agency quoted the ministry as saying that the dam was safe.')).toEqual([
      'The agency: the ministry as saying that the dam was safe',
      'the ministry: that the dam was safe',
    ])
  })
  it('in direct speech', () => {
    expect(
      chain('“The ministry said that the dam was safe until the flood came,” Amin told the paper.'),
    ).toEqual([
      'The ministry: that the dam was safe until the flood came',
      'Amin: “The ministry said that the dam was safe until the flood came,”',
    ])
    expect(
      chain('Amin said: “According to the army, the bridge was closed by the militia.”'),
    ).toEqual([
      'Amin: “According to the army, the bridge was closed by the militia.”',
      'the army: the bridge was closed by the militia',
    ])
  })
  it('but not what the speaker himself thinks', () => {
    expect(
      sources('“I think the dam is safe, and you know that it was repaired,” Amin said.'),
    ).toEqual(['Amin'])
  })
})

it('takes whoever must not be named for nobody of those who are', () => {
  const text = 'The colleague, who has not been named, said that the road was closed.'
  const [draft] = findAttributions(text, { kind: 'paragraph', start: 0, end: text.length })
  expect(draft).toMatchObject({ anaphora: null, basis: 'anonymous' })
})

describe('where somebody speaks', () => {
  it('says nothing itself', () => {
    expect(sources('He appeared on television saying that the road was closed.')).toEqual(['He'])
    expect(sources('A programme on television saying that it was late was cut.')).toEqual([
      'A programme on television',
    ])
    expect(
      sources('Amina Saleh posted on Selwyn Live accusing Omar Brandt of hiding gifts.'),
    ).not.toContain('Selwyn Live')
  })
})
