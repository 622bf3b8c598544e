import { describe, expect, it } from 'vitest'
import { findEntities } from '../../../src/annotate/entities/find-entities.ts'
import { english } from '../../../src/languages/en/index.ts'
import { toDocument } from '../../to-document.ts'
import { mentionsIn } from './english-mentions.ts'

describe('letters with a full stop each', () => {
  it('keep their last one, within a sentence and at its end', () => {
    const text =
      'The N.L.R.B. said on Monday that it was ready. Officials of the N.L.R.B. were told so. She works at the N.L.R.B.'
    expect(mentionsIn(text)).toEqual(['ORG N.L.R.B.', 'ORG N.L.R.B.', 'ORG N.L.R.B.'])
    expect(findEntities(toDocument(text, 'en'), english, [])[0]!.name).toBe('N.L.R.B.')
  })
  it('have none from dots or from the end of a sentence behind a name of other letters', () => {
    expect(mentionsIn('He had worked for the N.L.R.B... Nobody knew.')).toEqual(['ORG N.L.R.B'])
    expect(mentionsIn('The minister, Anna Roe, flew to Dublin.').at(-1)).not.toMatch(/\.$/)
  })
})
