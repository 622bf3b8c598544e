import { createContext } from 'preact'
import { useContext, useEffect, useState } from 'preact/hooks'
import { getDirection } from '../language.ts'
import { plainText } from '../quote.ts'
import type { CardStrings } from '../strings/card-strings.ts'

/**
 * A title in another language, `from` and `to` by their codes; null where there is nothing to show.
 */
export type GlossTitle = (text: string, from: string, to: string) => Promise<string | null>

/** What translates titles in this view; null where nothing does. */
export const TitleGlossing = createContext<GlossTitle | null>(null)

/**
 * A title in the reader's language, below the title itself, said to be a machine's. Nothing where
 * the title's language is the reader's or is not told, or where nothing translates.
 */
export function TitleGloss({
  text,
  lang,
  t,
}: {
  text: string
  lang: string | null | undefined
  t: CardStrings
}) {
  const translate = useContext(TitleGlossing)
  const [gloss, setGloss] = useState<string | null>(null)
  const from = /^[a-z]{2,3}(?=-|$)/i.exec(lang ?? '')?.[0].toLowerCase()
  useEffect(() => {
    let isWanted = true
    setGloss(null)
    if (translate && from !== undefined && from !== t.lang)
      translate(text, from, t.lang).then(
        (made) => isWanted && setGloss(made),
        () => {},
      )
    return () => {
      isWanted = false
    }
  }, [translate, text, from, t.lang])
  return gloss === null ? null : (
    <span class="title-gloss">
      <bdi lang={t.lang} dir={getDirection(t.lang)}>
        {plainText(gloss)}
      </bdi>{' '}
      <span class="meta">({t.byMachine})</span>
    </span>
  )
}
