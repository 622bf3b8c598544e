import { describe, expect, it } from 'vitest'
import { analyse } from '../../../src/analysis/analyse.ts'
import { loadDependencies } from '../../../tools/annotate/dependencies.ts'
import { fromText } from '../../../tools/annotate/from-text.ts'

const dependencies = await loadDependencies({ packs: [], reports: [], bundled: true })

/** How many pieces a sentence cites, of which kinds, and whether each has a publisher. */
function piecesOf(template: string, name: string, lang: string): unknown {
  const known = { lang, date: '2025-10-20', title: null, url: null }
  const { article, document } = fromText(template.replace('{a}', name), known)
  return analyse(article, document, dependencies).citations.map(({ kind, outlets }) => [
    kind,
    outlets.length,
  ])
}

/** Whoever publishes, a piece must be found as readily. */
describe.each([
  [
    'en',
    ['Haaretz', 'Al Jazeera', 'Reuters', 'Politico'],
    [
      'The bridge was not checked, {a} reported on Friday.',
      'The minister told {a} that the bridge was safe.',
      'The bridge was closed for two years, according to {a}.',
    ],
  ],
  [
    'en',
    ['Human Rights Watch', 'Amnesty International', 'the Israeli Defence Ministry'],
    [
      'According to a report published by {a} last week, the camp was empty.',
      'The camp was empty, {a} said in a statement on Monday.',
    ],
  ],
  [
    'ar',
    ['هآرتس', 'الميادين', 'رويترز', 'الغارديان'],
    ['وذكرت صحيفة {a} أن الجسر لم يُفحص.', 'وبحسب تقرير نشرته {a} فإن الجسر مغلق.'],
  ],
  [
    'ar',
    ['حركة حماس', 'وزارة الدفاع الإسرائيلية', 'منظمة العفو الدولية'],
    ['وقالت {a} في بيان إن المخيم خال.', 'ووفق تقرير أصدرته {a} الأسبوع الماضي فإن المخيم خال.'],
  ],
])('%s: %s', (lang, names, sentences) => {
  it.each(sentences)('are cited alike in: %s', (sentence) => {
    const first = piecesOf(sentence, names[0]!, lang)
    expect(first).not.toEqual([])
    for (const name of names) expect([name, piecesOf(sentence, name, lang)]).toEqual([name, first])
  })
})
