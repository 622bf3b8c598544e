import { describe, expect, it } from 'vitest'
import { readAthlete, writeAthlete } from '../../../tools/pack/sport/athlete-lines.ts'
import { ownWords, squadWords } from '../../../tools/pack/sport/athlete-words.ts'
import { toClub } from '../../../tools/pack/sport/clubs.ts'
import { gatherWorldCups, type WorldCupFacts } from '../../../tools/pack/sport/gather-athletes.ts'
import { gatherPlayers } from '../../../tools/pack/sport/gather-listed.ts'
import { readLeague } from '../../../tools/pack/sport/leagues.ts'
import { makeNationalTeams } from '../../../tools/pack/sport/national-teams.ts'
import { getTeamForms } from '../../../tools/pack/sport/teams.ts'

const league = readLeague(
  'xx.1\tleague\tfootball\tES\tFirst League\t\tالدوري الأول\tPremier championnat\tchampionnat d’Espagne\t2025\t2025-26\t20\tfootball\t2025-26/es.1.json',
)
const leagues = new Map([[league.key, league]])

describe('clubs', () => {
  const club = toClub(
    'xx.1\tNorthquay\tنورثكي|نورثكي البحري\tNorthquay Rovers',
    leagues,
    () => false,
  )

  it('a name of one word stands only with the word that makes it a club', () => {
    expect(club.labels).toMatchObject({ ar: 'نادي نورثكي', en: 'Northquay FC' })
    const names = [...Object.values(club.labels), ...Object.values(club.aliases).flat()]
    expect(names.every((name) => name.includes(' '))).toBe(true)
  })

  it('so does one of several words that a place bears', () => {
    const town = toClub('xx.1\tNew Northquay\tنورثكي', leagues, (name) => name === 'New Northquay')
    expect(town.labels.en).toBe('New Northquay FC')
  })

  it('tells the season, with the page of the source', () => {
    const [fact] = club.facts!
    expect(fact!.text.en).toBe('One of the clubs of the First League in 2025–26.')
    expect(fact!.text.ar).toBe('من أندية الدوري الأول في موسم 2025-2026.')
    expect(fact!.source.url).toMatch(/\/[0-9a-f]{40}\/2025-26\/es\.1\.json$/)
    expect(club.descriptions.ar).toBe('نادي كرة قدم إسباني')
  })

  it('refuses a league that is not listed', () => {
    expect(() => toClub('yy.1\tNorthquay\tنورثكي', leagues, () => false)).toThrow('yy.1')
  })
})

describe('national teams', () => {
  const teams = new Map(makeNationalTeams().map((team) => [team.id, team]))

  it('are named by grammar', () => {
    expect(teams.get('team-ma')).toMatchObject({
      labels: { ar: 'منتخب المغرب', en: 'Morocco national football team' },
      descriptions: { ar: 'المنتخب المغربي الأول لكرة القدم' },
    })
    expect(teams.get('team-ma')!.aliases.ar).toEqual(['المنتخب المغربي'])
  })

  it('England plays for itself, the United Kingdom does not', () => {
    expect(teams.get('team-eng')?.country).toBe('GB')
    expect(teams.has('team-gb')).toBe(false)
  })
})

const player = (over: Partial<WorldCupFacts>): WorldCupFacts => ({
  id: 'wc-P-1',
  kind: 'footballer',
  labels: { en: 'Dana Farsi' },
  gender: 'female',
  team: 'Morocco',
  position: 'forward',
  tournaments: ['2019', '2023'],
  ...over,
})

describe('athletes', () => {
  it('a line is read as it was written', () => {
    const [line] = gatherWorldCups([player({ born: '1990-02-01' })], new Map())
    expect(readAthlete(writeAthlete(line!))).toEqual(line)
  })

  it('leaves out names of one word and those who played once, long ago', () => {
    expect(gatherWorldCups([player({ labels: { en: 'Dana' } })], new Map())).toEqual([])
    expect(gatherWorldCups([player({ tournaments: ['2006'] })], new Map())).toEqual([])
    expect(
      gatherWorldCups([player({ tournaments: ['2006'] })], new Map([['wc-P-1', ['دانة فارسي']]])),
    ).toHaveLength(1)
  })

  it('a coach who played for the team is one person', () => {
    const coach = player({ id: 'wc-M-1', kind: 'football-manager', tournaments: ['2022'] })
    const [one, ...others] = gatherWorldCups(
      [player({ gender: 'male', tournaments: ['2014', '2018'] }), coach],
      new Map(),
    )
    expect(others).toEqual([])
    expect(one!.squads.map(({ part }) => part)).toEqual(['coach', 'forward'])
  })

  it('a coach of the World Cup at which the namesake played is another', () => {
    const coach = player({ id: 'wc-M-1', kind: 'football-manager', tournaments: ['2018', '2022'] })
    const lines = gatherWorldCups(
      [player({ tournaments: ['2022'], gender: 'male' }), coach],
      new Map(),
    )
    expect(lines.map(({ id, squads }) => [id, squads.length])).toEqual([
      ['p1', 1],
      ['m1', 1],
    ])
  })

  it('leaves out who was under 18 in the year of the source', () => {
    const facts = (born: string) => [
      { id: 'of-1', labels: { en: 'Sami Tell' }, country_name: 'Egypt', position: 'forward', born },
    ]
    const spelled = new Map([['of-1', ['سامي تل']]])
    expect(gatherPlayers(facts('3 Mar 2006'), spelled)).toEqual([])
    expect(gatherPlayers(facts('3 Mar 2005'), spelled)).toMatchObject([
      { born: '2005-03-03', path: 'africa/egypt/eg' },
    ])
  })

  it('is nobody where two births stand under one key', () => {
    const spelled = new Map([['of-x', ['سامي نور']]])
    const player = (country_name: string, born: string) => ({
      id: 'of-x',
      labels: { en: 'Sami Nour' },
      country_name,
      position: 'forward',
      born,
    })
    const twice = [player('Egypt', '3 Mar 1999'), player('France', '3 Mar 1999')]
    expect(gatherPlayers(twice, spelled)).toMatchObject([{ country: 'EG FR' }])
    const two = [player('Egypt', '3 Mar 1999'), player('France', '9 Aug 1999')]
    expect(gatherPlayers(two, spelled)).toEqual([])
  })

  it('is told in the gender of the athlete', () => {
    const forms = getTeamForms('FR')!
    const words = squadWords('goalkeeper', forms, true)
    expect(words.ar[1]).toBe('حارسة مرمى في تشكيلة منتخب فرنسا في كأس العالم للسيدات')
    expect(words.fr[1]).toBe(
      'gardienne de but de la sélection de France à la Coupe du monde féminine',
    )
    expect(ownWords('driver', forms).en[0]).toBe('Formula One driver, France')
  })
})
