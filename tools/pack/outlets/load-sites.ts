import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { EntityRecord } from '../../../src/model/knowledge.ts'
import { packsFolder } from '../taken-names.ts'
import { chooseSites, type Site } from './choose-sites.ts'
import { readList } from './read-list.ts'

const listsFolder = join(import.meta.dirname, 'lists')

/** The news sites of the lists beside this file and of the outlets pack. */
export function loadSites(): Site[] {
  const records = readFileSync(join(packsFolder, 'outlets/entities.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as EntityRecord)
  const lists = readdirSync(listsFolder)
    .sort()
    .map((file) => readList(join(listsFolder, file)))
  return chooseSites(records, lists)
}
