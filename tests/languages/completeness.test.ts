import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { findCitations } from '../../src/annotate/citations/find-citations.ts'
import { findEntities } from '../../src/annotate/entities/find-entities.ts'
import { languages } from '../../src/languages/index.ts'
import { detectLanguage } from '../../src/languages/detect.ts'
import type { Language } from '../../src/languages/language.ts'
import { officeNotes } from '../../src/languages/office-notes.ts'
import {
  getOwnLinkingWords,
  particlesOf,
  wordsInLinking,
} from '../../src/languages/words-in-linking.ts'
import {
  isCommonWord,
  isElidedLetter,
  notesPackWords,
  particles,
} from '../../src/languages/words-in-packs.ts'
import {
  particlesOf as particlesInReports,
  wordsInReports,
  wordsOfReferences,
} from '../../src/languages/words-in-reports.ts'
import { wordsOnPages } from '../../src/languages/words-on-pages.ts'
import { bit, type LexiconList } from '../../src/languages/names/name-lexicon.ts'
import type { BlockKind, TextDocument } from '../../src/model/text.ts'
import { dayOf, formatDay, parseDay } from '../../src/text/dates.ts'
import { fold } from '../../src/text/fold.ts'
import { findClaims } from '../find-claims.ts'
import { languageCode } from '../../tools/language-code.ts'
import { kindOf, samples } from './samples.ts'

const anchor = '2025-10-20'
const toDocument = (text: string, lang: string, kind: BlockKind = 'paragraph'): TextDocument => ({
  text,
  lang,
  date: anchor,
  title: null,
  url: null,
  publisher: null,
  blocks: [{ kind, start: 0, end: text.length }],
  links: [],
})
const folder = new URL('../../src/languages/', import.meta.url)

/** Parts that may be left out too, of which only the language of the text is asked. */
const partsForOne = ['getInterviews', 'getLiveblogs'] as const

/** The members of Language that each language may leave out. */
type PartForAll = {
  [Key in keyof Language]-?: undefined extends Language[Key] ? Key : never
}[keyof Language] &
  Exclude<keyof Language, 'asUsual' | 'clitics' | 'firstText' | (typeof partsForOne)[number]>

/** By part: whether the file that asks all languages at once asks this one. */
const isAsked: Record<PartForAll, (language: Language) => boolean> = {
  commonWords: ({ commonWords }) => [...commonWords!.getWords()].every(isCommonWord),
  elidedLetters: ({ elidedLetters }) =>
    elidedLetters!.every((letter) => isElidedLetter(letter.charCodeAt(0))),
  linkingWords: ({ code, linkingWords }) =>
    wordsInLinking.includes(linkingWords!) && getOwnLinkingWords(code) === linkingWords,
  notesPackWords: ({ code, notesPackWords: own }) => notesPackWords[code] === own,
  officeWords: ({ code, officeWords }) => officeNotes[code] === officeWords,
  pageWords: ({ pageWords }) => wordsOnPages.includes(pageWords!),
  particles: ({ particles: own, names }) => {
    const [word] = names.functionWords
    return [particles, particlesOf(word!), particlesInReports(word!)].every((one) => one === own)
  },
  referenceWords: ({ referenceWords }) => wordsOfReferences.includes(referenceWords!),
  reportWords: ({ reportWords }) => wordsInReports.includes(reportWords!),
}

/** The parts of these that a language has. */
const partsForAll = (language: Language): Partial<Record<PartForAll, object>> =>
  Object.fromEntries(
    (Object.keys(isAsked) as PartForAll[]).flatMap((part) =>
      language[part] === undefined ? [] : [[part, language[part]]],
    ),
  )

const isEmpty = (value: unknown): boolean =>
  value === '' ||
  (Array.isArray(value) && value.length === 0) ||
  ((value instanceof Set || value instanceof Map) && value.size === 0) ||
  (value instanceof RegExp && value.source === '(?:)')

it('names each part that the page on adding a language says may be left out', () => {
  const page = readFileSync('docs/adding-a-language.md', 'utf8')
  const told = page
    .split('\n')
    .filter((line) => line.includes('may be left out |'))
    .flatMap((line) => [...line.split('|')[1]!.matchAll(/`([\w-]+)\.ts`/g)])
    .map(([, file]) => file)
  const fileOf = (part: string) =>
    part === 'linkingWords'
      ? 'linking'
      : part
          .replace(/^get[A-Z]/, (begin) => begin.slice(3).toLowerCase())
          .replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
  expect(told.sort()).toEqual([...Object.keys(isAsked), ...partsForOne].map(fileOf).sort())
})

it('every folder is one of the languages, and every language has its folder and its sample', () => {
  const folders = readdirSync(folder).filter((name) => languageCode.test(name))
  expect(languages.map(({ code }) => code).sort()).toEqual(folders.sort())
  expect(Object.keys(samples).sort()).toEqual(folders.sort())
})

describe.each(languages.map((language) => [language.code, language] as const))(
  '%s is complete',
  (code, language) => {
    const sample = samples[code]!

    it('has a file for each part', () => {
      const files = readdirSync(new URL(`${code}/`, folder))
      expect(files).toEqual(
        expect.arrayContaining([
          'index.ts',
          'abbreviations.ts',
          'names.ts',
          'attribution.ts',
          'citation.ts',
          'calendar.ts',
        ]),
      )
    })

    it('is asked wherever all languages are asked at once', () => {
      const parts = partsForAll(language)
      expect(Object.keys(parts).filter((part) => !isAsked[part as PartForAll](language))).toEqual(
        [],
      )
    })

    it('leaves out what it has nothing for', () => {
      const given = [
        ...Object.values(partsForAll(language)),
        language.names,
        language.attribution,
        language.citation,
        language.quantities,
      ].flatMap((part) => Object.entries(part))
      expect(given.filter(([, value]) => isEmpty(value)).map(([name]) => name)).toEqual([])
    })

    it('folds its word sets', () => {
      const { placePrepositions, functionWords, conjunctions, exemplifiers, plainAcronyms } =
        language.names
      const sets = {
        abbreviations: language.abbreviations,
        placePrepositions,
        functionWords,
        conjunctions,
        exemplifiers,
        plainAcronyms: plainAcronyms ?? new Set<string>(),
        elided: language.names.elided ?? new Set<string>(),
      }
      for (const [name, words] of Object.entries(sets))
        expect([name, [...words].filter((word) => fold(word) !== word)]).toEqual([name, []])
      expect(language.abbreviations.size).toBeGreaterThan(0)
    })

    it('has words in every list that its rules need', () => {
      const { words, phrases } = language.names.getLexicon()
      const all = [...words.values(), ...phrases.values()]
      const needed: LexiconList[] = [
        'given',
        'country',
        'city',
        'region',
        'placeHead',
        'demonym',
        'people',
        'organisation',
        'organisationHead',
        'event',
        'eventHead',
        'product',
        'productHead',
        'title',
        'speechVerb',
        'time',
      ]
      expect(needed.filter((list) => !all.some((bits) => bits & bit[list]))).toEqual([])
      for (const set of [
        language.names.placePrepositions,
        language.names.functionWords,
        language.names.conjunctions,
      ])
        expect(set.size).toBeGreaterThan(0)
    })

    it('folds its words of quantity and knows the first units', () => {
      const { numbers, pairs, units, before, behind, labels, modifiers, partitives } =
        language.quantities
      const words = [numbers, pairs, units, before, behind, labels, modifiers, partitives].flatMap(
        (list) => [...(list?.keys() ?? [])],
      )
      expect(words.filter((word) => fold(word) !== word)).toEqual([])
      expect([...units.values()]).toEqual(
        expect.arrayContaining([
          'person',
          'killed',
          'percent',
          'dollar',
          'kilometre',
          'hour',
          'terabyte',
        ]),
      )
      expect(new Set([...before.values(), ...behind.values()])).toEqual(
        new Set(['approximate', 'at-least', 'at-most']),
      )
    })

    it('reads a word as itself first', () => {
      const word = fold(sample.name[1].split(' ')[0]!)
      expect(language.names.findForms(word)[0]).toEqual({ skip: 0, folded: word })
      expect(language.clitics?.(word)[0] ?? 0).toBe(0)
    })

    it('is told from its neighbours', () => {
      expect(
        detectLanguage(
          Array(3)
            .fill(
              [sample.direct, sample.indirect, sample.according].map(([text]) => text).join(' '),
            )
            .join(' '),
        ),
      ).toBe(code)
    })

    it('knows the twelve months and the seven days', () => {
      const read = (text: string) =>
        language.calendar
          .findDates(text, { start: 0, end: text.length }, anchor)
          .map(({ from, to }) => [from, to])
      const months = sample.months.split(' ')
      const weekdays = sample.weekdays.split(' ')
      expect(months.map((month) => read(sample.tenth.replace('$', month)))).toEqual(
        months.map((_, i) => [
          [formatDay(dayOf(2015, i + 1, 10)), formatDay(dayOf(2015, i + 1, 10))],
        ]),
      )
      const today = parseDay(anchor)!
      expect(weekdays.map((day) => read(sample.onDay.replace('$', day)))).toEqual(
        weekdays.map((_, i) => {
          const day = formatDay(today - ((7 - i) % 7))
          return [[day, day]]
        }),
      )
      expect(read(sample.date[0])).toEqual([[sample.date[1], sample.date[2]]])
    })

    it.each(['direct', 'indirect', 'according', 'headline'] as const)(
      'reads a report: %s',
      (manner) => {
        const [text, speaker, said] = sample[manner]
        const document = toDocument(text, code, manner === 'headline' ? 'title' : 'paragraph')
        const claims = findClaims(document, language, findEntities(document, language, []))
        const textOf = (spans: { start: number; end: number }[]) =>
          spans.map(({ start, end }) => text.slice(start, end)).join(' ')
        const claim = claims.find(
          ({ source, content }) =>
            textOf(source).includes(speaker) && textOf(content).includes(said),
        )
        expect(
          claim,
          JSON.stringify(claims.map(({ source, content }) => [textOf(source), textOf(content)])),
        ).toBeDefined()
        expect(kindOf[manner]).toContain(claim!.kind)
      },
    )

    it('reads a citation with its date', () => {
      const document = toDocument(sample.citation[0], code)
      const citations = findCitations(document, language, { entities: [], claims: [] })
      expect(citations.map(({ outlets }) => outlets)).toEqual([[sample.citation[1]]])
      expect(citations[0]!.from).not.toBeNull()
    })

    it('finds a name behind a shortened title', () => {
      const [text, name] = sample.name
      const document = toDocument(text, code)
      expect(
        findEntities(document, language, []).flatMap(({ mentions }) =>
          mentions.map(({ start, end }) => text.slice(start, end)),
        ),
      ).toContain(name)
    })

    it('reads nothing into an empty or a broken text', () => {
      for (const text of ['', ' ', '« " “ : ', '\ud800 \udc00 «']) {
        const document = toDocument(text, code)
        expect(() =>
          findCitations(document, language, {
            entities: findEntities(document, language, []),
            claims: findClaims(document, language, []),
          }),
        ).not.toThrow()
      }
    })
  },
)
