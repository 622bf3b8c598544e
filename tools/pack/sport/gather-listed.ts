/** Footballers and drivers of lists that tell no more than country, part and birth. */
import type { AthleteLine } from './athlete-lines.ts'
import { isPart, knownPrior, type Spellings } from './gather-athletes.ts'
import { pageOfPlayers } from './player-pages.ts'
import { codeOfTeam } from './teams.ts'

/** A footballer; `born` as "11 May 2005". */
export interface PlayerFacts {
  id: string
  labels: { en: string }
  country_name: string
  position: string
  born: string
}

export interface DriverFacts {
  id: string
  type: 'PER' | 'ORG'
  labels: { en: string }
  born: string
  country_id: string
}

/** The source of players was taken in 2024: who was under 18 then is left out. */
const bornBefore = '2006-01-01'

const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')

/** "11 May 2005" as an ISO day; empty for anything else. */
function toIsoDay(text: string): string {
  const [, day = '', month = '', year = ''] = /^(\d{1,2}) (\w{3})\w* (\d{4})$/.exec(text) ?? []
  const at = months.indexOf(month)
  if (at < 0) return ''
  return [year, String(at + 1).padStart(2, '0'), day.padStart(2, '0')].join('-')
}

/**
 * Footballers whose names somebody spelled, grown up in the year of the source. Who stands under two
 * countries is told of both; two births under one key are two people, and nobody knows which of them
 * was spelled.
 */
export function gatherPlayers(
  players: readonly PlayerFacts[],
  spellings: Spellings,
): AthleteLine[] {
  const lines = players.flatMap(({ id, labels, country_name: from, position, born }) => {
    const arabic = spellings.get(id)
    const country = codeOfTeam(from)
    const path = pageOfPlayers(from)
    const day = toIsoDay(born)
    if (!arabic || country === null || path === null || day === '' || day >= bornBefore) return []
    if (!isPart(position)) return []
    const name = labels.en
    return [
      {
        ...nobody,
        id: idOf(id),
        name,
        country,
        born: day,
        arabic: [...arabic],
        part: position,
        path,
      },
    ]
  })
  const byId = new Map<string, AthleteLine>()
  const twoPeople = new Set<string>()
  for (const line of lines) {
    const known = byId.get(line.id)
    if (known && known.born !== line.born) twoPeople.add(line.id)
    const country = known ? `${known.country} ${line.country}` : line.country
    byId.set(line.id, { ...line, country, path: known ? `${known.path} ${line.path}` : line.path })
  }
  return [...byId.values()].filter(({ id }) => !twoPeople.has(id))
}

/** Drivers, all of whom have driven or tested a Formula One car at a race. */
export function gatherDrivers(
  drivers: readonly DriverFacts[],
  spellings: Spellings,
): AthleteLine[] {
  return drivers.flatMap(({ id, type, labels, born, country_id: from }) => {
    const arabic = spellings.get(id)
    const country = codeOfTeam(countryOf[from] ?? toName(from))
    const name = labels.en.replace(/ Jr\.$/, '')
    if (type !== 'PER' || !arabic || country === null) return []
    const aliases = name === labels.en ? [] : [labels.en]
    const path = id.replace('f1-', '')
    return [
      {
        ...nobody,
        id: idOf(id),
        name,
        aliases,
        country,
        born,
        arabic: [...arabic],
        part: 'driver' as const,
        path,
      },
    ]
  })
}

const idOf = (id: string): string => id.normalize('NFD').replace(/[^A-Za-z0-9-]/g, '')

const countryOf: Record<string, string> = { 'united-states-of-america': 'United States' }

const toName = (id: string): string =>
  id
    .split('-')
    .map((word) => word[0]!.toUpperCase() + word.slice(1))
    .join(' ')

const nobody: AthleteLine = {
  id: '',
  name: '',
  aliases: [],
  country: '',
  gender: 'm',
  born: '',
  prior: knownPrior,
  arabic: [],
  composed: [],
  squads: [],
  part: '',
  path: '',
}
