import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { isSportFolder, makeAthletes } from './sport/make-athletes.ts'
import { isPeopleFolder, makePeople } from './people/make-people.ts'
import { makePlaces } from './places/make-places.ts'
import { loadPackSource, type PackSource } from './source.ts'

/**
 * A pack's source, read from its files or, for the places, the people and the athletes, made. Throws
 * UnreadableSource.
 */
export function loadSource(folder: string): PackSource {
  if (isPeopleFolder(folder)) return makePeople(folder)
  if (isSportFolder(folder)) return makeAthletes(folder)
  return existsSync(join(folder, 'spellings.json')) ? makePlaces(folder) : loadPackSource(folder)
}
