import { expect, it } from 'vitest'
import { proposeAttributions } from '../../../src/languages/ar/attribution/find-attributions.ts'
import { attributionsIn } from './attributions-in.ts'

const proposed = attributionsIn({ 'ليلى درويش': 'PER' }, proposeAttributions)
const told = (text: string): string[] =>
  proposed(text).map(({ source, cue, content }) => `${source} | ${cue} | ${content}`)

it('ends what is denied before a joined verb whose pronoun stands for it', () => {
  const found = told('نفت الوزيرة ليلى درويش الخبر ووصفته بأنه كاذب.')
  expect(found).toContain('الوزيرة ليلى درويش | نفت | الخبر')
  expect(found).toContain(' | وصفته | بأنه كاذب')
})

it('reads on over one within a relative clause', () =>
  expect(told('أعلنت ليلى درويش التي رافقت الوفد ووصفته بالكبير أن الطريق مغلق.').join()).toContain(
    'الطريق مغلق',
  ))
