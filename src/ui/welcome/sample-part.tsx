import type { Shortcut } from '../shortcuts.ts'
import { Keys } from '../parts/keyboard.tsx'
import { Line } from '../parts/gloss.tsx'
import { brandPath, Icon } from '../parts/icon.tsx'
import { markKinds } from '../parts/legend.tsx'
import { sampleTexts } from '../strings/sample-text.ts'
import type { AppStrings } from '../strings/app-strings.ts'

const stepping = ['previous-mark', 'next-mark']

/**
 * Two paragraphs to try the marks on, and what each line means. The script of the sample
 * (content/sample.wiring.ts) marks `data-sample` and hears `data-shows`.
 */
export function SamplePart({ t, shortcuts }: { t: AppStrings; shortcuts: Shortcut[] }) {
  const { lang, dir, marks } = t.card
  const words = t.welcome
  const sample = sampleTexts[lang]
  const keys = stepping.flatMap((name) => shortcuts.find((one) => one.name === name)?.keys || [])
  return (
    <>
      <p class="small">{words.sampleHelp}</p>
      <div class="page">
        <article key={lang} lang={lang} dir={dir} data-sample={sample.day} class="read">
          {sample.paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </article>
        <p class="meta">{words.sampleNote}</p>
      </div>
      <ul class="lines">
        {markKinds.map((kind) => (
          <li key={kind}>
            <button
              type="button"
              class="act"
              data-shows={kind}
              aria-label={words.show(marks[kind])}
            >
              <Line kind={kind} />
              {marks[kind]}
            </button>
            <span class="small">{t.legend.means[kind]}</span>
          </li>
        ))}
      </ul>
      <p class="small by-keys">
        {keys.length > 0 && (
          <>
            {words.byKeys}{' '}
            {keys.map((one) => (
              <>
                <Keys keys={one} names={t.options.keyNames} />{' '}
              </>
            ))}
          </>
        )}
        {words.intoCard}
      </p>
      <p class="small on-toolbar">
        <Icon path={brandPath} look="mirror" />
        <span>{words.button(t.onSite)}</span>
      </p>
    </>
  )
}
