import { describe, expect, it } from 'vitest'
import { matterWords as arabic } from '../../../src/languages/ar/matter-words.ts'
import { matterWords as english } from '../../../src/languages/en/matter-words.ts'
import { openMeanings, packMeanings } from '../../../src/languages/reports/meanings.ts'
import {
  looseStemOf,
  meaningsOf,
  stemOf,
  wordsOfMeaning,
} from '../../../src/languages/words-in-reports.ts'
import { fold } from '../../../src/text/fold.ts'

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
    const names = [english, arabic].map((list) =>
      list
        .split(';')
        .filter((entry) => entry.trim() !== '')
        .map((entry) => entry.trim().split(': ')),
    )
    const keys = names.map((lines) => lines.map(([name]) => name))
    for (const own of keys) {
      expect(new Set(own).size).toBe(own.length)
      expect(own).toEqual(keys[0])
    }
    expect(names.flat().every(([, words]) => words && words.length > 0)).toBe(true)
  })

  it('are shipped as their stems, with the loose ones where these differ', () => {
    const loose = (stem: string) => stem.replace(/ing$/, '')
    const lists = ['end: end ending; quay: quay pier', 'end: fin; quay: quai pier']
    const packed = packMeanings(lists, (folded) => folded, loose)
    expect(packed).toBe('end end ending/end fin\nquay quay pier quai pier')
    const { of, words, named } = openMeanings(packed, loose)
    expect(words(0)).toEqual(['end', 'ending', 'fin'])
    expect([of('ending'), of('piering'), of('mole')]).toEqual([[0], [1], []])
    expect([named('quay'), named('mole')]).toEqual([1, -1])
  })

  it('are found under other endings', () => {
    expect(looseStemOf('stopped')).toBe(looseStemOf('stopping'))
    expect(looseStemOf(stem('المتظاهرون'))).toBe(looseStemOf(stem('متظاهرين')))
    expect(wordsOfMeaning(meaningsOf(stem('earthquake'))[0]!)).toContain(stem('زلزال'))
  })
})
