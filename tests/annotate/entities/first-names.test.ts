import { describe, expect, it } from 'vitest'
import type { Draft } from '../../../src/annotate/entities/draft-mentions.ts'
import { withFirstNames } from '../../../src/annotate/entities/completing/first-names.ts'
import { findNameWords } from '../../../src/annotate/entities/name-words.ts'
import { arabic } from '../../../src/languages/ar/index.ts'
import type { EntityType } from '../../../src/model/kinds.ts'
import { toDocument } from '../../to-document.ts'

/** What `name`, found in `text`, becomes. */
function nameIn(text: string, name: string, type: EntityType = 'PER'): string {
  const sentences = findNameWords(toDocument(text, 'ar'), arabic)
  const start = text.indexOf(name)
  const end = start + name.length
  const from = sentences[0]!.findIndex((word) => word.start >= start)
  const words = name.split(' ')
  const draft: Draft = { type, words, sentence: 0, from, to: from + words.length, start, end }
  const [named] = withFirstNames([draft], sentences, arabic.names)
  return text.slice(named!.start, named!.end)
}

describe('a word between a title and a family name', () => {
  it.each([
    ['قالت الفنانة لقاء العنزي إنها سعيدة', 'العنزي', 'لقاء العنزي'],
    ['شكر الحضور المحامي كرامة عواد كثيرا', 'عواد', 'كرامة عواد'],
    ['وقع الدكتور/ لاحق العنزي كتابه', 'العنزي', 'لاحق العنزي'],
    ['وقال الأستاذ عال ولد محمد إنه باق', 'ولد محمد', 'عال ولد محمد'],
  ])('is the first name in: %s', (text, name, whole) => expect(nameIn(text, name)).toBe(whole))

  it.each([
    // verbs
    ['شاهدنا الفنانة تشكر العنزي أمس', 'العنزي'],
    ['القرارات التي اتخذها المدرب طالت العنزي أمس', 'العنزي'],
    // what the holder of the title does it to
    ['ورفض الوزير خطة العنزي أمس', 'العنزي'],
    // an adjective, a rank, and whose it is
    ['وعاد اللاعب السابق العنزي إلى بلده', 'العنزي'],
    ['وقال اللواء بحري العنزي إنه باق', 'العنزي'],
    // no title
    ['حضر الفيلم كرامة عواد كله', 'عواد'],
    // a given name begins a name
    ['وقال الناطق باسمه سامي العنزي إنه باق', 'سامي العنزي'],
  ])('is none in: %s', (text, name) => expect(nameIn(text, name)).toBe(name))

  it('leaves names of other types', () =>
    expect(nameIn('قال المحامي كرامة عواد أمس', 'عواد', 'LOC')).toBe('عواد'))
})
