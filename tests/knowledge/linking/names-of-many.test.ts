import { describe, expect, it } from 'vitest'
import { isNameOfMany } from '../../../src/languages/ar/linking/arab-names.ts'
import { knowledgeOf, recordOf } from '../pack-of.ts'
import { createLinkOf } from './link-of.ts'

describe('a name of many', () => {
  it.each(['محمد البشير', 'محمد عبد الحميد', 'حسن علي', 'قيس سعيد'])('«%s» is one', (name) =>
    expect(isNameOfMany(name)).toBe(true),
  )
  it.each([
    'دونالد ترامب',
    'الملك سلمان',
    'محمد بن زايد آل نهيان',
    'عبد الفتاح السيسي',
    'Adam Smith',
  ])('«%s» is none', (name) => expect(isNameOfMany(name)).toBe(false))
})

const linkOf = createLinkOf(
  knowledgeOf(
    recordOf('head', ['سالم البشير'], {
      type: 'PER',
      kind: 'politician',
      country: 'SY',
      prior: 0.95,
    }),
    recordOf('singer', ['سالم عبده'], {
      type: 'PER',
      kind: 'musician',
      country: 'SA',
      prior: 0.6,
      descriptions: { ar: 'مغن سعودي' },
    }),
  ),
)

describe('who bears one', () => {
  it('is not linked by a role that others have', () =>
    expect(
      linkOf({
        text: 'قال سالم البشير، رئيس حي غرب، إن الوزير زار الحي.',
        name: 'سالم البشير',
        type: 'PER',
      }),
    ).toBeNull())
  it('is linked by the art beside the name', () =>
    expect(
      linkOf({ text: 'غنى المغني سالم عبده في حفل أمس.', name: 'سالم عبده', type: 'PER' }),
    ).toBe('singer'))
})
