import { expect, test } from 'vitest'
import { createTitleTranslator, findTitleTranslator } from '../../src/platform/translator.ts'
import { makeBuiltIn } from './built-in-translator.ts'

const pair = { sourceLanguage: 'en', targetLanguage: 'ar' }

test('a pair that is ready is translated, by one translator for all titles', async () => {
  const { builtIn, asked } = makeBuiltIn({ 'en ar': 'available' })
  const translator = createTitleTranslator(builtIn)
  expect(await translator.translate('Wall mended', pair)).toBe('ar: Wall mended')
  expect(await translator.translate('Pier open', pair)).toBe('ar: Pier open')
  expect(asked).toEqual(['create en ar', 'translate Wall mended', 'translate Pier open'])
})

test('nothing is fetched for a title: a pair whose data are missing is left alone', async () => {
  const { builtIn, asked } = makeBuiltIn({ 'en ar': 'downloadable', 'fr ar': 'downloading' })
  const translator = createTitleTranslator(builtIn)
  expect(await translator.translate('Wall mended', pair)).toBeNull()
  expect(await translator.translate('Mur', { ...pair, sourceLanguage: 'fr' })).toBeNull()
  expect(asked).toEqual([])
})

test('a press has the data fetched; a pair that cannot be had is said not to be ready', async () => {
  const { builtIn } = makeBuiltIn({ 'en ar': 'downloadable' })
  const translator = createTitleTranslator(builtIn)
  expect(await translator.fetchData(pair)).toBe(true)
  expect(await translator.getState(pair)).toBe('ready')
  expect(await translator.fetchData({ ...pair, sourceLanguage: 'he' })).toBe(false)
})

test.each([
  ['available', 'ready'],
  ['downloadable', 'to-fetch'],
  ['downloading', 'fetching'],
  ['unavailable', 'none'],
  ['toString', 'none'],
])('%s is told as %s', async (told, state) => {
  expect(await createTitleTranslator(makeBuiltIn({ 'en ar': told }).builtIn).getState(pair)).toBe(
    state,
  )
})

test('what is no language, too long, broken or no translation gives nothing', async () => {
  const translator = createTitleTranslator(makeBuiltIn({ 'en ar': 'available' }).builtIn)
  expect(await translator.getState({ ...pair, sourceLanguage: 'no-language' })).toBe('none')
  for (const title of ['breaks', 'same', 'x'.repeat(501)])
    expect(await translator.translate(title, pair)).toBeNull()
})

test('a browser without a translator, or with another thing of that name, has none', () => {
  expect(findTitleTranslator({})).toBeNull()
  expect(findTitleTranslator({ Translator: {} })).toBeNull()
  const { builtIn } = makeBuiltIn({})
  expect(findTitleTranslator({ Translator: Object.assign(() => {}, builtIn) })).not.toBeNull()
})
