import { getDirection, guessLanguage, type Direction } from '../language.ts'
import { plainText } from '../quote.ts'

/**
 * Somebody else's words (a name, a headline) in their own face and direction, isolated from ours.
 */
export function Foreign({
  text,
  lang,
  look,
}: {
  text: string
  lang?: string | null | undefined
  look?: string
}) {
  const code = languageOf(text, lang)
  return (
    <bdi lang={code} dir={getDirection(code)} class={look}>
      {plainText(text)}
    </bdi>
  )
}

/**
 * The direction of such words, for a block that is cut after some lines: it decides at which end the
 * dots stand.
 */
export const directionOf = (text: string, lang?: string | null): Direction =>
  getDirection(languageOf(text, lang))

/**
 * Whether words of both directions stand in it: a cut within one that runs against the line takes
 * the beginning of that word, so such a block is cut later. By the scripts that use a letter: the
 * stroke that stretches Arabic words («لـ») is a letter of no script of its own.
 */
export const isMixed = (text: string): boolean =>
  /[\p{Script_Extensions=Arabic}\p{Script=Hebrew}]/u.test(text) &&
  /(?![\p{Script_Extensions=Arabic}\p{Script=Hebrew}])\p{L}/u.test(text)

const languageOf = (text: string, lang: string | null | undefined): string =>
  /^[a-z]{2,3}(?=-|$)/i.exec(lang ?? '')?.[0].toLowerCase() ?? guessLanguage(text)

/**
 * Names with the language's comma between them, each isolated. A country and its team, two things of
 * one name, are named once.
 */
export function Names({ names, comma }: { names: string[]; comma: string }) {
  return (
    <>
      {[...new Set(names)].map((name, i) => (
        <>
          {i > 0 && comma}
          <Foreign text={name} />
        </>
      ))}
    </>
  )
}
