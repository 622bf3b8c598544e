import { describe, expect, it } from 'vitest'
import { meant } from './meant-though-open.ts'
import type { Named } from './plainly-meant.ts'

const introduced = (name: string, introduction: string): Named => ({ name, introduction })

describe('an office told in several words', () => {
  const sami = introduced('سامي نصر', 'رئيس البلدية')
  const layla = introduced('كريم فؤاد', 'رئيس اللجنة المالية')
  const lines = 'اجتمع رئيس البلدية سامي نصر مع رئيس اللجنة المالية كريم فؤاد.'

  it('is of whom alone the article introduces with all of them', () => {
    expect(meant([lines, 'وقال رئيس البلدية إن الجسر مغلق.'], sami, layla)).toBe('سامي نصر')
    expect(meant([lines, 'وقال رئيس اللجنة إن الجسر مغلق.'], sami, layla)).toBe('كريم فؤاد')
  })

  it('also of whom it introduces further on', () => {
    const later = ['رئيس البلدية: الجسر مغلق', 'زار الميناء رئيس البلدية سامي نصر']
    expect(meant([later[1]!, later[0]!], sami)).toBe('سامي نصر')
  })

  it('not in one word, of another office, nor where two bear it', () => {
    expect(meant([lines, 'وقال الرئيس إن الجسر مغلق.'], sami, layla)).toBeNull()
    expect(meant([lines, 'وقال نائب رئيس البلدية إن الجسر مغلق.'], sami, layla)).toBeNull()
    const both = 'اجتمع رئيس بلدية الساحل سامي نصر مع رئيس بلدية الوادي كريم فؤاد.'
    const two = [
      introduced('سامي نصر', 'رئيس بلدية الساحل'),
      introduced('كريم فؤاد', 'رئيس بلدية الوادي'),
    ]
    expect(meant([both, 'وقال رئيس البلدية إن الجسر مغلق.'], ...two)).toBeNull()
  })
})

describe('an office with the noun that completes it', () => {
  const of = (introduction: string) => introduced('كريم فؤاد', introduction)
  const said = 'وقال رئيس الساحل إن الجسر مغلق.'

  it('is of whom a body between them introduces', () =>
    expect(meant(['زار رئيس بلدية الساحل كريم فؤاد الميناء.', said], of('رئيس بلدية الساحل'))).toBe(
      'كريم فؤاد',
    ))
  it('not of who holds another office there', () =>
    expect(
      meant(
        ['زار رئيس المعارضة في الساحل كريم فؤاد الميناء.', said],
        of('رئيس المعارضة في الساحل'),
      ),
    ).toBeNull())
})

describe('the words of an office go on behind the source that was read', () => {
  it('up to whom they name', () => {
    const lines = 'وطالب رئيس اللجنة السياحية بغرفة الساحل سامي نصر بتمديد الموسم.'
    expect(meant(lines, 'سامي نصر')).toBe('سامي نصر')
  })

  it('not as far as a name in another clause', () => {
    const lines = 'وطالب رئيس اللجنة السياحية بأن يغادر سامي نصر الميناء.'
    expect(meant(lines, 'سامي نصر')).toBeNull()
  })

  it('not behind a body', () => {
    const lines = 'وطالبت اللجنة السياحية بغرفة الساحل سامي نصر بتمديد الموسم.'
    expect(meant(lines, 'سامي نصر')).toBeNull()
  })
})
