import { bases, citationKinds, type Basis } from '../../src/model/kinds.ts'
import type { CorpusAttribution, CorpusCitation, Fault } from './corpus-form.ts'
import { isDay } from './iso-day.ts'
import type { Line, Part } from './read-markup.ts'

interface Closing {
  /** the lines after "---" */
  lines: readonly Line[]
  parts: readonly Part[]
  text: string
  /** the day of publication */
  date: string
  faults: Fault[]
}

interface Labels {
  attributions: CorpusAttribution[]
  citations: CorpusCitation[]
  words: string[]
}

/** Joins the parts of the body with the lines that say what they are. */
export function readClosing({ lines, parts, text, date, faults }: Closing): Labels {
  const labels: Labels = { attributions: [], citations: [], words: [] }
  const known = new Set<number>()
  const fault = (line: number, message: string) => faults.push({ line, message })
  for (const { number: line, text: said } of lines) {
    const [, word] = /^word: (\S.*)$/.exec(said) ?? []
    const [, digits, label, rest = ''] = /^(\d+) ([a-z]+)(?:: (.*))?$/.exec(said) ?? []
    if (word) labels.words.push(word)
    if (word || said === '') continue
    if (!digits || !label) {
      fault(line, `no line of a claim or piece: "${said}"`)
      continue
    }
    const number = Number(digits)
    const own = parts.filter((part) => part.number === number)
    if (known.has(number)) fault(line, `a second line for ${number}`)
    known.add(number)
    if (own.length === 0) fault(line, `nothing in the text is marked with ${number}`)
    else if (label === 'piece') {
      const { problem, citation } = toCitation(own, rest, { text, date })
      if (problem) fault(line, problem)
      else labels.citations.push(citation!)
    } else {
      const { problem, attribution } = toAttribution(own, label, rest.trim(), text)
      if (problem) fault(line, problem)
      else labels.attributions.push(attribution!)
    }
  }
  for (const { number, line } of parts)
    if (!known.has(number)) fault(line, `${number} has no line after ---`)
  labels.attributions.sort((a, b) => firstOf(a) - firstOf(b))
  labels.citations.sort((a, b) => a.start - b.start)
  return labels
}

const firstOf = ({ source, cue, content }: CorpusAttribution) =>
  Math.min(...[...source, ...cue, ...content].map(([start]) => start))

const pairs = (parts: readonly Part[], role: Part['role']): [number, number][] =>
  parts.filter((part) => part.role === role).map(({ start, end }) => [start, end])

function toAttribution(
  parts: readonly Part[],
  basis: string,
  speaker: string,
  text: string,
): { problem?: string; attribution?: CorpusAttribution } {
  const problem = [
    [!(bases as readonly string[]).includes(basis), `no such basis: ${basis}`],
    [parts.some(({ role }) => role === 'r'), 'a claim may not hold a part r'],
    [!parts.some(({ role }) => role === 'c'), 'a claim must have a content'],
    [
      new Set(parts.map(({ paragraph }) => paragraph)).size > 1,
      'its parts stand in two paragraphs',
    ],
    [basis === 'named' && speaker === '', 'basis "named" must name the speaker'],
    [/none|anonymous/.test(basis) && speaker !== '', `basis "${basis}" has no speaker`],
    [speaker !== '' && !stands(speaker, text), `the speaker's name is not in the text: ${speaker}`],
  ].find(([wrong]) => wrong)?.[1]
  if (problem) return { problem: `${parts[0]!.number}: ${String(problem)}` }
  const attribution: CorpusAttribution = {
    source: pairs(parts, 's'),
    cue: pairs(parts, 'v'),
    content: pairs(parts, 'c'),
    basis: basis as Basis,
  }
  if (speaker !== '') attribution.speaker = speaker
  return { attribution }
}

/** Whether a name stands in the text; the Arabic article melts with ل before it. */
const stands = (name: string, text: string) =>
  text.includes(name) || (name.startsWith('ال') && text.includes(`لل${name.slice(2)}`))

function toCitation(
  parts: readonly Part[],
  said: string,
  { text, date }: { text: string; date: string },
): { problem?: string; citation?: CorpusCitation } {
  const [kind = '', names = '', days = '', ...more] = said.split('|').map((field) => field.trim())
  const outlets = names
    .split(';')
    .map((name) => name.trim())
    .filter((name) => name !== '')
  const [from = null, to = null] = days === '' ? [] : days.split('..')
  const strange = outlets.find((name) => !stands(name, text))
  const problem = [
    [parts.length > 1 || parts[0]!.role !== 'r', 'a piece has exactly one part, r'],
    [more.length > 0, 'a piece has three fields: KIND | OUTLETS | FROM..TO'],
    [!(citationKinds as readonly string[]).includes(kind), `no such kind of piece: ${kind}`],
    [strange !== undefined, `the outlet's name is not in the text: ${strange}`],
    [days !== '' && !(from && to && isDay(from) && isDay(to)), `no such days: ${days}`],
    [from && to && from > to, `the days run backwards: ${days}`],
    [to && to > date, `it appeared after this article: ${days}`],
  ].find(([wrong]) => wrong)?.[1]
  if (problem) return { problem: `${parts[0]!.number}: ${String(problem)}` }
  const { start, end } = parts[0]!
  return { citation: { start, end, kind: kind as CorpusCitation['kind'], outlets, from, to } }
}
