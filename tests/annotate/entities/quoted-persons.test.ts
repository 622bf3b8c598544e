import { expect, it } from 'vitest'
import { findEntities } from '../../../src/annotate/entities/find-entities.ts'
import { arabic } from '../../../src/languages/ar/index.ts'
import { toDocument } from '../../to-document.ts'

const namesIn = (text: string) =>
  findEntities(toDocument(text, 'ar'), arabic, []).map(({ type, name }) => `${type} ${name}`)

it.each([
  ['عقدت الجلسة برئاسة المستشار "حمدان الشامي" في القاهرة.', 'PER حمدان الشامي'],
  ['بدأت اليوم محاكمة "منصور" وعدد من رجاله.', 'PER منصور'],
])('a person in quotation marks: %s', (text, person) => expect(namesIn(text)).toContain(person))

it.each([
  ['عرضت الفرقة محاكمة "السندباد" في المسرح.', 'PER السندباد'],
  ['وقال المستشار "العدل أساس الملك" في كلمته.', 'PER العدل أساس الملك'],
])('is no person: %s', (text, person) => expect(namesIn(text)).not.toContain(person))
