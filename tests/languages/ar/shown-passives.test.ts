import { expect, it } from 'vitest'
import { kindOfSource } from '../../../src/languages/ar/attribution/lexicon/basis.ts'
import { attributionsIn } from './attributions-in.ts'

const attributions = attributionsIn({ 'سامي نصر': 'PER', 'سلمى نصر': 'PER' })

it.each(['وذُكر أن الجسر قديم.', 'وأُعلن في المدينة أن الجسر قديم.'])(
  'who spoke before does not say %s',
  (passive) => {
    const [, second] = attributions(`قال سامي نصر إن الطريق مغلق. ${passive}`)
    expect(second).toMatchObject({ source: '', content: 'الجسر قديم' })
  },
)

it('what follows a clause of time is no part of what is asked or welcomed in it', () => {
  const [welcomed] = attributions('وبينما رحبت الهيئة بالخطة، انتقد المدير صمت المجلس.')
  expect(welcomed).toMatchObject({ source: 'الهيئة', content: 'الخطة' })
  const claims = attributions('وعندما سألته سلمى نصر عن السبب، أجاب: «الطريق مغلق».')
  expect(claims.map(({ content }) => content)).toEqual(['السبب', '«الطريق مغلق»'])
  expect(claims[1]!.source).not.toBe('سلمى نصر')
})

it('two who hold an office are no state', () => {
  expect(kindOfSource('وزيرا خارجية البلدين')).toBe('people')
  expect(kindOfSource('وزيرا سابقا')).toBe('office')
})
