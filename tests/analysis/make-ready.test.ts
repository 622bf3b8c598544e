import { expect, test, vi } from 'vitest'
import { makeReady } from '../../src/analysis/make-ready.ts'
import { createKnowledge } from '../../src/knowledge/create-knowledge.ts'
import { languages } from '../../src/languages/index.ts'
import { createReportIndex } from '../../src/reporting/index/report-index.ts'
import { annotateLine } from '../../tools/annotate/annotate-line.ts'

function create() {
  const knowledge = createKnowledge([])
  const loadRecordsOf = vi.spyOn(knowledge, 'loadRecordsOf')
  return {
    loadRecordsOf,
    dependencies: { knowledge, index: createReportIndex([], knowledge), clock: () => 0 },
  }
}

test.each(languages.filter(({ firstText }) => firstText).map(({ code }) => code))(
  'the short text of %s is analysed, and has of everything that an article has',
  async (code) => {
    const { loadRecordsOf, dependencies } = create()
    const { firstText } = languages.find((language) => language.code === code)!
    await makeReady(`${code}-XX`, dependencies)
    expect(loadRecordsOf).toHaveBeenCalledExactlyOnceWith(firstText)
    const { claims, citations, entities } = annotateLine(
      JSON.stringify({ id: 'first', text: firstText, lang: code }),
      1,
      dependencies,
    ) as Record<string, unknown[]>
    for (const found of [claims, citations, entities]) expect(found!.length).toBeGreaterThan(1)
  },
)

test('of a language without such a text nothing comes', async () => {
  const { loadRecordsOf, dependencies } = create()
  for (const lang of ['fr', 'xx', '']) await makeReady(lang, dependencies)
  expect(loadRecordsOf).not.toHaveBeenCalled()
})
