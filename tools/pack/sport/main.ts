/**
 * tsx tools/pack/sport/main.ts --facts FOLDER
 * Writes packs/sport/entities.jsonl and athletes.tsv and packs/world-cups/athletes.tsv: clubs,
 * leagues and cups of the tables in packs/sport, national teams of the states, athletes of open
 * data that was gathered beforehand: jfjelstul/worldcup at 35a8667 (CC BY-SA 4.0), which is all of
 * the pack world-cups, openfootball/players at 125d20f (CC0), f1db/f1db at 6a5845b (CC BY 4.0).
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { fold } from '../../../src/text/fold.ts'
import { parseOptions, refuse } from '../../parse-options.ts'
import { loadLines } from '../load-lines.ts'
import { readFacts } from '../people/read-facts.ts'
import { loadTaken, packsFolder } from '../taken-names.ts'
import { writeEntities } from '../write-entities.ts'
import { writeAthlete, type AthleteLine } from './athlete-lines.ts'
import { toClub, toCup, toLeague } from './clubs.ts'
import { gatherWorldCups, type WorldCupFacts } from './gather-athletes.ts'
import {
  gatherDrivers,
  gatherPlayers,
  type DriverFacts,
  type PlayerFacts,
} from './gather-listed.ts'
import { readLeague } from './leagues.ts'
import { makeNationalTeams } from './national-teams.ts'

const { values } = parseOptions(import.meta.filename, { facts: { type: 'string' } })
const folder = values.facts ?? refuse('sport: --facts is missing.')

const readTable = (name: string): string[] => loadLines(join(packsFolder, 'sport', `${name}.tsv`))

// packs of people alone: a club may bear somebody's name, and the famous are chosen after the clubs
const people = ['people', 'leaders', 'newsmakers', 'famous']
const taken = loadTaken(['sport', 'world-cups', ...people])
const isTaken = (name: string): boolean => taken.has(fold(name))
const leagues = new Map(
  readTable('leagues').map((line) => [line.split('\t')[0]!, readLeague(line)]),
)
writeEntities('sport', [
  ...readTable('clubs').map((line) => toClub(line, leagues, isTaken)),
  ...[...leagues.values()].map(toLeague),
  ...readTable('cups').map(toCup),
  ...makeNationalTeams(),
])

const spellings = new Map(
  loadLines(fileURLToPath(new URL('athletes.done.tsv', import.meta.url))).map((line) => {
    const [id = '', names = ''] = line.split('\t')
    return [id, names.split('|')] as const
  }),
)

function write(pack: string, lines: readonly AthleteLine[]): void {
  writeFileSync(
    join(packsFolder, pack, 'athletes.tsv'),
    lines.map((line) => `${writeAthlete(line)}\n`).join(''),
  )
  const written = lines.filter(({ arabic }) => arabic.length > 0).length
  console.log(`${pack}: ${lines.length} athletes, ${written} with an Arabic name`)
}

const worldCups = gatherWorldCups(readFacts<WorldCupFacts>(folder, 'athletes-worldcup'), spellings)
write('world-cups', worldCups)
write('sport', [
  ...gatherPlayers(readFacts<PlayerFacts>(folder, 'athletes-openfootball'), spellings),
  ...gatherDrivers(readFacts<DriverFacts>(folder, 'athletes-f1'), spellings),
])
