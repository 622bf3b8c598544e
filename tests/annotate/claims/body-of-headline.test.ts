import { describe, expect, it } from 'vitest'
import { body, meant } from './meant-though-open.ts'

describe('a body alone before the colon of a headline', () => {
  const chamber = body('غرفة الساحل')

  it('speaks', () => {
    expect(meant('غرفة الساحل: الميناء مفتوح\nاجتمع التجار أمس.', chamber)).toBe('غرفة الساحل')
  })

  it('by its longer name, where one body alone has it', () => {
    const lines = ['الصحة: لا إصابات جديدة', 'أعلنت وزارة الصحة ذلك أمس']
    const names = [body('الصحة'), body('وزارة الصحة')]
    expect(meant([lines[1]!, lines[0]!], ...names)).toBe('وزارة الصحة')
    const two = ['زار وفد وزارة الصحة لجنة الصحة أمس', lines[0]!]
    expect(meant(two, ...names, body('لجنة الصحة'))).toBeNull()
  })

  it('not beside other words', () => {
    expect(meant('خبراء غرفة الساحل: الميناء مفتوح\nاجتمع التجار أمس.', chamber)).toBeNull()
  })
})
