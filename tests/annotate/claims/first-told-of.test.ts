import { expect, it } from 'vitest'
import { saidIn } from './said-in.ts'

it('gives nobody the words of another in which he is first named', () => {
  const said = saidIn('ar', [
    'أغلق الجسر أمس.',
    'وأكد المراسل أن النائب سامي نصر زار القرية وأن الكتلة لن تعود.',
  ])
  expect(said.map(([speaker]) => speaker)).toEqual([null])
})
