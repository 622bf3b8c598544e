import { expect, test } from 'vitest'
import { readWorldLine } from '../../../../tools/pack/world/read-world-line.ts'
import { withWorldClasses } from '../../../../tools/pack/world/wikidata-terms.ts'
import { claimsOf, itemOf, statement, thing, words } from './made-up-items.ts'

const choice = { languages: ['ar', 'en', 'fr'], classes: withWorldClasses(new Map()), least: 3 }

test('of several female forms of an office the one counts that the source prefers', () => {
  const line = itemOf('Q901001', {
    labels: { fr: 'pilote du port' },
    claims: claimsOf(
      statement('P31', thing('Q294414')),
      statement('P2521', words('fr', 'pilotesse du port')),
      statement('P2521', words('fr', 'pilote du port'), {}, 'preferred'),
      statement('P2521', words('de', 'Hafenlotsin')),
    ),
    editions: 0,
  })
  expect(readWorldLine(line, choice)).toMatchObject({
    kept: { name: { office: 'Q901001', female: { fr: 'pilote du port' } } },
  })
})
