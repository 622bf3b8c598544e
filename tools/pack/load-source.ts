import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { isCompaniesFolder, makeCompanies } from './companies/make-companies.ts'
import { isFamousFolder, makeFamous } from './famous/make-famous.ts'
import { withPresence } from './forces/present-in.ts'
import { isSportFolder, makeAthletes } from './sport/make-athletes.ts'
import { isPeopleFolder, makePeople } from './people/make-people.ts'
import { makePlaces } from './places/make-places.ts'
import { withSeats } from './places/seat-facts.ts'
import { loadPackSource, type PackSource } from './source.ts'
import { withAdditions } from './with-additions.ts'
import { withHeads } from './with-heads.ts'
import { withNames } from './with-names.ts'

/**
 * A pack's source, read from its files or, for places, people, athletes, the famous and companies,
 * made, with what its folder adds by hand. Throws UnreadableSource.
 */
export const loadSource = (folder: string): PackSource =>
  withSeats(withNames(withAdditions(read(folder))))

function read(folder: string): PackSource {
  if (isPeopleFolder(folder)) return makePeople(folder)
  if (isSportFolder(folder)) return makeAthletes(folder)
  if (isFamousFolder(folder)) return makeFamous(folder)
  if (isCompaniesFolder(folder)) return makeCompanies(folder)
  return existsSync(join(folder, 'spellings.json'))
    ? makePlaces(folder)
    : withPresence(withHeads(loadPackSource(folder)))
}
