/** Who of the open data on athletes goes into the packs, as lines of their tables. */
import { fold } from '../../../src/text/fold.ts'
import type { AthleteLine, Part, Squad } from './athlete-lines.ts'
import { codeOfTeam } from './teams.ts'

/** A player or coach of World Cups. */
export interface WorldCupFacts {
  id: string
  kind: 'footballer' | 'football-manager'
  labels: { en: string }
  born?: string
  gender?: 'male' | 'female'
  team: string
  position?: string
  tournaments: string[]
  /** Title of the article on English Wikipedia. */
  enwiki?: string
  generic?: boolean
  ar_composed?: string[]
}

/** Names by id as papers write them, most usual first. */
export type Spellings = ReadonlyMap<string, readonly string[]>

const earliestYear = 2006
/** Whoever nobody spelled played twice, or lately; a composed Arabic name has who played last. */
const lately = 2019
const latestYear = 2022
/** In hundredths. A name that somebody spelled is that of one whom the news knows. */
export const knownPrior = 80
const unknown = 40
const generic = 10

export const isPart = (word: string | undefined): word is Part =>
  ['goalkeeper', 'defender', 'midfielder', 'forward'].includes(word ?? '')

/**
 * Those of World Cups since 2006, under a name of two words or more. A coach who played for the
 * same team under the same name, at earlier World Cups, is the player; of the same one he may be
 * the father.
 */
export function gatherWorldCups(
  people: readonly WorldCupFacts[],
  spellings: Spellings,
): AthleteLine[] {
  const lines = new Map<string, AthleteLine>()
  const givenNames = learnGivenNames(people)
  const playedFor = new Map<string, AthleteLine>()
  for (const person of people.filter(({ kind }) => kind === 'footballer')) {
    const line = toPlayer(person, spellings)
    if (!line) continue
    playedFor.set(`${line.country} ${fold(line.name)}`, line)
    if (isWanted(line)) lines.set(line.id, line)
  }
  for (const person of people.filter(({ kind }) => kind === 'football-manager')) {
    const coach = toCoach(person, spellings, givenNames)
    if (!coach) continue
    const player = playedFor.get(`${coach.country} ${fold(coach.name)}`)
    if (!player || lastYear(player) >= firstYear(coach)) lines.set(coach.id, coach)
    else {
      const arabic = player.arabic.length > 0 ? player.arabic : coach.arabic
      lines.set(player.id, {
        ...player,
        arabic,
        prior: arabic.length > 0 ? knownPrior : player.prior,
        squads: [...coach.squads, ...player.squads],
      })
    }
  }
  return [...lines.values()]
}

const yearsOf = ({ squads }: AthleteLine): number[] => squads[0]!.years.map(Number)
const firstYear = (line: AthleteLine): number => Math.min(...yearsOf(line))
const lastYear = (line: AthleteLine): number => Math.max(...yearsOf(line))

function isWanted(line: AthleteLine): boolean {
  const last = lastYear(line)
  return (
    last >= earliestYear && (line.arabic.length > 0 || yearsOf(line).length > 1 || last >= lately)
  )
}

const isRecent = (year: string): boolean => Number(year) >= earliestYear

function toPlayer(person: WorldCupFacts, spellings: Spellings): AthleteLine | null {
  const { id, labels, enwiki = '', position, tournaments, gender, born } = person
  const country = codeOfTeam(teamsBefore[person.team] ?? person.team)
  const article = enwiki.replace(/ \(.*\)$/, '')
  const name = [labels.en, article].find((one) => one.includes(' '))
  if (!name || country === null || !isPart(position)) return null
  const arabic = spellings.get(id) ?? []
  return {
    id: id.replace('wc-P-', 'p'),
    name,
    aliases: article.includes(' ') && fold(article) !== fold(name) ? [article] : [],
    country,
    gender: gender === 'female' ? 'f' : 'm',
    born: born ?? '',
    prior: person.generic ? generic : arabic.length > 0 ? knownPrior : unknown,
    arabic: [...arabic],
    composed: tournaments.includes(String(latestYear))
      ? (person.ar_composed ?? []).slice(0, 1)
      : [],
    squads: [{ part: position, team: country, years: tournaments }],
    part: '',
    path: '',
  }
}

/** A team that has another name today, under the one by which its forms are known. */
const teamsBefore: Record<string, string> = { 'Serbia and Montenegro': 'Serbia' }

function toCoach(
  { id, labels, team, tournaments }: WorldCupFacts,
  spellings: Spellings,
  givenNames: ReadonlyMap<string, 'm' | 'f'>,
): AthleteLine | null {
  const country = codeOfTeam(teamsBefore[team] ?? team)
  const years = tournaments.filter(isRecent)
  const gender = givenNames.get(fold(labels.en.split(' ')[0]!)) ?? ''
  // whoever coached women is told only where the given name says whether it is a man or a woman
  const isClear = gender !== '' || years.every((year) => Number(year) % 2 === 0)
  if (country === null || years.length === 0 || !labels.en.includes(' ') || !isClear) return null
  const arabic = spellings.get(id) ?? []
  const squad: Squad = { part: 'coach', team: country, years }
  return {
    id: id.replace('wc-M-', 'm'),
    name: labels.en,
    aliases: [],
    country,
    gender: years.some((year) => Number(year) % 2 === 0) ? 'm' : gender,
    born: '',
    prior: arabic.length > 0 ? knownPrior : unknown,
    arabic: [...arabic],
    composed: [],
    squads: [squad],
    part: '',
    path: '',
  }
}

/** Given names that players of one gender alone bear. */
function learnGivenNames(people: readonly WorldCupFacts[]): Map<string, 'm' | 'f'> {
  const seen = new Map<string, Set<'m' | 'f'>>()
  for (const { labels, gender } of people) {
    if (!gender || !labels.en.includes(' ')) continue
    const given = fold(labels.en.split(' ')[0]!)
    seen.set(given, (seen.get(given) ?? new Set()).add(gender === 'female' ? 'f' : 'm'))
  }
  return new Map(
    [...seen].flatMap(([given, genders]) =>
      genders.size === 1 ? [[given, [...genders][0]!]] : [],
    ),
  )
}
