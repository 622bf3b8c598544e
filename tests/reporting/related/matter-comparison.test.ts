import { expect, test } from 'vitest'
import { emptyKnowledge } from '../../../src/knowledge/knowledge-base.ts'
import type { Entity } from '../../../src/model/annotation.ts'
import { createRecordSide } from '../../../src/reporting/related/matter-comparison.ts'
import { fold } from '../../../src/text/fold.ts'
import { toDocument } from '../../to-document.ts'

const entity = (name: string): Entity => ({
  id: 'e1',
  type: 'LOC',
  name,
  mentions: [],
  introduction: null,
  candidates: [],
  link: null,
  qid: null,
})

test.each([
  ['Mali', 'Talks on Mali begin', true],
  ['Mali', 'Mali’s army leaves the north', true],
  ['Mali', 'Malicious software found in a bank', false],
  ['Oman', 'Omani teachers win a prize', false],
  ['عمان', 'وصول الوفد إلى عمان', true],
  ['عمان', 'مهرجان عمانيات للشعر', false],
])(
  '%s stands in a title as a word, not as the beginning of another: %s',
  (name, title, isThere) => {
    const side = createRecordSide(toDocument('x', 'en'), [entity(name)], () => true, emptyKnowledge)
    expect(side.isIn(` ${fold(title)} `, 'e1')).toBe(isThere)
  },
)
