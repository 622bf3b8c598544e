import { describe, expect, it } from 'vitest'
import { proposeAttributions } from '../../../src/languages/en/attribution/find-attributions.ts'

const proposed = (text: string) =>
  proposeAttributions(text, { kind: 'paragraph', start: 0, end: text.length }).map(
    ({ source, cue, content }) =>
      [source, cue, content].map((spans) =>
        spans.map(({ start, end }) => text.slice(start, end)).join(' … '),
      ),
  )

/** Each sentence with a claim that it tells: source, cue and content. */
const accepted: Record<string, readonly (readonly [string, string, string, string])[]> = {
  'a way by which it is said': [
    [
      'The singer, 41, took to the radio to announce she is leaving.',
      'The singer, 41',
      'took to the radio to announce',
      'she is leaving',
    ],
    [
      'The mayor used his visit to the harbour in May to call for more boats.',
      'The mayor',
      'used his visit to the harbour in May to call for',
      'more boats',
    ],
    [
      'The mill was unable to say how long repairs would take.',
      'The mill',
      'was unable to say',
      'how long repairs would take',
    ],
    [
      'The council made clear that the bridge was safe.',
      'The council',
      'made clear',
      'that the bridge was safe',
    ],
  ],
  'marks that open nowhere in the paragraph': [
    [
      'It is the driest May in years," the Harbour Echo reported.',
      'the Harbour Echo',
      'reported',
      'It is the driest May in years',
    ],
    [
      'They did such a good job," said Lena Brandt.',
      'Lena Brandt',
      'said',
      'They did such a good job',
    ],
    [
      'He stands in for the singer who left for "private reasons," the theatre\'s owner said.',
      "the theatre's owner",
      'said',
      'He stands in for the singer who left for "private reasons,"',
    ],
  ],
  'whose words others pass on': [
    [
      '"The road is closed," the driver said, as quoted by the Harbour Echo.',
      'the Harbour Echo',
      'as quoted by',
      '"The road is closed," the driver said',
    ],
    [
      'He left Oslo in July saying that progress had been made.',
      'He',
      'saying',
      'that progress had been made',
    ],
    ['The losses reported by the bank in May were small.', 'the bank', 'reported', 'The losses'],
    ['The bank has reportedly sold the mill.', '', 'reportedly', 'The bank has … sold the mill'],
  ],
  asides: [
    [
      'Lena Brandt, citing data from the mill, said it was safe.',
      'Lena Brandt',
      'citing',
      'data from the mill',
    ],
    [
      'The players, as Lena Brandt says, feel they have won.',
      'Lena Brandt',
      'says',
      'The players … feel they have won',
    ],
    [
      'The search goes on as police have said they found a boat.',
      'police',
      'have said',
      'they found a boat',
    ],
    [
      'He read the book ("a heap of words," the Harbour Echo said) and left.',
      'the Harbour Echo',
      'said',
      '"a heap of words,"',
    ],
    [
      'The harbour is open again, the port said in a statement, adding that ships may enter.',
      'the port',
      'said',
      'The harbour is open again',
    ],
    [
      'He paid her well, the Harbour Echo reported on Friday.',
      'the Harbour Echo',
      'reported',
      'He paid her well',
    ],
    [
      'They estimated by 2050, increasing heat would empty the wells.',
      'They',
      'estimated',
      'by 2050, increasing heat would empty the wells',
    ],
    ['Why? she asked.', 'she', 'asked', 'Why?'],
    [
      'Farmers chanted "Water now!" as they stood in the hall.',
      'Farmers',
      'chanted',
      '"Water now!"',
    ],
    [
      'Brandt calls the plan "silly," says he is unfit to lead.',
      'Brandt',
      'says',
      'he is unfit to lead',
    ],
  ],
  'the passive with whoever holds it': [
    [
      'The captain is regarded by many as a hero of the valley.',
      'many',
      'is regarded',
      'The captain … as a hero of the valley',
    ],
    [
      'The plan was described as useless by the council.',
      'the council',
      'was described as',
      'The plan … useless',
    ],
  ],
  'how sure somebody is': [
    [
      'She is 100 percent certain that he was there.',
      'She',
      'is 100 percent certain',
      'that he was there',
    ],
  ],
}

const cases = Object.entries(accepted).flatMap(([group, rows]) =>
  rows.map(([text, ...claim]) => ({ group, text, claim })),
)

describe('claims in harder sentences', () => {
  it.each(cases)('$group: $text', ({ text, claim }) => {
    expect(proposed(text)).toContainEqual(claim)
  })
})

describe('who says it', () => {
  it.each([
    ['A Labour AM said the group was late.', 'A Labour AM'],
    ['The WHO warned that the water was bad.', 'The WHO'],
    ['The airline and the navy both said the plane was safe.', 'The airline and the navy both'],
    ['Even as boats came, some complained that it was late.', 'some'],
    ['Many believe the plan is dead.', 'Many'],
    ['The 24-year-old said he did not know.', 'The 24-year-old'],
    ['Brandt, in a short speech, said the wells were dry.', 'Brandt'],
    ['Brandt, speaking to the paper, said the wells were dry.', 'Brandt'],
    [
      'Brandt, who last year threatened to leave, said the wells were dry.',
      'Brandt, who last year threatened to leave',
    ],
    [
      'The lawyers supporting Brandt described Norway as a poor nation.',
      'The lawyers supporting Brandt',
    ],
    [
      'The airline running a flight that fell into a lake in Norway now says one man is missing.',
      'The airline running a flight that fell into a lake in Norway',
    ],
    [
      'Sites such as Harbour News and Valley Echo reported that the address was his.',
      'Sites such as Harbour News and Valley Echo',
    ],
    [
      'Research conducted by the Centre for Media and Public Life found the paper was fair.',
      'Research conducted by the Centre for Media and Public Life',
    ],
    ["A majority of Brandt's own voters think she should go.", "A majority of Brandt's own voters"],
    ['“It will rain,” said Brandt of his plans.', 'Brandt'],
    ['On Friday, coach Will Brandt said the team was sad.', 'coach Will Brandt'],
    ['The van was empty, Det. Lena Brandt wrote in the release.', 'Det. Lena Brandt'],
    ['“It is late,” Del. Lena Brandt said.', 'Del. Lena Brandt'],
    ['The airline and the navy said the plane was safe.', 'The airline and the navy'],
    ['He lost the boat and the mayor said it was safe.', 'the mayor'],
    ['Boats are late, and the mayor said it was safe.', 'the mayor'],
    ['Lena Brandt, citing data from the mill, said it was safe.', 'Lena Brandt'],
    ['“They are wrong,” 9/11 widow Lena Brandt said.', '9/11 widow Lena Brandt'],
    ['She leads, according to a Post/Echo poll.', 'a Post/Echo poll'],
    ['She met Orr, the mayor, who in 2010 said the goal was to leave.', 'the mayor'],
    ["One of Anna May's own voters suggested he should go.", "One of Anna May's own voters"],
    ['Six million boats depend on the harbour, one slide says.', 'one slide'],
  ])('%s', (text, source) => {
    expect(proposed(text).map(([from]) => from)).toContain(source)
  })
})

describe('no claim', () => {
  it.each([
    ['I AM SAID TO BE LATE.', 'AM'],
    ['Nobody knew how long repairs would take.', 'long'],
    ['They paddled their own boat to the shore.', 'own'],
    ['The bus went from Oslo to the harbour.', 'went'],
    ['The mayor took the bus to the harbour to say goodbye.', 'took the bus to the harbour to say'],
    ['The boats built by the mill in May were small.', 'built'],
  ])('%s', (text, cue) => {
    expect(proposed(text).map(([, verb]) => verb)).not.toContain(cue)
  })
})
