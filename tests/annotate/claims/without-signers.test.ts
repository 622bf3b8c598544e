import { expect, it } from 'vitest'
import { findEntities } from '../../../src/annotate/entities/find-entities.ts'
import { english } from '../../../src/languages/en/index.ts'
import { findClaims } from '../../find-claims.ts'
import { toDocument } from '../../to-document.ts'

/** Who speaks in each claim of the paragraphs, by name. */
function speakers(paragraphs: readonly string[]): (string | undefined)[] {
  const document = toDocument(paragraphs.join('\n'), 'en')
  const entities = findEntities(document, english, [])
  return findClaims(document, english, entities).map(
    ({ entity }) => entities.find(({ id }) => id === entity)?.name,
  )
}

const told = [
  'One young lawyer stands as a beacon of hope in the small town by the sea.',
  'Born in Norway, Omar Saleh has turned his trials into a lasting love of the law.',
  '“My grandmother was the shield against poverty,” he says.',
  'The years went by, and the courts were slow to change anything at all.',
  'However, he warns that some sections of the bill are vague.',
]

it('gives no words to the author whom a line at the head names', () => {
  expect(speakers(['Rosa Fisk', ...told])).not.toContain('Rosa Fisk')
  expect(speakers(['By Rosa Fisk', ...told])).not.toContain('Rosa Fisk')
})

it('gives them to somebody who is named in the text too', () => {
  const text = ['Rosa Fisk', 'Rosa Fisk, the mayor, said the bridge would stay closed.']
  expect(speakers(text)).toEqual(['Rosa Fisk'])
})
