import { expect, test } from 'vitest'
import { factCheckHost } from '../../src/reporting/online/providers/fact-check.ts'
import { gdeltHost } from '../../src/reporting/online/providers/gdelt.ts'
import { guardianHost } from '../../src/reporting/online/providers/guardian.ts'
import { hypothesisHost } from '../../src/reporting/online/providers/hypothesis.ts'
import { waybackHost } from '../../src/reporting/online/providers/wayback.ts'
import { wikidataHost } from '../../src/reporting/online/providers/wikidata.ts'
import { wikipediaHost } from '../../src/reporting/online/providers/wikipedia.ts'
import { sourceHosts, wikipediaHosts } from '../../src/ui/source-hosts.ts'

test('permission is asked for exactly the hosts that the providers ask', () => {
  expect(sourceHosts).toEqual({
    wikipedia: ['ar', 'en', 'fr'].map(wikipediaHost),
    wikidata: [wikidataHost],
    gdelt: [gdeltHost],
    guardian: [guardianHost],
    'fact-check': [factCheckHost],
    wayback: [waybackHost],
    hypothesis: [hypothesisHost],
  })
  expect(wikipediaHosts(['de', '', 'evil.example', '../x'])).toEqual([wikipediaHost('de')])
})
