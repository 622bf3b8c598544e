// @vitest-environment happy-dom
import { render } from 'preact'
import { expect, test } from 'vitest'
import { isMixed, Names } from '../../../src/ui/parts/foreign.tsx'

test('words of both directions are told from those of one, whatever their figures and marks', () => {
  for (const text of ['The paper ‘الميناء’ reports', 'توقف خدمات Azure', 'נמל in Haifa'])
    expect(isMixed(text), text).toBe(true)
  for (const text of [
    'Quay 14: “closed” (2026)',
    'أُغلق الرصيف 14 عام 2026',
    'رئيس المرفأ لـ«الشراع»',
    '2026',
    '',
  ])
    expect(isMixed(text), text).toBe(false)
})

test('two things of one name are named once', () => {
  render(<Names names={['Port Selwyn', 'Northquay', 'Port Selwyn']} comma=", " />, document.body)
  expect(document.body.textContent).toBe('Port Selwyn, Northquay')
})
