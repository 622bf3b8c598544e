import { useState } from 'preact/hooks'
import { plainText } from '../quote.ts'
import type { AppStrings } from '../strings/app-strings.ts'
import { Foreign } from './foreign.tsx'

/** An outlet whose headlines can be followed, at the address of its feed. */
export interface OutletChoice {
  url: string
  title: string
  /** BCP 47, of the headlines */
  lang: string
}

/** The outlets by language, the reader's own first. */
function groupByLanguage(outlets: readonly OutletChoice[], own: string) {
  const langs = [...new Set([own, ...outlets.map(({ lang }) => lang)])]
  return langs
    .map((lang) => ({ lang, outlets: outlets.filter((outlet) => outlet.lang === lang) }))
    .filter((group) => group.outlets.length > 0)
}

/** A language by its own name. */
const nameLanguage = (lang: string): string =>
  new Intl.DisplayNames([lang], { type: 'language' }).of(lang) ?? lang

/**
 * Which outlets' headlines the reader follows, as boxes to tick. `onFollow`: called in the click;
 * gives what went wrong, in words, or ''.
 */
export function OutletChoices({
  outlets,
  followed,
  t,
  onFollow,
}: {
  outlets: readonly OutletChoice[]
  followed: readonly string[]
  t: AppStrings
  onFollow: (url: string, on: boolean) => Promise<string>
}) {
  const [isBusy, setBusy] = useState(false)
  const [said, say] = useState('')
  const follow = ({ url, title }: OutletChoice, on: boolean) => {
    setBusy(true)
    say(t.feeds.adding)
    void onFollow(url, on).then((trouble) => {
      setBusy(false)
      say(trouble || (on ? t.feeds.added(plainText(title)) : ''))
    })
  }
  return (
    <div class="outlets">
      {groupByLanguage(outlets, t.card.lang).map((group) => (
        <fieldset key={group.lang}>
          <legend class="label">
            <Foreign text={nameLanguage(group.lang)} lang={group.lang} />
          </legend>
          {group.outlets.map((outlet) => (
            <label key={outlet.url} class="check">
              <input
                type="checkbox"
                checked={followed.includes(outlet.url)}
                onClick={(event) => {
                  // not disabled: that would take the focus away
                  if (isBusy) event.preventDefault()
                  else follow(outlet, event.currentTarget.checked)
                }}
              />
              <Foreign text={outlet.title} lang={outlet.lang} />
            </label>
          ))}
        </fieldset>
      ))}
      <p role="status" class="small">
        {said}
      </p>
    </div>
  )
}
