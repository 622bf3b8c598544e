import { expect, test } from 'vitest'
import { factCheckHost } from '../../src/reporting/providers/fact-check.ts'
import { gdeltHost } from '../../src/reporting/providers/gdelt.ts'
import { guardianHost } from '../../src/reporting/providers/guardian.ts'
import { waybackHost } from '../../src/reporting/providers/wayback.ts'
import { wikidataHost } from '../../src/reporting/providers/wikidata.ts'
import { wikipediaHost } from '../../src/reporting/providers/wikipedia.ts'
import { sourceHosts, wikipediaHosts } from '../../src/ui/source-hosts.ts'

test('permission is asked for exactly the hosts that the providers ask', () => {
  expect(sourceHosts).toEqual({
    wikipedia: ['ar', 'en', 'fr'].map(wikipediaHost),
    wikidata: [wikidataHost],
    gdelt: [gdeltHost],
    guardian: [guardianHost],
    'fact-check': [factCheckHost],
    wayback: [waybackHost],
  })
  expect(wikipediaHosts(['de', '', 'evil.example', '../x'])).toEqual([wikipediaHost('de')])
})
