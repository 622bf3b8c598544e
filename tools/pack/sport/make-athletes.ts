/** The records of athletes, made from a pack's table while compiling. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { isCommonWord } from '../../../src/languages/words-in-packs.ts'
import type { EntityRecord, OfficeTerm } from '../../../src/model/knowledge.ts'
import { fold } from '../../../src/text/fold.ts'
import { loadLines } from '../load-lines.ts'
import { hasForeignLetters } from '../check/arabic.ts'
import { createOfficeRecords, type OfficeRecords } from '../people/office-records.ts'
import { loadPackSource, type PackSource } from '../source.ts'
import { readAthlete, type AthleteLine, type Squad } from './athlete-lines.ts'
import { ownWords, squadWords } from './athlete-words.ts'
import { getTeamForms, stateOf } from './teams.ts'

const table = 'athletes.tsv'

/** Days of the sources, as far as they tell: the last of their entries. */
const worldCups = '2023'
const players = '2024'
const drivers = '2025'

/** Whether a pack's folder holds a table of athletes. */
export const isSportFolder = (folder: string): boolean => existsSync(join(folder, table))

/** The pack's source: what its files hold, and the athletes made. */
export function makeAthletes(folder: string): PackSource {
  const source = loadPackSource(folder)
  const parts = createOfficeRecords()
  const records = loadLines(join(folder, table)).map((line) => toRecord(readAthlete(line), parts))
  const made = [...records, ...parts.list()].map((record, index) => ({
    place: { file: table, line: index + 1 },
    record,
  }))
  return { ...source, entities: [...source.entities, ...made] }
}

function toRecord(line: AthleteLine, parts: OfficeRecords): EntityRecord {
  const { id, name, aliases, country, gender, born, prior, arabic, squads, part } = line
  const [label, ...others] = namesOf(line)
  const isSpelled = arabic.length > 0
  const found = isSpelled || label === undefined ? others : [label, ...others]
  const isCoach = squads.length > 0 && squads.every((squad) => squad.part === 'coach')
  return {
    id,
    type: 'PER',
    kind: isCoach ? 'coach' : 'athlete',
    labels: { ...(isSpelled && label !== undefined && { ar: label }), en: name },
    aliases: {
      ...(found.length > 0 && { ar: found }),
      ...(aliases.length > 0 && { en: aliases }),
    },
    descriptions: {},
    country: stateOf(country.split(' ')[0]!),
    prior: prior / 100,
    ...(gender && { gender }),
    ...(part !== '' && born !== '' && { born }),
    offices: part === '' ? squads.flatMap((squad) => toTerms(squad, parts)) : own(line, parts),
    ...(part === '' &&
      born !== '' && {
        briefs: [{ what: 'born' as const, date: born, asof: worldCups, source: 'births' }],
      }),
  }
}

/** A term for each World Cup, the last first. */
function toTerms({ part, team, years }: Squad, parts: OfficeRecords): OfficeTerm[] {
  return years.toReversed().map((year) => {
    const isOfWomen = isYearOfWomen(year)
    return {
      office: parts.of([part, team, isOfWomen].join(' '), () =>
        squadWords(part, getTeamForms(team)!, isOfWomen),
      ),
      start: year,
      end: year,
      asof: worldCups,
      source: part === 'coach' ? 'coaches' : 'squads',
    }
  })
}

/** Men's World Cups are held in even years, women's in odd ones. */
const isYearOfWomen = (year: string): boolean => Number(year) % 2 === 1

function own({ part, country, path }: AthleteLine, parts: OfficeRecords): OfficeTerm[] {
  const role = part === '' ? 'forward' : part
  const paths = path.split(' ')
  return country.split(' ').map((code, index) => ({
    office: parts.of([role, code].join(' '), () => ownWords(role, getTeamForms(code)!)),
    asof: role === 'driver' ? drivers : players,
    source: role === 'driver' ? `f1db:${path}` : `players:${paths[index]}`,
  }))
}

/** The Arabic names: those written down, else those put together, of two words and no words alone. */
function namesOf({ arabic, composed }: AthleteLine): string[] {
  const names = arabic.length > 0 ? arabic : composed
  const folded = new Set<string>()
  return names.filter((name) => {
    const form = fold(name)
    const words = form.split(' ').filter(Boolean)
    if (folded.has(form) || words.length < 2 || hasForeignLetters(name)) return false
    folded.add(form)
    return arabic.length > 0 || !words.every((word) => isCommonWord(word))
  })
}
