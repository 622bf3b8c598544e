import type { EntityRecord } from '../../../src/model/knowledge.ts'
import type { Nation } from './load-nations.ts'

const prior = 0.9

/**
 * The people of each country, by the plural that names them: «السودانيون», "Egyptians". Adjectives
 * are not names.
 */
export function makePeoples(nations: Iterable<Nation>): EntityRecord[] {
  const uses = new Map<string, number>()
  const all = [...nations]
  for (const { people } of all)
    for (const name of new Set([...people.ar, ...people.en]))
      uses.set(name, (uses.get(name) ?? 0) + 1)
  const isSole = (name: string) => uses.get(name) === 1
  return all.flatMap(({ code, name, people }): EntityRecord[] => {
    const ar = people.ar.filter(isSole)
    const en = people.en.filter(isSole)
    if (!ar[0] || !en[0]) return []
    return [
      {
        id: `people-${code.toLowerCase()}`,
        type: 'GROUP',
        kind: 'people',
        labels: { ar: ar[0], en: en[0] },
        aliases: { ar: ar.slice(1), en: en.slice(1) },
        descriptions: { ar: `شعب ${name.ar}`, en: `people of ${name.of}` },
        ...(code !== 'XK' && { country: code }),
        prior: prior,
      },
    ]
  })
}
