import { expect, it } from 'vitest'
import { findEntities } from '../../../src/annotate/entities/find-entities.ts'
import { arabic } from '../../../src/languages/ar/index.ts'
import { toDocument } from '../../to-document.ts'

const namesIn = (text: string) =>
  findEntities(toDocument(text, 'ar'), arabic, []).map(({ type, name }) => `${type} ${name}`)

it.each([
  ['ويقول محمود علي إن الجسر قديم.', 'PER محمود علي'],
  ['ونفى ذلك محمود علي، أمس.', 'PER محمود علي'],
  ['وقال النائب باسم راشد إن الجسر قديم.', 'PER باسم راشد'],
  ['وأبدت زوجته نادية استغرابها من القرار.', 'PER نادية'],
  ['نفى المخرج السوري مازن الحلبي اقتباس مسلسله من رواية.', 'PER مازن الحلبي'],
  [
    'عمرو الشامي: الإيرادات تفوق التوقعات\nوعزا الرئيس التنفيذي عمرو الشامي النمو إلى الطلب.',
    'PER عمرو الشامي',
  ],
])('reads in: %s', (text, name) => expect(namesIn(text)).toContain(name))

it.each([
  ['وأكد المتحدث باسم راشد أن الجسر قديم.', 'PER باسم راشد'],
  ['وأثنى محمود علي الجهد.', 'PER محمود علي'],
  ['وقال كريم منير في حواره مع المذيع إن الجسر قديم.', 'LOC حواره'],
  ['ستشمل التحقيقات مسؤولين كبارا في المدينة.', 'LOC بارا'],
])('does not read in: %s', (text, name) => expect(namesIn(text)).not.toContain(name))
