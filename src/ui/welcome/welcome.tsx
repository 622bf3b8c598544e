import type { ComponentChildren } from 'preact'
import { NotDone } from '../parts/attempt.tsx'
import { brandPath, Icon } from '../parts/icon.tsx'
import { FeedsPart } from './feeds-part.tsx'
import { LeavesPart } from './leaves-part.tsx'
import { SamplePart } from './sample-part.tsx'
import type { WelcomeProps } from './welcome-props.ts'

/**
 * What Hashiya is, to be tried at once, and the three things that are the reader's to decide. Each
 * is kept as it is chosen; to close the page is to leave all as it is.
 */
export function Welcome(props: WelcomeProps) {
  const { t, host, settings, lost, onChange } = props
  const words = t.welcome
  return (
    <main class="ruled welcome">
      <header>
        <p class="brand">
          <Icon path={brandPath} look="mirror" />
          {t.brand}
        </p>
        <h1>{words.title}</h1>
        <p class="lead">{words.lead}</p>
        <button type="button" class="act" onClick={() => void host.close()}>
          {words.skip}
        </button>
      </header>
      <Part name={words.sample} id="sample">
        <SamplePart t={t} shortcuts={props.shortcuts} />
      </Part>
      <Part name={words.leaves} id="leaves">
        <LeavesPart {...props} />
      </Part>
      <Part name={words.feeds} id="feeds">
        <FeedsPart {...props} />
      </Part>
      <Part name={words.memory} id="memory">
        <label class="check">
          <input
            type="checkbox"
            checked={settings.remember}
            aria-describedby="memory-help"
            onChange={(event) => void onChange({ remember: event.currentTarget.checked })}
          />
          {t.feeds.memory}
        </label>
        <p class="small" id="memory-help">
          {t.feeds.memoryHelp}
        </p>
      </Part>
      <div class="lost">
        <NotDone failed={lost} t={t} />
      </div>
      <footer>
        <p class="small">{words.later}</p>
        <p class="onward">
          <button type="button" class="primary" onClick={() => void host.close()}>
            {words.done}
          </button>
          <button type="button" class="act" onClick={() => void host.openOptions()}>
            {words.toSettings}
          </button>
        </p>
      </footer>
    </main>
  )
}

function Part({ name, id, children }: { name: string; id: string; children: ComponentChildren }) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id} class="m">
        {name}
      </h2>
      <div>{children}</div>
    </section>
  )
}
