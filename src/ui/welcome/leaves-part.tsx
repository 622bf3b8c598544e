import { useState } from 'preact/hooks'
import { NotDone, useAttempt } from '../parts/attempt.tsx'
import type { SendLevel } from '../strings/welcome-strings.ts'
import { getLevel, pressedSources, sendLevels, toChange } from './send-level.ts'
import type { WelcomeProps } from './welcome-props.ts'

/** What may leave the machine: one of three, and who is asked and sent what. */
export function LeavesPart({ t, host, settings, onChange }: WelcomeProps) {
  const words = t.welcome
  const level = getLevel(settings)
  const [refused, setRefused] = useState(false)
  const { failed, attempt } = useAttempt()
  const choose = (next: SendLevel) => {
    setRefused(false)
    // first of all, in the click itself: the browser asks the reader only then
    const allowed = next === 'nothing' ? Promise.resolve(true) : host.allowSources()
    void attempt(async () => {
      if (!(await allowed)) return setRefused(true)
      const follows = (await host.listFollowed()).length > 0
      await onChange(toChange(next, follows))
    })
  }
  return (
    <>
      <p class="small">{words.leavesHelp}</p>
      <div class="levels" role="radiogroup" aria-label={words.leaves}>
        {sendLevels.map((one) => (
          <label key={one}>
            <input
              type="radio"
              name="level"
              checked={one === level}
              // named by its first words alone: the rest would be heard as name and as description
              aria-labelledby={`name-of-${one}`}
              aria-describedby={`level-${one}`}
              onChange={() => choose(one)}
            />
            <span>
              <b id={`name-of-${one}`}>{words.levels[one][0]}</b>
              <span class="small" id={`level-${one}`}>
                {words.levels[one][1]}
              </span>
            </span>
          </label>
        ))}
      </div>
      <div class="said">
        <p role="status" class="small">
          {refused && words.notAllowed}
        </p>
        <NotDone failed={failed} t={t} />
      </div>
      <div class="sent">
        <p class="label">{words.asked}</p>
        <dl>
          {pressedSources.map((source) => (
            <div key={source}>
              <dt>{t.card.online.sourceNames[source]}</dt>
              <dd class="small">{t.sources.sends[source]}</dd>
            </div>
          ))}
        </dl>
        <p class="small">{t.sources.ask.never}</p>
      </div>
    </>
  )
}
