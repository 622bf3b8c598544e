// @vitest-environment happy-dom
import { render } from 'preact'
import { expect, test, vi } from 'vitest'
import { createTitleTranslator } from '../../../src/platform/translator.ts'
import { TitleGlosses } from '../../../src/ui/options/title-glosses.tsx'
import { Piece } from '../../../src/ui/parts/piece.tsx'
import { TitleGlossing } from '../../../src/ui/parts/title-gloss.tsx'
import { createTitleGloss } from '../../../src/ui/popup/title-gloss.ts'
import { getStrings } from '../../../src/ui/strings/get-strings.ts'
import { makeBuiltIn } from '../../platform/built-in-translator.ts'
import { waitFor } from '../../wait-for.ts'

const t = getStrings('ar')
const glosses = () => [...document.querySelectorAll('.title-gloss')]

function show(glossTitles: boolean, lang: string | null, hasTranslator = true) {
  const { builtIn, asked } = makeBuiltIn({ 'en ar': 'available' })
  const { glossTitle } = createTitleGloss(
    hasTranslator ? createTitleTranslator(builtIn) : null,
    async () => ({ glossTitles }),
  )
  const report = {
    url: 'https://a.example/1',
    title: 'Wall mended',
    outlet: 'Press',
    date: null,
    lang,
  }
  render(null, document.body)
  render(
    <TitleGlossing.Provider value={glossTitle ?? null}>
      <Piece report={report} t={t.card} outlet="Press" />
    </TitleGlossing.Provider>,
    document.body,
  )
  return asked
}
const settle = () => new Promise((later) => setTimeout(later, 20))

test('a title in another language has its gloss below, in the reader’s language, said to be a machine’s', async () => {
  show(true, 'en-GB')
  await waitFor(() => expect(glosses()).toHaveLength(1))
  const [gloss] = glosses()
  expect(gloss!.textContent).toBe('ar: Wall mended (ترجمة آلية)')
  expect(gloss!.querySelector('bdi')!.lang).toBe('ar')
  expect(gloss!.querySelector('bdi')!.dir).toBe('rtl')
})

test.each([
  ['nobody wished for it', false, 'en', true],
  ['the browser has no translator', true, 'en', false],
  ['it is in the reader’s language', true, 'ar', true],
  ['its language is not told', true, null, true],
])('there is none where %s', async (_why, wished, lang, hasTranslator) => {
  const asked = show(wished, lang, hasTranslator)
  await settle()
  expect(glosses()).toEqual([])
  expect(asked).toEqual([])
})

test('the settings offer it where the browser can, and have data fetched only by a press', async () => {
  const { builtIn, asked } = makeBuiltIn({ 'en ar': 'downloadable' })
  const onChange = vi.fn()
  const shared = { t, onChange, translator: createTitleTranslator(builtIn) }
  render(null, document.body)
  render(
    <TitleGlosses {...shared} translator={null} settings={{ glossTitles: true }} />,
    document.body,
  )
  expect(document.body.textContent).toBe('')
  render(<TitleGlosses {...shared} settings={{ glossTitles: false }} />, document.body)
  document.querySelector('input')!.click()
  expect(onChange).toHaveBeenCalledWith({ glossTitles: true })
  render(<TitleGlosses {...shared} settings={{ glossTitles: true }} />, document.body)
  await waitFor(() => expect(document.body.textContent).toContain('لم تُنزَّل بعد'))
  expect(asked).toEqual([])
  const presses = [...document.querySelectorAll('button')]
  expect(presses.map((press) => press.getAttribute('aria-label'))).toEqual(['تنزيل: الإنجليزية'])
  presses[0]!.click()
  await waitFor(() => expect(document.body.textContent).toContain('جاهزة'))
  expect(asked).toEqual(['create en ar'])
})
