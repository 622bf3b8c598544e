import { describe, expect, it } from 'vitest'
import { findCitations } from '../../../src/annotate/citations/find-citations.ts'
import { english } from '../../../src/languages/en/index.ts'
import { cite, documentOf, entitiesIn, proposed, told } from './cite.ts'

describe('cited pieces in English', () => {
  it('takes neither a titled person nor a body with its own figures for an outlet', () => {
    const judge = 'District Judge Carla Brandt wrote that the law was void.'
    expect(told(judge, 'en', { 'Carla Brandt': 'PER' })).toEqual([])
    const mill = 'Selwyn Mills reported a 4% rise in sales.'
    expect(told(mill, 'en', { 'Selwyn Mills': 'ORG' })).toEqual([])
    const bank = 'Selwyn Bank reported higher quarterly profits.'
    expect(told(bank, 'en', { 'Selwyn Bank': 'ORG' })).toEqual([])
  })

  it('takes no outlet for another whose name only begins like it', () => {
    const names = { 'Politico Harbour Letters': 'ORG' } as const
    expect(told('Politico Harbour Letters reports that the vote was moved.', 'en', names)).toEqual([
      'report: Politico Harbour Letters',
    ])
    expect(told('Politico reports that the vote was moved.', 'en', names)).toEqual([
      'report: Politico',
    ])
    const study = 'A study published in Nature Harbours found the opposite.'
    expect(told(study, 'en', { 'Nature Harbours': 'WORK' })).toEqual(['study: Nature Harbours'])
  })
  it('takes nobody whom somebody speaks to for an outlet', () =>
    expect(
      proposed('He told UN Secretary-General Anna Roe that it was safe.', 'en', {
        'Anna Roe': 'PER',
      }),
    ).toEqual([]))
  it('takes a capital that is the sentence’s for no publisher', () =>
    expect(proposed('Aerial data showed that the bridge had sunk.', 'en')).toEqual(['document: ']))
  it.each([
    ['She told Le Journal du Dimanche that it was safe.', ['interview: Le Journal du Dimanche']],
    ['The minister told CNN that the bridge was safe.', ['interview: CNN']],
    ['The bridge was never inspected, according to a Reuters report.', ['report: Reuters']],
    [
      'The flaw was first reported by The Guardian last August.',
      ['report: The Guardian [2025-08-01..2025-08-31]'],
    ],
    [
      'She made the remark in an interview with the BBC on Tuesday.',
      ['interview: BBC [2025-10-14]'],
    ],
    [
      'The Guardian had published an investigation in August into the sinking of the bridge.',
      ['investigation: The Guardian [2025-08-01..2025-08-31]'],
    ],
    [
      'Two months ago Reuters ran a long report on how the bridge was built.',
      ['report: Reuters [2025-08-01..2025-08-31]'],
    ],
    ['A source at Reuters published a report on the bridge.', ['report: ']],
    ['Politico reports that the vote was moved.', ['report: Politico']],
    [
      'A study by scientists at the Selwyn Harbour Trust found the opposite.',
      ['study: Selwyn Harbour Trust'],
    ],
    ['“The vote was moved,” reported Politico.', ['report: Politico']],
    [
      'A study published in The Lancet in May found the opposite.',
      ['study: The Lancet [2025-05-01..2025-05-31]'],
    ],
    [
      'A joint investigation published by The Guardian and +972 Magazine last August named the unit.',
      ['investigation: The Guardian, +972 Magazine [2025-08-01..2025-08-31]'],
    ],
    [
      'The latest Reuters/Ipsos poll released Friday put them level.',
      ['poll: Reuters, Ipsos [2025-10-17]'],
    ],
    ['A Reuters survey conducted September 16-19 found a draw.', ['poll: Reuters']],
    [
      'He spoke in a May interview on MSNBC’s Morning Joe.',
      ['interview: MSNBC [2025-05-01..2025-05-31]'],
    ],
    [
      'The pilot said this month on Fox News that he would land.',
      ['broadcast: Fox News [2025-10-01..2025-10-20]'],
    ],
    ['wrote Ada Holm for Morning Consult.', ['article: Morning Consult']],
    [
      'The Springfield Gazette reported the loss on Sunday.',
      ['report: Springfield Gazette [2025-10-19]'],
    ],
    ['The talks failed, the Irish Times wrote.', ['article: The Irish Times']],
    ['One farmer told CBC News that the dyke held.', ['interview: CBC News']],
    ['The dyke held, BBC Scotland reported.', ['report: BBC Scotland']],
    ['The dyke held, CBS affiliate WXYQ reported.', ['report: WXYQ']],
    ['She told the Irish Times and Reuters that it held.', ['interview: The Irish Times, Reuters']],
    [
      'The bridge held, it told CNN. And Reuters reported the loss.',
      ['interview: CNN', 'report: Reuters'],
    ],
  ])('%s', (text, expected) => expect(told(text, 'en')).toEqual(expected))

  it.each([
    'The poll was wrong and the report was late.',
    'Voters went to the polls on Tuesday.',
    'Turnout at the polls on Sunday was low.',
    'He was due to stand trial on Monday.',
    'The murder trial of a miller opened on Friday.',
    'It was time to hit the slate, said the farmer.',
    'The minister said that the bridge was safe.',
    'The Post Office opened at nine.',
    'After Monday night’s debate nothing had changed.',
    'The car was found by Alaska State Troopers.',
    'State television showed footage of the bridge.',
    'The Minister of Information did not respond.',
    'The Ministry of Foreign Affairs says the bridge is closed.',
    'Sound picked up by an Al Jazeera video camera told of fire.',
  ])('nothing is cited: %s', (text) => expect(told(text, 'en')).toEqual([]))

  it('takes no body that is called a survey for one', () => {
    const text = 'The Harbour Geological Survey said that the bridge had moved.'
    expect(told(text, 'en', { 'Harbour Geological Survey': 'ORG' })).toEqual([])
    const bureau = 'The Central Bureau of Investigation on Monday told the court of it.'
    expect(told(bureau, 'en', { 'Central Bureau of Investigation': 'ORG' })).toEqual([])
    expect(proposed('A survey said that the bridge had moved.', 'en')).toHaveLength(1)
  })

  it('takes a day to come for no day of a piece', () => {
    const days = (text: string) =>
      cite(text, 'en', { Skerry: 'ORG' }).map(({ from, to }) => [from, to])
    expect(days('The court will sit on November 2, Reuters reported.')).toEqual([[null, null]])
    expect(days('The court sat, Reuters reported on October 2.')).not.toEqual([[null, null]])
  })

  it('takes no body that is called a programme for a broadcast', () => {
    const text = 'According to the Harbour Food Programme, the stores are empty.'
    const kinds = cite(text, 'en', { 'Harbour Food Programme': 'ORG' }).map(({ kind }) => kind)
    expect(kinds).not.toContain('broadcast')
  })

  it('reads a short name by the full one before it', () => {
    expect(
      told('The Irish Times reported the loss.\nThe Times wrote that it was large.', 'en'),
    ).toEqual(['report: The Irish Times', 'article: The Irish Times'])
  })

  it('knows for whom somebody works once the text has said it', () => {
    expect(
      told(
        'Asked by Ada Holm of CNN, he left.\nTelling Holm that he was tired, he returned.',
        'en',
      ),
    ).toEqual(['interview: CNN'])
  })

  it('lets an unnamed poll mean the one that is named', () => {
    expect(
      told('A new poll shows a draw.\nThe Quinnipiac University poll asked 900 people.', 'en'),
    ).toEqual(['poll: Quinnipiac University', 'poll: Quinnipiac University'])
  })

  it('leaves the days of other things alone', () => {
    expect(told('Following Monday’s debate, Politico ruled the claim true.', 'en')).toEqual([
      'report: Politico',
    ])
    expect(told('“Nobody has left since June,” Politico reported.', 'en')).toEqual([
      'report: Politico',
    ])
  })

  it('holds the entities of its sentence', () => {
    const [citation] = cite('The Guardian reported on Unit 9 in May. Acme was silent.', 'en', {
      'Unit 9': 'ORG',
      Acme: 'ORG',
    })
    expect(citation?.entities).toEqual(['e1'])
  })

  it("takes the words of an officer for his body's statement, dated where the sentence begins", () => {
    const text =
      'On 3 March Ann Holt, Acme’s president, said in a statement that the bridge was safe.'
    const role = text.indexOf('Acme')
    const entities = entitiesIn(text, { 'Ann Holt': 'PER', Acme: 'ORG' }).map((entity) =>
      entity.name === 'Ann Holt'
        ? { ...entity, introduction: { start: role, end: role + 'Acme’s president'.length } }
        : entity,
    )
    expect(
      findCitations(documentOf(text, 'en'), english, { entities, claims: [] }).map(
        ({ kind, outlets, from, to }) => [kind, outlets, from, to],
      ),
    ).toEqual([['statement', ['Acme'], '2025-03-03', '2025-03-03']])
  })

  it.each([
    ['The Al-Nabd newspaper reported the loss on Sunday.', ['report: Al-Nabd [2025-10-19]']],
    ['The bridge was unsafe, according to the Lebanese broadcaster LBCX.', ['report: LBCX']],
    ['Fact-checking site Plumb reported that the picture was old.', ['report: Plumb']],
    [
      'The minister told news site Selwyn Online that the bridge was safe.',
      ['interview: Selwyn Online'],
    ],
    ['It was first reported by the Selwyn Star news agency.', ['report: Selwyn Star']],
    ['The British newspaper The Guardian reported the loss.', ['report: The Guardian']],
  ])('an outlet that the text calls one: %s', (text, expected) =>
    expect(told(text, 'en')).toEqual(expected),
  )

  it('proposes what two outlets have reported together', () => {
    const text = 'Reuters and The Guardian have reported the loss.'
    expect(proposed(text, 'en')).toContain('report: Reuters, The Guardian')
  })
  it('proposes what somebody is said to have told an outlet', () => {
    const text = 'The mayor said the Haddad family had told the newspaper Haaretz about it.'
    expect(proposed(text, 'en')).toContain('interview: Haaretz')
  })

  it.each([
    ['The Ghanaian newspaper reported the loss.', {}],
    ['Local newspaper stands reported a loss of sales.', {}],
    ['The Beirut newspaper reported the loss.', { Beirut: 'LOC' }],
    ['Her Brent daily price said little.', {}],
    ['The Welsh channel showed signs of silt.', {}],
  ] as const)('no outlet: %s', (text, names) => expect(told(text, 'en', names)).toEqual([]))

  it.each([
    [
      'Reuters reported the loss. The agency said that it was large.',
      ['report: Reuters', 'report: Reuters'],
    ],
    [
      'Reuters reported the loss.\nThe news agency said that it was large.',
      ['report: Reuters', 'report: Reuters'],
    ],
    [
      'The Al-Nabd newspaper reported the loss. It was large, the paper said.',
      ['report: Al-Nabd', 'report: Al-Nabd'],
    ],
    [
      'CNN reported the loss. The Irish Times reported it too. The network said that it was large.',
      ['report: CNN', 'report: The Irish Times', 'report: CNN'],
    ],
    [
      'CNN reported the loss. The Irish Times reported it too. The newspaper said that it was large.',
      ['report: CNN', 'report: The Irish Times', 'report: The Irish Times'],
    ],
    [
      'The Irish Times reported the loss. He confirmed it in an interview with the paper.',
      ['report: The Irish Times', 'interview: The Irish Times'],
    ],
  ])('an outlet spoken of again: %s', (text, expected) =>
    expect(told(text, 'en')).toEqual(expected),
  )

  it.each([
    ['The paper said nothing.', {}, []],
    [
      'The Irish Times reported the loss. The agency said that it was large.',
      {},
      ['report: The Irish Times'],
    ],
    [
      'Reuters reported the loss. Acme Energy Board denied it. The agency said that it was small.',
      { 'Acme Energy Board': 'ORG' },
      ['report: Reuters'],
    ],
    [
      'The Irish Times reported the loss. The channel found by divers was deep.',
      {},
      ['report: The Irish Times'],
    ],
    ['The Irish Times reported the loss. The paper burnt.', {}, ['report: The Irish Times']],
  ] as const)('not spoken of again: %s', (text, names, expected) =>
    expect(told(text, 'en', names)).toEqual(expected),
  )
})

it.each([
  ['The minister wrote on X that the bridge was safe.', ['post: X']],
  ['The ministry said on Telegram that the bridge was safe.', ['post: Telegram']],
])('what is written on a platform is a post: %s', (text, expected) =>
  expect(told(text, 'en')).toEqual(expected),
)

it.each(['Neighbours complained of the bridge on social media.'])(
  'takes no place where something was said for a piece: %s',
  (text) => expect(told(text, 'en')).toEqual([]),
)

describe('what only looks like a piece or its publisher', () => {
  it('takes no day for whoever announces something', () => {
    expect(proposed('Monday’s announcement came late. The rest is known.', 'en')).toContain(
      'statement: ',
    )
  })
  it.each([
    ['They can afford to splash out on a boat.', 'article: '],
    ['They wanted to book a room.', 'document: '],
  ])('takes no verb for a piece: %s', (text, piece) => {
    expect(proposed(text, 'en')).not.toContain(piece)
  })
  it('takes the noun behind "according to"', () => {
    expect(proposed('According to documents, the pier is closed.', 'en')).toContain('document: ')
  })
})

it('a paper of a place is no other of the first word', () => {
  const text = 'A story in The Times of Norrland told of the pier.'
  expect(told(text, 'en', { 'The Times of Norrland': 'ORG' })).toEqual([
    'article: The Times of Norrland',
  ])
})
