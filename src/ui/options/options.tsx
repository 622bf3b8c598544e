import type { SettingsChange } from '../../model/settings-change.ts'
import type { Settings } from '../../model/settings.ts'
import { Guarded } from '../parts/guarded.tsx'
import { brandPath, Icon } from '../parts/icon.tsx'
import type { AppStrings } from '../strings/app-strings.ts'
import type { OptionsHost, Shortcut } from './host.ts'
import { Feeds } from './feeds/feeds.tsx'
import { KeyboardShortcuts } from './keyboard.tsx'
import { Marks } from './marks.tsx'
import { Memory } from './feeds/memory.tsx'
import { Packs } from './packs/packs.tsx'
import { useNamed, useNarrow } from './frame/page-view.ts'
import { RequestLog } from './sources/request-log.tsx'
import { NotDone, type NotDoneYet } from '../parts/attempt.tsx'
import { Choices } from './choices.tsx'
import { Choice, Outline, Section, type Matter } from './frame/section.tsx'
import { Sites } from './sites.tsx'
import { Sources } from './sources/sources.tsx'
import { Unread } from './unread.tsx'

export interface OptionsProps {
  t: AppStrings
  host: OptionsHost
  settings: Settings
  shortcuts: Shortcut[]
  /** settings that could not be read, by name */
  unread: string[]
  /** the last change, where it could not be kept */
  lost: NotDoneYet | null
  onChange: (change: SettingsChange) => Promise<boolean>
}

/**
 * The reader's choices, and what is installed, on one page that begins with its outline. Each
 * choice is kept at once.
 */
export function Options({ t, host, settings, shortcuts, unread, lost, onChange }: OptionsProps) {
  const words = t.options
  const matters: Matter[] = [
    {
      id: 'language',
      name: words.language,
      content: (
        <Choice
          name="language"
          label={words.language}
          value={settings.interfaceLanguage ?? 'auto'}
          choices={[
            ['auto', words.languageAuto],
            ['ar', 'العربية', 'ar'],
            ['en', 'English', 'en'],
          ]}
          onChoose={(choice) =>
            void onChange({ interfaceLanguage: choice === 'auto' ? null : choice })
          }
        />
      ),
    },
    {
      id: 'theme',
      name: words.theme,
      content: (
        <Choice
          name="theme"
          label={words.theme}
          value={settings.theme ?? 'auto'}
          choices={[
            ['auto', words.themes.auto],
            ['light', words.themes.light],
            ['dark', words.themes.dark],
          ]}
          onChoose={(choice) => void onChange({ theme: choice === 'auto' ? null : choice })}
        />
      ),
    },
    {
      id: 'marks',
      name: words.marks,
      content: <Marks t={t} settings={settings} onChange={onChange} />,
    },
    {
      id: 'names',
      name: t.card.choice.title,
      content: (
        <Choices
          choices={settings.choices}
          t={t.card}
          onForget={(drop) => void onChange({ choices: { drop } })}
        />
      ),
    },
    {
      id: 'sites',
      name: words.sites,
      content: <Sites t={t} sitesOff={settings.sitesOff} onChange={onChange} />,
    },
    {
      id: 'packs',
      name: words.packs,
      content: <Packs t={t} host={host.packs} settings={settings} onChange={onChange} />,
    },
    {
      id: 'feeds',
      name: t.feeds.title,
      content: (
        <>
          <Feeds t={t} host={host.feeds} />
          <Memory t={t} host={host.feeds} settings={settings} onChange={onChange} />
        </>
      ),
    },
    {
      id: 'sources',
      name: t.sources.title,
      content: <Sources t={t} host={host.sources} settings={settings} onChange={onChange} />,
    },
    { id: 'log', name: t.sources.log.title, content: <RequestLog t={t} host={host.sources} /> },
    {
      id: 'notes',
      name: t.notes.title,
      content: (
        <>
          <p class="small">{t.notes.intro}</p>
          <p>
            <a class="act" href="../notes/index.html">
              {t.notes.open}
            </a>
          </p>
        </>
      ),
    },
    {
      id: 'keys',
      name: words.keys,
      content: <KeyboardShortcuts t={t} shortcuts={shortcuts} onChange={host.changeShortcuts} />,
    },
    {
      id: 'privacy',
      name: words.privacy,
      content: words.privacyWords.map((line) => <p key={line}>{line}</p>),
    },
    {
      id: 'about',
      name: words.about,
      content: (
        <>
          <p>{words.aboutWords}</p>
          <p class="meta">
            {t.brand} <bdi>{host.version}</bdi>
            {t.card.comma}
            {words.licence} <bdi>MPL-2.0</bdi>
          </p>
          <p>
            <a class="act" href="/licences.txt">
              {words.allLicences}
            </a>
          </p>
        </>
      ),
    },
  ]
  const folds = useNarrow()
  const named = useNamed()
  return (
    <main class="options settings">
      <header>
        <span class="brand">
          <Icon path={brandPath} look="mirror" />
          {t.brand}
        </span>
        <h1 class="meta">{words.title}</h1>
      </header>
      <Unread names={unread} t={t} />
      <Outline label={words.outline} matters={matters} />
      <div class="matters">
        {matters.map(({ id, name, content }) => (
          <Section
            key={id}
            id={id}
            name={name}
            folds={folds}
            named={id === named.id ? named.times : 0}
          >
            <Guarded words={words.notShown}>{content}</Guarded>
          </Section>
        ))}
      </div>
      <div class="lost">
        <NotDone failed={lost} t={t} />
      </div>
    </main>
  )
}
