import { describe, expect, it } from 'vitest'
import {
  looseStemOf,
  meaningsOf,
  stemOf,
  wordsInReports,
  wordsOfMeaning,
} from '../../src/languages/words-in-reports.ts'
import { fold } from '../../src/text/fold.ts'

const stem = (word: string) => stemOf(fold(word))
const share = (one: string, other: string) =>
  meaningsOf(stem(one)).some((meaning) => meaningsOf(stem(other)).includes(meaning))

describe('meanings of news words', () => {
  it('join words of one language and of two', () => {
    expect(share('killed', 'deaths')).toBe(true)
    expect(share('مقتل', 'قتلى')).toBe(true)
    expect(share('الزلزال', 'earthquake')).toBe(true)
    expect(share('انتخابات', 'voters')).toBe(true)
    expect(share('زلزال', 'election')).toBe(false)
    expect(meaningsOf('zzyzx')).toEqual([])
  })

  it('have a line for each meaning in every list, each with words', () => {
    const names = wordsInReports.flatMap(({ matterWords }) =>
      matterWords
        ? [
            matterWords
              .split(';')
              .filter((entry) => entry.trim() !== '')
              .map((entry) => entry.trim().split(': ')),
          ]
        : [],
    )
    expect(names.length).toBeGreaterThan(1)
    const keys = names.map((lines) => lines.map(([name]) => name))
    for (const own of keys) {
      expect(new Set(own).size).toBe(own.length)
      expect(own).toEqual(keys[0])
    }
    expect(names.flat().every(([, words]) => words && words.length > 0)).toBe(true)
  })

  it('are found under other endings', () => {
    expect(looseStemOf('stopped')).toBe(looseStemOf('stopping'))
    expect(looseStemOf(stem('المتظاهرون'))).toBe(looseStemOf(stem('متظاهرين')))
    expect(wordsOfMeaning(meaningsOf(stem('earthquake'))[0]!)).toContain(stem('زلزال'))
  })
})
