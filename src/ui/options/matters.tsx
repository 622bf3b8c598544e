import { Choices } from './choices.tsx'
import { Data } from './data/data.tsx'
import { EverySite } from './every-site.tsx'
import { Feeds } from './feeds/feeds.tsx'
import { Memory } from './feeds/memory.tsx'
import type { Matter } from './frame/section.tsx'
import { LanguageChoice, TextChoice, ThemeChoice } from './looks.tsx'
import { KeyboardShortcuts } from '../parts/keyboard.tsx'
import { Marks } from './marks.tsx'
import type { OptionsProps } from './options-props.ts'
import { Packs } from './packs/packs.tsx'
import { TitleGlosses } from './title-glosses.tsx'
import { Sites } from './sites.tsx'
import { RequestLog } from './sources/request-log.tsx'
import { Sources } from './sources/sources.tsx'

/** How Hashiya looks, what it marks, and where. */
export function listReadingMatters({ t, host, settings, onChange }: OptionsProps): Matter[] {
  const words = t.options
  return [
    {
      id: 'language',
      name: words.language,
      content: (
        <>
          <LanguageChoice t={t} settings={settings} onChange={onChange} />
          <TitleGlosses
            t={t}
            translator={host.translator}
            settings={settings}
            onChange={onChange}
          />
        </>
      ),
    },
    {
      id: 'theme',
      name: words.theme,
      content: <ThemeChoice t={t} settings={settings} onChange={onChange} />,
    },
    {
      id: 'text',
      name: words.textSize,
      content: <TextChoice t={t} settings={settings} onChange={onChange} />,
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
      id: 'every-site',
      name: words.whereRead,
      content: <EverySite t={t} host={host.everySite} />,
    },
    {
      id: 'sites',
      name: words.sites,
      content: <Sites t={t} sitesOff={settings.sitesOff} onChange={onChange} />,
    },
  ]
}

/** Where what it knows comes from. */
export function listSourceMatters({ t, host, settings, onChange }: OptionsProps): Matter[] {
  const words = t.options
  return [
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
  ]
}

/** What has a page of its own. */
function OwnPage({ page, words }: { page: string; words: { intro: string; open: string } }) {
  return (
    <>
      <p class="small">{words.intro}</p>
      <p>
        <a class="act" href={`../${page}/index.html`}>
          {words.open}
        </a>
      </p>
    </>
  )
}

/** The library, the reader’s notes, the keys, and what Hashiya is. */
export function listOtherMatters({ t, host, shortcuts }: OptionsProps): Matter[] {
  const words = t.options
  return [
    { id: 'library', name: t.library.title, content: <OwnPage page="library" words={t.library} /> },
    { id: 'notes', name: t.notes.title, content: <OwnPage page="notes" words={t.notes} /> },
    { id: 'data', name: t.data.title, content: <Data t={t} host={host.data} /> },
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
          <p>
            <a class="act" href="../welcome/index.html">
              {t.welcome.open}
            </a>
          </p>
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
}
