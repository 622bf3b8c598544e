import { expect, it } from 'vitest'
import { analyse } from '../../src/analysis/analyse.ts'
import type { Apparatus } from '../../src/model/apparatus.ts'
import { loadDependencies } from '../../tools/annotate/dependencies.ts'
import { inBothBrowsers, sample } from './fixture.ts'

const samples = ['ar-microsoft', 'ar-el-fasher', 'en-microsoft', 'en-el-fasher-long']

/** What an analysis finds, without what must differ between two runs. */
const found = ({ entities, claims, citations, related }: Apparatus) =>
  JSON.parse(JSON.stringify({ entities, claims, citations, related })) as object

inBothBrowsers('the analysis', (fixture) => {
  for (const name of samples) {
    it(`of ${name} is the same as in Node, to the last offset`, async () => {
      const url = `https://www.aljazeera.com/same/${name}`
      fixture.serve(url, sample(name))
      const { page, state } = await fixture.open(url, ({ state: word }) => word === 'ready')
      const { apparatus } = state as { apparatus: Apparatus }
      const here = analyse(
        apparatus.article,
        apparatus.document,
        await loadDependencies({ packs: [], reports: [], bundled: true }),
      )
      expect(found(apparatus)).toEqual(found(here))
      await page.close()
    })
  }
})
