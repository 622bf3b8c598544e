/** How English papers write people whom a source writes otherwise: the lists of this folder. */
import type { PersonLine } from './person-lines.ts'
import { readDone } from './title-words.ts'

/** Further names by a person's key: "Mike Waltz", "Volodymyr Zelensky". */
export function createEnglishSpellings(): (person: PersonLine) => string[] {
  const spellings = new Map(
    readDone('english').map(([key = '', names = '']) => [
      key,
      names.split('|').map((name) => name.trim()),
    ]),
  )
  return ({ id, name, aliases }) =>
    (spellings.get(id) ?? []).filter((one) => one !== name && !aliases.includes(one))
}
