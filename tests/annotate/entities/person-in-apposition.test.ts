import { describe, expect, it } from 'vitest'
import { findNameWords } from '../../../src/annotate/entities/name-words.ts'
import { personInApposition } from '../../../src/annotate/entities/patterns/person-in-apposition.ts'
import { arabic } from '../../../src/languages/ar/index.ts'
import { toDocument } from '../../to-document.ts'

function foundIn(text: string): string[] {
  const words = findNameWords(toDocument(text, 'ar'), arabic)[0]!
  return words.flatMap((_, i) => {
    const range = personInApposition(words, i, arabic)
    return range ? [text.slice(words[range.from]!.start, words[range.to - 1]!.end)] : []
  })
}

describe('two words between commas behind an office', () => {
  it('are a person, though one is a word of every day', () =>
    expect(foundIn('قال الوكيل العام، حسن ملعب، إن المتهم اعترف')).toEqual(['حسن ملعب']))

  it.each([
    'قال الوكيل العام، الشيخ سعيد، إن المتهم اعترف',
    'قال الوكيل العام، حسن قال، إن المتهم اعترف',
    'في البيت القديم، حسن ملعب، وغرفة',
    'قال الوكيل العام، حسن ملعب إن المتهم اعترف',
  ])('are none in: %s', (text) => expect(foundIn(text)).toEqual([]))
})
