import { expect, it } from 'vitest'
import { findNameWords } from '../../../src/annotate/entities/name-words.ts'
import { findWholeWords } from '../../../src/annotate/entities/whole-words.ts'
import { arabic } from '../../../src/languages/ar/index.ts'
import { toDocument } from '../../to-document.ts'

const wholeIn = (text: string, word: string) =>
  findWholeWords(findNameWords(toDocument(text, 'ar'), arabic), arabic.names).has(word)

it.each([
  ['سلم على وايلي ثم خرج.', 'وايلي'],
  ['شكر السيد كروفت الحاضرين.', 'كروفت'],
  ['حضر وايلي. ثم سأل عن وايلي أخوه.', 'وايلي'],
])('begins with no particle in: %s', (text, word) => expect(wholeIn(text, word)).toBe(true))

it.each([
  ['سلم وايلي ثم خرج.', 'وايلي'],
  ['شكر زياد بن علي والشعب معا.', 'والشعب'],
  ['سألت من، وايلي؟', 'وايلي'],
])('may begin with one in: %s', (text, word) => expect(wholeIn(text, word)).toBe(false))
