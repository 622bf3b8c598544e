/** The regular expressions that stand in src, each against short texts that would make it try without end. */
import { readdirSync, readFileSync } from 'node:fs'
import { parseAst } from 'vite'
import { expect, it } from 'vitest'
import { startCpuTimer } from './cpu-timer.ts'

interface Expression {
  pattern: string
  flags: string
}

/** All that are written as literals in a file; those put together at run time are not. */
function expressionsIn(file: string): Expression[] {
  const found: Expression[] = []
  const code = readFileSync(file, 'utf8')
  JSON.stringify(parseAst(code, { lang: file.endsWith('x') ? 'tsx' : 'ts' }), (_key, value) => {
    if (isLiteral(value)) found.push(value.regex)
    return typeof value === 'bigint' || value instanceof RegExp ? null : value
  })
  return found
}

const isLiteral = (value: unknown): value is { regex: Expression } =>
  typeof value === 'object' && value !== null && 'regex' in value

/** A group of any number that holds a part of any number: what may part one text in many ways. */
const mayBeParted = ({ pattern }: Expression): boolean => /[*+}][^]*\)(?:[*+]|\{\d+,)/.test(pattern)

/** Twice as many ways with each: a quarter of a million, if the parts can be told in two ways. */
const times = 18

/** Texts of two signs in turn, of those that the pattern names and some of any text. */
function textsAgainst({ pattern }: Expression): string[] {
  const named = pattern.match(/(?<!\\)[^\w\s\\()[\]{}*+?|^$.]|\\[.+*?|()[\]{}^$/-]/gu) ?? []
  const signs = [...new Set(['a', 'ب', ' ', '1', ...named.map((sign) => sign.at(-1)!)])].slice(
    0,
    12,
  )
  return signs.flatMap((one) =>
    signs.flatMap((other) => ['', ' \u0001'].map((end) => (one + other).repeat(times) + end)),
  )
}

/** Milliseconds for some hundreds of texts of forty letters; one that tries without end takes seconds. */
const most = 100

function triesWithoutEnd(expression: Expression): boolean {
  const regExp = new RegExp(expression.pattern, expression.flags.replace(/[gy]/g, ''))
  const spent = startCpuTimer()
  return textsAgainst(expression).some((text) => {
    regExp.test(text)
    return spent() > most
  })
}

it('tells an expression that tries without end from one that does not', () => {
  const tried = [String.raw`^(?:#\S+\s*)+$`, String.raw`^(?:#\S+(?:\s+|$))+$`].map((pattern) =>
    triesWithoutEnd({ pattern, flags: '' }),
  )
  expect(tried).toEqual([true, false])
})

it('no expression of src tries without end on a short text', () => {
  const src = new URL('../src/', import.meta.url).pathname
  const all = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((name) => /(?<!\.d)\.tsx?$/.test(name))
    .flatMap((name) => expressionsIn(src + name))
    .filter(mayBeParted)
  expect(all.length).toBeGreaterThan(20)
  expect(all.filter(triesWithoutEnd)).toEqual([])
}, 60_000)
