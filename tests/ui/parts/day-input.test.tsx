// @vitest-environment happy-dom
import { render } from 'preact'
import { expect, test } from 'vitest'
import { DayInput } from '../../../src/ui/parts/day-input.tsx'
import { arCard } from '../../../src/ui/strings/ar-card.ts'
import { enCard } from '../../../src/ui/strings/en-card.ts'
import type { Locale } from '../../../src/ui/language.ts'

const draw = (value: string, locale: Locale) => {
  const days: string[] = []
  const field = <DayInput id="day" value={value} locale={locale} onDay={(day) => days.push(day)} />
  render(field, document.body)
  const input = document.querySelector('input')!
  const told = input.getAttribute('aria-describedby')
  return { input, days, words: told && document.getElementById(told)!.textContent }
}

test('a day that a browser writes in figures is told in words of the interface', () => {
  expect(draw('2025-03-04', enCard).words).toBe('4 Mar 2025')
  expect(draw('2025-03-04', arCard).words).toBe('4 مارس/آذار 2025')
  expect(draw('2025-03-04', { ...arCard, digits: 'arab' }).words).toBe('٤ مارس/آذار ٢٠٢٥')
})

test('without a day there are no words of one', () => {
  expect(draw('', enCard).words).toBeNull()
  expect(document.body.textContent).toBe('')
})

test('what is chosen is given on', () => {
  const { input, days } = draw('', enCard)
  input.value = '2025-03-04'
  input.dispatchEvent(new Event('input', { bubbles: true }))
  expect(days).toEqual(['2025-03-04'])
})
