import { useState } from 'preact/hooks'
import { regions, type Headlines } from '../headlines.ts'
import { writeDigits } from '../strings/digits.ts'
import type { AppStrings } from '../strings/app-strings.ts'
import { Foreign } from './foreign.tsx'

/** A language by its own name, as it stands at the head of a list: within a text "français" is small. */
function nameLanguage(lang: string): string {
  const name = new Intl.DisplayNames([lang], { type: 'language' }).of(lang) ?? lang
  return name.charAt(0).toLocaleUpperCase(lang) + name.slice(1)
}

/** The outlets by language, the reader's own first, and by region. */
function group(outlets: readonly Headlines[], own: string) {
  const known = [...new Set(outlets.map(({ lang }) => lang))]
  return known
    .toSorted((a, b) => Number(b === own) - Number(a === own))
    .map((lang) => {
      const all = outlets.filter((outlet) => outlet.lang === lang)
      const parts = regions.map((region) => ({
        region,
        outlets: all.filter((outlet) => outlet.region === region),
      }))
      return { lang, all, parts: parts.filter((part) => part.outlets.length > 0) }
    })
}

interface OutletChoicesProps {
  outlets: readonly Headlines[]
  /** addresses of the feeds that are followed; null until they are known, and nothing is ticked then */
  followed: readonly string[] | null
  t: AppStrings
  /** called in the click; gives what came of it, in words */
  onFollow: (chosen: readonly Headlines[]) => Promise<string>
  /** gives what went wrong, in words, or '' */
  onLeave: (url: string) => Promise<string>
}

/**
 * Which outlets' headlines the reader follows. Boxes are ticked first and followed together, by one
 * press and one question of the browser; what is followed already is left by taking its tick away.
 */
export function OutletChoices({ outlets, t, onFollow, onLeave, ...given }: OutletChoicesProps) {
  const words = t.feeds
  const followed = given.followed ?? []
  const [chosen, setChosen] = useState<readonly string[]>([])
  const [isBusy, setBusy] = useState(false)
  const [said, say] = useState('')
  const act = (task: Promise<string>) => {
    setBusy(true)
    say(words.adding)
    void task.then((sentence) => {
      setBusy(false)
      setChosen([])
      say(sentence)
    })
  }
  const tick = (urls: readonly string[], on: boolean) =>
    setChosen((now) => [...now.filter((url) => !urls.includes(url)), ...(on ? urls : [])])
  const picked = outlets.filter(({ url }) => chosen.includes(url) && !followed.includes(url))
  const follow = () => {
    // not disabled: that would take the focus away
    if (isBusy) return
    if (picked.length === 0) say(words.chooseFirst)
    else act(onFollow(picked))
  }
  return (
    <div class="outlets">
      {group(outlets, t.card.lang).map((language, i) => (
        <OutletLanguage
          key={language.lang}
          {...language}
          isOpen={i === 0}
          t={t}
          ticked={[...followed, ...chosen]}
          isBusy={isBusy || !given.followed}
          onTick={(urls, on) => {
            const left = on ? undefined : urls.find((url) => followed.includes(url))
            if (left) act(onLeave(left))
            else tick(urls, on)
          }}
        />
      ))}
      <p>
        <button type="button" class="act" onClick={follow}>
          {words.followChosen(picked.length)}
        </button>
      </p>
      <p role="status" class="small">
        {said}
      </p>
    </div>
  )
}

interface TickProps {
  /** addresses */
  ticked: readonly string[]
  onTick: (urls: readonly string[], on: boolean) => void
  isBusy: boolean
}

function OutletLanguage({
  lang,
  all,
  parts,
  isOpen,
  t,
  ...ticks
}: TickProps & ReturnType<typeof group>[number] & { isOpen: boolean; t: AppStrings }) {
  return (
    <details open={isOpen}>
      <summary>
        <Foreign text={nameLanguage(lang)} lang={lang} />{' '}
        <span class="meta">{writeDigits(`${all.length}`, t.card)}</span>
      </summary>
      {parts.map(({ region, outlets }) => (
        <OutletRegion
          key={region}
          name={t.feeds.regions[region]}
          outlets={outlets}
          all={t.feeds.chooseAll}
          {...ticks}
        />
      ))}
    </details>
  )
}

function OutletRegion({
  name,
  outlets,
  all,
  ticked,
  onTick,
  isBusy,
}: TickProps & {
  name: string
  outlets: readonly Headlines[]
  /** the name of the button that ticks all */
  all: string
}) {
  const onAll = () => {
    if (!isBusy)
      onTick(
        outlets.map(({ url }) => url),
        true,
      )
  }
  return (
    <fieldset>
      <legend class="label">{name}</legend>
      <div class="choices">
        {outlets.map((outlet) => (
          <label key={outlet.url} class="check">
            <input
              type="checkbox"
              checked={ticked.includes(outlet.url)}
              onClick={(event) => {
                if (isBusy) event.preventDefault()
                else onTick([outlet.url], event.currentTarget.checked)
              }}
            />
            <Foreign text={outlet.title} lang={outlet.lang} />
          </label>
        ))}
      </div>
      {outlets.length > 1 && (
        <button type="button" class="link small" aria-label={`${all}: ${name}`} onClick={onAll}>
          {all}
        </button>
      )}
    </fieldset>
  )
}
