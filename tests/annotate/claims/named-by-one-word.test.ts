import { describe, expect, it } from 'vitest'
import { namedByOneWord } from '../../../src/annotate/claims/speakers/left-open/named-by-one-word.ts'
import { plainlyMeantInArabic, type Named } from './plainly-meant.ts'

const meant = (text: string, ...names: (Named | string)[]): string | null =>
  plainlyMeantInArabic(
    (o, candidates) => namedByOneWord(o, candidates, o.nounFirst!),
    text,
    ...names,
  )

describe('who is named by one word behind a role', () => {
  it('speaks where nobody else is named', () => {
    expect(meant('وقالت والدته الحاجة نعمات إن الجسر مغلق.', 'نعمات')).toBe('نعمات')
    expect(meant('وقال مدير الامتحانات كيرلس إن الجسر مغلق.', 'كيرلس')).toBe('كيرلس')
    expect(meant('وقالت والدته الحاجة نعمات، وهي خبازة، إن الجسر مغلق.', 'نعمات')).toBe('نعمات')
  })

  it('not behind a preposition, nor beside another', () => {
    expect(meant('وقال المتحدث للسيد كيرلس إن الجسر مغلق.', 'كيرلس')).toBeNull()
    expect(meant('وقال المدير سامي وزميله كيرلس إن الجسر مغلق.', 'سامي', 'كيرلس')).toBeNull()
  })

  it('not behind the role of another', () => {
    expect(meant('وقالت شريكة النجمة نعمات إن الجسر مغلق.', 'نعمات')).toBeNull()
    expect(meant('وقالت والدة نعمات إن الجسر مغلق.', 'نعمات')).toBeNull()
  })

  it('not where another bears the word, nor without a role', () => {
    const others = 'وصل كيرلس نصر أمس. وقال المدير العام كيرلس إن الجسر مغلق.'
    expect(meant(others, 'كيرلس نصر', 'كيرلس')).toBeNull()
    expect(meant('وقال كيرلس إن الجسر مغلق.', 'كيرلس')).toBeNull()
  })
})
