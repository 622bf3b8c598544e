import { expect, it } from 'vitest'
import { saidIn } from './said-in.ts'

const before = 'قال المرشح كريم البياتي إن الصناديق استبدلت.'

it('gives a man nobody’s words who has his surname beside the verb of a woman', () => {
  const speakersOf = (sentence: string) =>
    saidIn('ar', [before, sentence]).map(([speaker]) => speaker)
  expect(speakersOf('وقال البياتي إن الطعن جاهز.')).toEqual(['كريم البياتي', 'كريم البياتي'])
  expect(speakersOf('وقالت البياتي إن الطعن جاهز.')).toEqual(['كريم البياتي', null])
})
