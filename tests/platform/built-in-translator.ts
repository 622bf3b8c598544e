import type { BuiltInTranslator, LanguagePair } from '../../src/platform/translator.ts'

/** In the shape of Chrome's `Translator`, with what it was asked. Pairs not named have no model. */
export function makeBuiltIn(availabilities: Record<string, string>) {
  const asked: string[] = []
  const keyOf = ({ sourceLanguage, targetLanguage }: LanguagePair) =>
    `${sourceLanguage} ${targetLanguage}`
  const builtIn: BuiltInTranslator = {
    availability: async (pair) => {
      if (pair.sourceLanguage === 'no-language') throw new RangeError('Invalid language tag')
      return availabilities[keyOf(pair)] ?? 'unavailable'
    },
    create: async (pair) => {
      asked.push(`create ${keyOf(pair)}`)
      if (!(keyOf(pair) in availabilities)) throw new DOMException('none', 'NotSupportedError')
      // as Chrome: what was created is there from then on
      availabilities[keyOf(pair)] = 'available'
      return {
        translate: async (text) => {
          asked.push(`translate ${text}`)
          if (text === 'breaks') throw new DOMException('it broke', 'UnknownError')
          return text === 'same' ? text : ` ${pair.targetLanguage}: ${text} `
        },
      }
    },
  }
  return { builtIn, asked }
}
