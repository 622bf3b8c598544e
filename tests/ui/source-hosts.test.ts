import { expect, test } from 'vitest'
import { gdeltHost } from '../../src/reporting/providers/gdelt.ts'
import { guardianHost } from '../../src/reporting/providers/guardian.ts'
import { wikipediaHost } from '../../src/reporting/providers/wikipedia.ts'
import { sourceHosts, wikipediaHosts } from '../../src/ui/source-hosts.ts'

test('permission is asked for exactly the hosts that the providers ask', () => {
  expect(sourceHosts).toEqual({ wikipedia: ['ar', 'en', 'fr'].map(wikipediaHost), gdelt: [gdeltHost], guardian: [guardianHost] })
  expect(wikipediaHosts(['de', '', 'evil.example', '../x'])).toEqual([wikipediaHost('de')])
})
