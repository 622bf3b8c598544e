import { describe, expect, it } from 'vitest'
import { createKnowledge } from '../../../src/knowledge/create-knowledge.ts'
import { packOf, recordOf } from '../pack-of.ts'
import { createLinkOf, type Asked } from './link-of.ts'

const clubOf = (country: string) => ({ kind: 'football-club', prior: 0.6, country })
const knowledge = createKnowledge([
  packOf([
    recordOf('quay', ['Northquay', 'نورثكي'], { type: 'LOC', kind: 'city', prior: 0.9 }),
    recordOf('bay', ['Southbay', 'ساوثباي'], { type: 'LOC', kind: 'city', prior: 0.8 }),
    recordOf('club', ['Northquay FC', 'نادي نورثكي'], { kind: 'football-club', prior: 0.6 }),
    recordOf('corda', ['Corda', 'كوردا'], {
      type: 'LOC',
      kind: 'country',
      country: 'CX',
      prior: 0.95,
    }),
    recordOf('team', ['Corda national football team', 'منتخب كوردا'], {
      kind: 'national-team',
      country: 'CX',
      prior: 0.6,
    }),
    recordOf('terns', ['Northquay Terns'], {
      kind: 'sports-team',
      hints: { en: ['Terns'] },
      descriptions: { en: 'ball team (NHX)' },
      prior: 0.6,
    }),
    recordOf('eagles-cx', ['Northquay Eagles', 'النسور'], clubOf('CX')),
    recordOf('eagles-vx', ['Vint Eagles', 'النسور'], clubOf('VX')),
    recordOf('gulls', ['Vint Gulls', 'فريق النوارس'], clubOf('VX')),
    recordOf('league', ['Harbour League', 'دوري الموانئ'], { kind: 'league', prior: 0.6 }),
    recordOf('rovers', ['Rovers FC'], { kind: 'football-club', prior: 0.6 }),
    recordOf('rangers', ['Rangers FC'], { kind: 'football-club', prior: 0.6 }),
    recordOf('driver', ['Rona Velt', 'رونا فيلت'], {
      type: 'PER',
      kind: 'athlete',
      country: 'CX',
      prior: 0.8,
    }),
  ]),
])

const linkOf = createLinkOf(knowledge)
const onSport = 'https://news.org/sport/2025/1'

describe('towns, countries and their teams', () => {
  it.each<[string, Asked, string | null]>([
    [
      'a town behind a crew that is no team',
      { text: 'زار فريق طبي نورثكي أمس.', name: 'نورثكي' },
      'quay',
    ],
    [
      'a town of which nothing plays',
      { text: 'Northquay builds a bridge.', name: 'Northquay' },
      'quay',
    ],
    [
      'a town to which somebody travels',
      { text: 'غادرت بعثة النسور أمس إلى ساوثباي قبل مباراة في دوري الموانئ.', name: 'ساوثباي' },
      'bay',
    ],
    [
      'a town from which an article on sport is sent, with a long stroke for a dash',
      { text: 'نورثكي ــ فاز فريق النوارس في مباراة من دوري الموانئ.', name: 'نورثكي' },
      'quay',
    ],
    [
      'its club in a league’s match',
      { text: 'Northquay won their Harbour League match.', name: 'Northquay' },
      'club',
    ],
    [
      'its club in the section of sport',
      { text: 'Northquay keep their captain.', name: 'Northquay', url: onSport },
      'club',
    ],
    [
      'the same where the address has escapes that are no UTF-8',
      { text: 'Northquay keep their captain.', name: 'Northquay', url: `${onSport}/%C7%E1%E4` },
      'club',
    ],
    ['«نورثكي» likewise', { text: 'نورثكي يمدد عقد قائده', name: 'نورثكي', url: onSport }, 'club'],
    [
      'neither of them behind a word of place',
      { text: 'He learned much in Northquay.', name: 'Northquay', url: onSport },
      null,
    ],
    [
      'a town where words of sport are those of politics',
      {
        text: 'Corda set goals for the big players of its trade. What then came of it Northquay learned only later.',
        name: 'Northquay',
      },
      'quay',
    ],
    [
      'the same in Arabic',
      {
        text: 'كان هدف كوردا إنهاء موسم الجفاف. وبعد عام من ذلك كله أعلنت نورثكي خطتها',
        name: 'نورثكي',
      },
      'quay',
    ],
    ['a country that plays', { text: 'كوردا تهزم خصمها', name: 'كوردا', url: onSport }, 'team'],
    [
      'a country from which a report on a match is sent',
      {
        text: 'كوردا - 3 - 11 (وكالة) -- فاز فريق الميناء في دوري الموانئ',
        name: 'كوردا',
        url: onSport,
      },
      'corda',
    ],
    [
      'a country that hosts',
      { text: 'Corda opens an office.', name: 'Corda', url: onSport },
      'corda',
    ],
    [
      'a country that plays another game than football',
      { text: 'Corda won at handball.', name: 'Corda', url: onSport },
      null,
    ],
    [
      'a country that wins at games of states, in whichever sport',
      {
        text: 'Corda won at handball and has five medals of the Olympics.',
        name: 'Corda',
        url: onSport,
      },
      'corda',
    ],
    [
      'a country in which others play, behind «وفي»',
      { text: 'وفي كوردا فاز نورثكي في دوري الموانئ', name: 'كوردا', url: onSport },
      'corda',
    ],
    [
      'of clubs of one name that of the other club beside it',
      {
        text: 'فاز النسور على فريق النوارس. وفي كوردا فاز نورثكي.',
        name: 'النسور',
        type: 'ORG',
        url: onSport,
      },
      'eagles-vx',
    ],
    [
      'neither behind a word of place',
      {
        text: 'وصل فريق النوارس إلى مدينة في النسور أمس.',
        name: 'النسور',
        type: 'ORG',
        url: onSport,
      },
      null,
    ],
    [
      'neither where that stands in another sentence',
      {
        text: 'فاز النسور أمس. وخسر فريق النوارس.',
        name: 'النسور',
        type: 'ORG',
        url: onSport,
      },
      null,
    ],
    [
      'a country of which it is open whether it or its team is meant: the country',
      { text: 'They squared up to Corda, as the coach said.', name: 'Corda', url: onSport },
      'corda',
    ],
    [
      'the same in an article on football that names another game once',
      {
        text: 'They squared up to Corda, as the coach said. Football fans love football, not tennis.',
        name: 'Corda',
        url: onSport,
      },
      'corda',
    ],
    [
      'a team by its short name beside its league',
      { text: 'Terns sign a new NHX captain.', name: 'Terns', type: 'ORG', url: onSport },
      'terns',
    ],
    [
      'a team by its short name beside its town',
      { text: 'Terns welcome Gulls to Northquay.', name: 'Terns', type: 'ORG', url: onSport },
      'terns',
    ],
    [
      'no team by a short name that others bear elsewhere',
      { text: 'Terns sign a new captain.', name: 'Terns', type: 'ORG', url: onSport },
      null,
    ],
    [
      'a league that is read as an event',
      { text: 'ينطلق دوري الموانئ غدا', name: 'دوري الموانئ', type: 'EVENT' },
      'league',
    ],
    [
      'a club of an article whose only words of sport are other teams’ names',
      { text: 'Northquay sell their captain to Rovers FC and Rangers FC.', name: 'Northquay' },
      'club',
    ],
    [
      'no club where all is inside the town',
      { text: 'In Northquay, Rovers FC met Rangers FC.', name: 'Northquay' },
      null,
    ],
    [
      'a driver in an article on sport',
      { text: 'فازت السائقة رونا فيلت من كوردا', name: 'رونا فيلت', type: 'PER', url: onSport },
      'driver',
    ],
    [
      'no driver of a lorry',
      { text: 'وصلت السائقة رونا فيلت من كوردا بعد سباق', name: 'رونا فيلت', type: 'PER' },
      null,
    ],
    ['no team by a word alone', { text: 'Terns breed here.', name: 'Terns', type: 'ORG' }, null],
  ])('%s', (_, asked, record) => {
    expect(linkOf(asked)).toBe(record)
  })
})
