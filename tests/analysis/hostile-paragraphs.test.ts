import { expect, it } from 'vitest'
import { analyse } from '../../src/analysis/analyse.ts'
import { createKnowledge } from '../../src/knowledge/create-knowledge.ts'
import { createReportIndex } from '../../src/reporting/index/report-index.ts'
import { startCpuTimer } from '../cpu-timer.ts'
import { toDocument } from '../to-document.ts'

const knowledge = createKnowledge([], [])
const dependencies = { knowledge, index: createReportIndex([], knowledge), clock: () => 0 }
const article = {
  title: '',
  authors: [],
  publisher: null,
  published: null,
  dir: 'ltr' as const,
  url: '',
}

/** Milliseconds of the processor for two hundred paragraphs of one line, the lesser of two times. */
function timeOf(line: string, lang: string): number {
  const document = toDocument(Array<string>(200).fill(line).join('\n'), lang)
  const times = [1, 2].map(() => {
    const spent = startCpuTimer()
    analyse({ ...article, lang }, document, dependencies)
    return spent()
  })
  return Math.min(...times)
}

const prose = {
  ar: 'قال الوزير سالم الهاشمي في بغداد أمس إن الحكومة ستدرس القرار، وأضاف أن الوزارة لم تتلق ردا.',
  en: 'Minister John Harker said in Leeds on Monday that the government would study the ruling soon.',
}

/** What a page may repeat or forget to part; the Arabic words run together as some papers' do. */
const pieces = {
  ar: ['وقالالوزيرانالامر', 'قال-', 'قال – ', 'قال: ', 'قال، ', '«قال» ', '(قال) ', ' ', '1,', 'و'],
  en: [
    'Johnsaidthat',
    'said-',
    'said – ',
    'said: ',
    'said, ',
    '“said” ',
    '(said) ',
    ' ',
    '1,',
    'U.',
  ],
}

it.each(['ar', 'en'] as const)('no paragraph costs twenty of prose in %s', (lang) => {
  timeOf(prose[lang], lang)
  const most = timeOf(prose[lang], lang) * 20
  for (const piece of pieces[lang]) {
    const line = piece.repeat(Math.ceil(prose[lang].length / piece.length))
    expect(timeOf(line, lang), piece).toBeLessThan(most)
  }
})
