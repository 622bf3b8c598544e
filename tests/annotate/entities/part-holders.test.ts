import { expect, it } from 'vitest'
import { findEntities } from '../../../src/annotate/entities/find-entities.ts'
import { arabic } from '../../../src/languages/ar/index.ts'
import { toDocument } from '../../to-document.ts'

const namesIn = (text: string): string[] =>
  findEntities(toDocument(text, 'ar'), arabic, []).map(({ type, name }) => `${type} ${name}`)

it.each([
  ['قال مندوب البلاد لدى الأمم المتحدة الطاهر السني إن الجلسة تأجلت.', 'الطاهر السني'],
  ['قال مدير شركة مورفاي جون كيلر إن المبيعات ارتفعت.', 'جون كيلر'],
  ['قال مؤسس تطبيق تيليغرام بافل دوروف إن الخدمة ستبقى مجانية.', 'بافل دوروف'],
  ['قال عضو حزب الاستقلال العربي المحرشي إن الأرقام متفائلة.', 'العربي المحرشي'],
])('parts who holds an office from its body in: %s', (text, person) =>
  expect(namesIn(text)).toContain(`PER ${person}`),
)

it.each([
  ['قال مدير مدرسة الشهيد محمد الدرة إن الدروس بدأت.', 'ORG مدرسة الشهيد محمد الدرة'],
  ['قالت رئيسة الاتحاد النسائي الجيبوتي إن اللقاء نجح.', 'ORG الاتحاد النسائي الجيبوتي'],
])('leaves what bears a name whole in: %s', (text, body) => expect(namesIn(text)).toContain(body))
