import { splitNames } from '../names-column.ts'
import type { Sport } from './sports.ts'

/** A league or a cup with clubs: a line of leagues.tsv. */
export interface League {
  key: string
  kind: 'league' | 'cup'
  sport: Sport
  /** Code of its country, "-" where it has several. */
  country: string
  en: string[]
  ar: string[]
  fr: string
  /** As a French sentence names it. */
  inFrench: string
  /** Year in which the season begins. */
  year: string
  season: string
  clubs: number
  source: string
  path: string
}

export function readLeague(line: string): League {
  const [key = '', kind = '', sport = '', country = '', en = '', also, ar, fr = ''] =
    line.split('\t')
  const [inFrench = '', year = '', season = '', clubs = '', source = '', path = ''] = line
    .split('\t')
    .slice(8)
  return {
    key,
    kind: kind as League['kind'],
    sport: sport as Sport,
    country,
    en: [en, ...splitNames(also)],
    ar: splitNames(ar),
    fr,
    inFrench,
    year,
    season,
    clubs: Number(clubs),
    source,
    path,
  }
}
