import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { makePlaces } from './places/make-places.ts'
import { loadPackSource, type PackSource } from './source.ts'

/** A pack's source, read from its files or, for the places, made. Throws UnreadableSource. */
export const loadSource = (folder: string): PackSource =>
  existsSync(join(folder, 'spellings.json')) ? makePlaces(folder) : loadPackSource(folder)
