import { expect, it } from 'vitest'
import { isEndOfKinsName } from '../../../src/knowledge/linking/settling/names-kin.ts'

/** Asks for the name in brackets; `held`: a word before it that belongs to another name. */
function isKins(marked: string, lang: string, held = ''): boolean {
  const text = marked.replaceAll(/[[\]]/g, '')
  const start = marked.indexOf('[')
  const mention = { start, end: marked.indexOf(']') - 1 }
  const heldAt = held === '' ? -1 : text.indexOf(held)
  return isEndOfKinsName(mention, text, (at) => at !== heldAt, lang)
}

it.each([
  ['en', 'It said that his son Zedrin [Adel Marle] was held.'],
  ['en', 'Zedrin [Adel Marle], his eldest son, was held.'],
  ['en', 'The son of the envoy, Zedrin [Adel Marle], was held.'],
  ['ar', 'قالت الحركة إن نجله عمر [عادل المرل] احتُجز.'],
  ['ar', 'احتُجز عمر [عادل المرل]، نجل الوزير، أمس.'],
  ['ar', 'احتُجز نجل الوزير، عمر [عادل المرل]، أمس.'],
])('a name behind a given name that nobody has is the relative’s: %s %s', (lang, marked) =>
  expect(isKins(marked, lang)).toBe(true),
)

it.each([
  ['en', 'His father, President [Adel Marle], spoke.'],
  ['en', 'Her brother Rapper [Adel Marle] spoke.'],
  ['en', 'Spaniard [Adel Marle] beat his rival.'],
  ['en', 'His son met Zedrin [Adel Marle] in May.'],
  ['en', 'His son left. Zedrin [Adel Marle] stayed.'],
  ['en', 'It said that his son [Adel Marle] was held.'],
  ['ar', 'قال والده الرئيس [عادل المرل] ذلك.'],
  ['ar', 'وصل نجله مع [عادل المرل] أمس.'],
  ['ar', 'احتُجز [عادل المرل]، نجل الوزير، أمس.'],
])('else it is the person’s own: %s %s', (lang, marked) => expect(isKins(marked, lang)).toBe(false))

it('a word of another name is no given name', () =>
  expect(isKins('His son Zedrin [Adel Marle] was held.', 'en', 'Zedrin')).toBe(false))
