import { describe, expect, it } from 'vitest'
import { digitOf, readNumeral, type NumeralStyle } from '../../src/text/numbers.ts'
import { startCpuTimer } from '../cpu-timer.ts'

const english: NumeralStyle = { thousands: ',\u00a0', decimals: '.' }
const arabic: NumeralStyle = { thousands: ',٬', decimals: '.,٫', fractionFirst: 'ر' }
const french: NumeralStyle = { thousands: ' .\u202f', decimals: ',.' }
const read = (text: string, style = english) => {
  const { value, end } = readNumeral(text, 0, text.length, style)
  return [value, text.slice(end)]
}

describe('readNumeral', () => {
  it('reads digits of any script', () => {
    expect(read('٢٠٢', arabic)).toEqual([202, ''])
    expect(read('۱۲ کس')).toEqual([12, ' کس'])
    expect(read('४५')).toEqual([45, ''])
    expect(digitOf('a'.charCodeAt(0))).toBe(-1)
    expect(digitOf('ن'.charCodeAt(0))).toBe(-1)
  })
  it('tells thousands from fractions by the language', () => {
    expect(read('1,234,567.5 wells')).toEqual([1234567.5, ' wells'])
    expect(read('1.234')).toEqual([1.234, ''])
    expect(read('١٬٢٠٠٫٥', arabic)).toEqual([1200.5, ''])
    expect(read('2,5', arabic)).toEqual([2.5, ''])
    expect(read('1 200 000 puits', french)).toEqual([1200000, ' puits'])
    expect(read('3,75', french)).toEqual([3.75, ''])
    expect(read('12.500', french)).toEqual([12500, ''])
  })
  it('reads the fraction that Arabic agencies write first', () => {
    expect(read('5ر11 مليون', arabic)).toEqual([11.5, ' مليون'])
    expect(read('25ر3', arabic)).toEqual([3.25, ''])
  })
  it('sees no thousands behind a zero', () => {
    expect(read('0,123')).toEqual([null, ''])
    expect(read('0,123', arabic)).toEqual([0.123, ''])
    expect(read('0.123', french)).toEqual([0.123, ''])
    expect(read('0 123', french)).toEqual([0, ' 123'])
  })
  it('leaves a full stop or a comma that ends a clause', () => {
    expect(read('20. Then')).toEqual([20, '. Then'])
    expect(read('20, then')).toEqual([20, ', then'])
  })
  it('gives no value to what is no plain number', () => {
    for (const code of ['1.2.3', '10:30', '06/04/2016', '007', '12,34', '1234567890123456789'])
      expect(read(code)).toEqual([null, ''])
  })
  it('stays linear', () => {
    const spent = startCpuTimer()
    for (const unit of ['1', '1,', '1.', '1,000,']) read(unit.repeat(100_000))
    expect(spent()).toBeLessThan(500)
  })
})
