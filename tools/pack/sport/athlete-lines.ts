/** packs/sport/athletes.tsv and packs/world-cups/athletes.tsv: one athlete a line, columns parted by tabs. */
import { joinNames, splitNames } from '../names-column.ts'

/** What an athlete is in the source. */
export type Part = 'goalkeeper' | 'defender' | 'midfielder' | 'forward' | 'coach' | 'driver'

/** World Cups in which the athlete stood in the squad of a team, or coached it. */
export interface Squad {
  part: Part
  team: string
  /** Years, first to last. */
  years: string[]
}

export interface AthleteLine {
  id: string
  name: string
  aliases: string[]
  /** Team or nationality by its code; two of them where a source has the athlete under both. */
  country: string
  gender: '' | 'm' | 'f'
  born: string
  /** 0 to 99 in hundredths: how likely the bare name means this one. */
  prior: number
  /** As papers write the name, most usual first; empty where nobody wrote it down. */
  arabic: string[]
  /** Put together by machine: to be found by, never to be shown. */
  composed: string[]
  squads: Squad[]
  /** Of one without squads: what the source says, and on which of its pages, one a country. */
  part: Part | ''
  path: string
}

export function writeAthlete(line: AthleteLine): string {
  const { id, name, aliases, country, gender, born, prior, arabic, composed } = line
  const { squads, part, path } = line
  const held = squads.map((squad) => [squad.part, squad.team, squad.years.join(' ')].join(','))
  return [
    id,
    name,
    joinNames(aliases),
    country,
    gender,
    born,
    String(prior),
    joinNames(arabic),
    joinNames(composed),
    held.join(';'),
    part,
    path,
  ].join('\t')
}

export function readAthlete(text: string): AthleteLine {
  const columns = text.split('\t')
  const [id = '', name = '', aliases = '', country = '', gender = '', born = ''] = columns
  const [prior = '', arabic = '', composed = '', held = '', part = '', path = ''] = columns.slice(6)
  return {
    id,
    name,
    aliases: splitNames(aliases),
    country,
    gender: gender as AthleteLine['gender'],
    born,
    prior: Number(prior),
    arabic: splitNames(arabic),
    composed: splitNames(composed),
    squads: (held === '' ? [] : held.split(';')).map((one) => {
      const [role = '', team = '', years = ''] = one.split(',')
      return { part: role as Part, team, years: years.split(' ') }
    }),
    part: part as AthleteLine['part'],
    path,
  }
}
