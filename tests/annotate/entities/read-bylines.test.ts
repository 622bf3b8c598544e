import { expect, it } from 'vitest'
import { toDraft } from '../../../src/annotate/entities/draft-mentions.ts'
import { findNameWords } from '../../../src/annotate/entities/name-words.ts'
import { readBylines } from '../../../src/annotate/entities/read-bylines.ts'
import { arabic } from '../../../src/languages/ar/index.ts'
import { toDocument } from '../../to-document.ts'

/** The names of a text by its byline, where `read` words of its beginning were read as a person. */
function namesOf(text: string, read = 0): string[] {
  const sentences = findNameWords(toDocument(text, 'ar'), arabic)
  const source = {
    text,
    language: arabic,
    vocabulary: new Set<string>(),
    wholeWords: new Set<string>(),
  }
  const drafts =
    read > 0 ? [toDraft(sentences[0]!, { type: 'PER', from: 0, to: read }, 0, source)] : []
  return readBylines(drafts, sentences, source).map(
    ({ type, start, end }) => `${type} ${text.slice(start, end)}`,
  )
}

it.each<[string, number, string[]]>([
  ['سلمى حداد- المنارة- بيروت: بدأ الحفل.', 2, ['PER سلمى حداد', 'ORG المنارة', 'LOC بيروت']],
  ['سلمى حداد-المنارة-بيروت: بدأ الحفل.', 3, ['PER سلمى حداد', 'ORG المنارة', 'LOC بيروت']],
  ['ساحل- بيروت: بدأ الحفل.', 1, ['ORG ساحل', 'LOC بيروت']],
  ['صدى الساحل – متابعات بدأ الحفل أمس.', 0, ['ORG صدى الساحل']],
])('are read in: %s', (text, read, names) => expect(namesOf(text, read)).toEqual(names))

it.each<[string, number, string[]]>([
  ['سلمى حداد - بيروت: بدأ الحفل.', 2, ['PER سلمى حداد']],
  ['بيروت - وكالات: بدأ الحفل.', 0, []],
  ['دمشق - بيروت: بدأت الرحلة.', 0, []],
  ['سلمى حداد – شاعرة الجبل تعود.', 2, ['PER سلمى حداد']],
  ['بدأ الحفل الذي تأخر - كما قيل - في بيروت: حضر الجميع.', 0, []],
  ['وقال سامي: بيروت - دمشق طريق قصير.', 0, []],
])('are not read in: %s', (text, read, names) => expect(namesOf(text, read)).toEqual(names))
