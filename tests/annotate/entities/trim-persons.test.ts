import { expect, test } from 'vitest'
import type { Draft } from '../../../src/annotate/entities/draft-mentions.ts'
import type { NameWord } from '../../../src/annotate/entities/name-words.ts'
import {
  dropPronouns,
  dropVerbs,
  trimPersons,
} from '../../../src/annotate/entities/passes/trim-persons.ts'
import { arabic } from '../../../src/languages/ar/index.ts'
import { english } from '../../../src/languages/en/index.ts'

/** Sentences that are one name each; words of `listed` stand in a list of names. */
function personsOf(names: readonly string[], listed: readonly string[] = []) {
  const sentences = names.map((name) =>
    name.split(' ').map((folded, i) => ({
      folded,
      start: 10 * i,
      end: 10 * i + folded.length,
      bits: listed.includes(folded) ? 1 : 0,
      phraseBits: 0,
      likeness: 0,
    })),
  ) as unknown as NameWord[][]
  const drafts = names.map((name, sentence): Draft => {
    const words = name.split(' ')
    const end = sentences[sentence]!.at(-1)!.end
    return { type: 'PER', words, sentence, from: 0, to: words.length, start: 0, end }
  })
  return { drafts, sentences }
}

const trimmed = (names: readonly string[], listed?: readonly string[], rules = arabic.names) => {
  const { drafts, sentences } = personsOf(names, listed)
  return trimPersons(drafts, sentences, rules).map(({ words }) => words.join(' '))
}

test('a name of which less stands behind its beginning stays whole', () => {
  const { drafts, sentences } = personsOf(['سلمي وارن'])
  const joined = sentences.map((words) => words.slice(0, 1))
  const names = trimPersons(drafts, joined, arabic.names)
  expect(names.map(({ words }) => words.join(' '))).toEqual(['سلمي وارن'])
})

test('behind a known surname, words that no list has are none of the name', () => {
  expect(trimmed(['سلمي وارن', 'وارن صريحه'])).toEqual(['سلمي وارن', 'وارن'])
})

test('behind another part of a name only what is written like a verb is none of it', () => {
  expect(trimmed(['ناديه نصر', 'ناديه استنجدت'])).toEqual(['ناديه نصر', 'ناديه'])
  for (const two of [
    ['ناديه نصر', 'ناديه صباغ'],
    ['ابي نصر', 'ابي تمام'],
  ])
    expect(trimmed(two)).toEqual(two)
})

test('«أن» as the text spells it ends a name', () => {
  const end = (text: string) => {
    const { drafts, sentences } = personsOf([text])
    return dropPronouns(drafts, sentences, padded(text), arabic.names)[0]!.words.join(' ')
  }
  // personsOf sets each word ten letters behind the one before
  const padded = (text: string) =>
    text
      .split(' ')
      .map((word) => word.padEnd(10))
      .join('')
  expect(end('سامي علي أن')).toBe('سامي علي')
  expect(end('سامي علي آن')).toBe('سامي علي آن')
})

test('a listed name behind it makes another person; without a full name nothing is known', () => {
  expect(trimmed(['سلمي وارن', 'وارن سعيد'], ['سعيد'])).toEqual(['سلمي وارن', 'وارن سعيد'])
  expect(trimmed(['وارن صريحه'])).toEqual(['وارن صريحه'])
})

test('where names have capitals these tell', () => {
  const names = ['Salma Warren', 'Warren Frank']
  expect(trimmed(names, [], english.names)).toEqual(names)
})

test('a pronoun that folding makes a name is no part of a name', () => {
  const without = (text: string) => {
    const { drafts, sentences } = personsOf([text])
    sentences[0]!.forEach((word, i) => {
      word.start = text.split(' ').slice(0, i).join(' ').length + Number(i > 0)
      word.end = word.start + text.split(' ')[i]!.length
    })
    return dropPronouns(drafts, sentences, text, arabic.names).map(({ words }) => words.join(' '))
  }
  expect(without('أنا سامي حداد')).toEqual(['سامي حداد'])
  expect(without('أنا')).toEqual([])
  expect(without('آنا سامي')).toEqual(['آنا سامي'])
})

test('what holds a clause is no name', () => {
  const { drafts, sentences } = personsOf(['بطوله النهر بانها صعبه'])
  const typed = (type: 'EVENT' | 'WORK') => drafts.map((draft) => ({ ...draft, type }))
  const left = (type: 'EVENT' | 'WORK') =>
    dropPronouns(typed(type), sentences, '', arabic.names).length
  expect([left('EVENT'), left('WORK')]).toEqual([0, 1])
})

test('a verb behind «و» is no given name of somebody known in full', () => {
  const without = (names: readonly string[]) => {
    const { drafts, sentences } = personsOf(names)
    return dropVerbs(drafts, sentences, arabic.names).map(({ words }) => words.join(' '))
  }
  expect(without(['سامي العجيل', 'ورد العجيل', 'وقال العجيل'])).toEqual([
    'سامي العجيل',
    'العجيل',
    'العجيل',
  ])
  expect(without(['ورد العجيل', 'وليد العجيل'])).toEqual(['العجيل', 'وليد العجيل'])
  expect(without(['ورد العجيل'])).toEqual(['ورد العجيل'])
  // a verb of speech that is a given name too
  expect(without(['سامي العجيل', 'وطالب العجيل'])).toEqual(['سامي العجيل', 'العجيل'])
  expect(without(['سامي العجيل', 'طالب العجيل'])).toEqual(['سامي العجيل', 'طالب العجيل'])
  // a verb of speech with whom it tells is nobody
  expect(without(['ابلغه', 'العجيل'])).toEqual(['العجيل'])
  expect(without(['وسالتها العجيل', 'اتهمهم العجيل'])).toEqual(['العجيل', 'العجيل'])
})
