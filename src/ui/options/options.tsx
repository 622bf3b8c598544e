import type { MarkKind, Settings } from '../../model/settings.ts'
import { Line } from '../parts/gloss.tsx'
import { brandPath, Icon } from '../parts/icon.tsx'
import type { AppStrings } from '../strings/app-strings.ts'
import type { OptionsHost, Shortcut } from './host.ts'
import { Feeds } from './feeds.tsx'
import { Memory } from './memory.tsx'
import { Packs } from './packs.tsx'
import { RequestLog } from './request-log.tsx'
import { Choices } from './choices.tsx'
import { Choice, Section } from './section.tsx'
import { Sources } from './sources.tsx'

const kinds: MarkKind[] = ['person', 'organisation', 'place', 'thing', 'cue', 'cited']

export interface OptionsProps {
  t: AppStrings
  host: OptionsHost
  settings: Settings
  shortcuts: Shortcut[]
  onChange: (change: Partial<Settings>) => void
}

/** The reader's choices, and what is installed, on one page. Each choice is kept at once. */
export function Options({ t, host, settings, shortcuts, onChange }: OptionsProps) {
  const words = t.options
  return (
    <main class="options">
      <header><span class="brand"><Icon path={brandPath} look="mirror" />{t.brand}</span><h1 class="meta">{words.title}</h1></header>
      <Section id="language" name={words.language}>
        <Choice name="language" label={words.language} value={settings.interfaceLanguage ?? 'auto'} choices={[['auto', words.languageAuto], ['ar', 'العربية', 'ar'], ['en', 'English', 'en']]} onChoose={choice => onChange({ interfaceLanguage: choice === 'auto' ? null : choice })} />
      </Section>
      <Section id="theme" name={words.theme}>
        <Choice name="theme" label={words.theme} value={settings.theme ?? 'auto'} choices={[['auto', words.themes.auto], ['light', words.themes.light], ['dark', words.themes.dark]]} onChoose={choice => onChange({ theme: choice === 'auto' ? null : choice })} />
      </Section>
      <Section id="marks" name={words.marks}>
        <p class="small">{words.marksHelp}</p>
        <ul>
          {kinds.map(kind => (
            <li key={kind}>
              <label class="check"><input type="checkbox" checked={settings.marks[kind]} onChange={event => onChange({ marks: { ...settings.marks, [kind]: event.currentTarget.checked } })} /><Line kind={kind} />{words.markKinds[kind]}</label>
            </li>
          ))}
        </ul>
        {settings.hiddenClaims.length > 0 && <p class="small">{words.hidden(settings.hiddenClaims.length)} <button type="button" class="act" onClick={() => onChange({ hiddenClaims: [] })}>{words.showHidden}</button></p>}
      </Section>
      <Section id="names" name={t.card.choice.title}><Choices choices={settings.choices} t={t.card} onChange={choices => onChange({ choices })} /></Section>
      <Section id="sites" name={words.sites}>
        {settings.sitesOff.length === 0 ? <p class="small">{words.sitesNone}</p> : (
          <ul>
            {settings.sitesOff.map(site => (
              <li key={site} class="site"><bdi dir="ltr">{site}</bdi><button type="button" class="act" aria-label={`${words.switchOn} ${site}`} onClick={() => onChange({ sitesOff: settings.sitesOff.filter(other => other !== site) })}>{words.switchOn}</button></li>
            ))}
          </ul>
        )}
      </Section>
      <Section id="packs" name={words.packs}><Packs t={t} host={host.packs} settings={settings} onChange={onChange} /></Section>
      <Section id="feeds" name={t.feeds.title}>
        <Feeds t={t} host={host.feeds} />
        <Memory t={t} host={host.feeds} settings={settings} onChange={onChange} />
      </Section>
      <Section id="sources" name={t.sources.title}><Sources t={t} host={host.sources} settings={settings} onChange={onChange} /></Section>
      <Section id="log" name={t.sources.log.title}><RequestLog t={t} host={host.sources} /></Section>
      <Section id="notes" name={t.notes.title}>
        <p class="small">{t.notes.intro}</p>
        <p><a href="../notes/index.html">{t.notes.open}</a></p>
      </Section>
      <Section id="keys" name={words.keys}>
        <p class="small">{words.keysHelp}</p>
        <dl class="keys">
          {shortcuts.map(({ name, description, keys }) => <div key={name}><dt>{keys ? <kbd dir="ltr">{keys}</kbd> : <span class="meta">{words.noKey}</span>}</dt><dd>{words.commands[name] ?? description}</dd></div>)}
          {words.keysInPage.map(([key, what]) => <div key={key}><dt><kbd dir="ltr">{key}</kbd></dt><dd>{what}</dd></div>)}
        </dl>
        {host.changeShortcuts && <button type="button" class="act" onClick={host.changeShortcuts}>{words.changeKeys}</button>}
      </Section>
      <Section id="privacy" name={words.privacy}>
        {words.privacyWords.map(line => <p key={line}>{line}</p>)}
      </Section>
      <Section id="about" name={words.about}>
        <p>{words.aboutWords}</p>
        <p class="meta">{t.brand} <bdi>{host.version}</bdi>{t.card.comma}{words.licence} <bdi>MPL-2.0</bdi></p>
      </Section>
    </main>
  )
}
