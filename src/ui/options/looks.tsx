import type { SettingsChange } from '../../model/settings-change.ts'
import { interfaceLanguages, textSizes, type Settings } from '../../model/settings.ts'
import type { AppStrings } from '../strings/app-strings.ts'
import { languageNames } from '../strings/language-names.ts'
import { Choice } from './frame/section.tsx'

const languages = interfaceLanguages.map(
  (code) => [code, languageNames[code], code] satisfies [string, string, string],
)

interface ChoiceProps {
  t: AppStrings
  settings: Settings
  onChange: (change: SettingsChange) => Promise<boolean>
}

/** The language of the interface, and the figures of its numbers where that has two kinds. */
export function LanguageChoice({ t, settings, onChange }: ChoiceProps) {
  const words = t.options
  return (
    <>
      <Choice
        name="language"
        label={words.language}
        value={settings.interfaceLanguage ?? 'auto'}
        choices={[['auto', words.languageAuto], ...languages]}
        onChoose={(choice) =>
          void onChange({ interfaceLanguage: choice === 'auto' ? null : choice })
        }
      />
      {t.card.lang === 'ar' && (
        <Choice
          name="digits"
          label={words.digits}
          value={settings.digits}
          choices={[
            ['latn', '0123'],
            ['arab', '٠١٢٣'],
          ]}
          onChoose={(digits) => void onChange({ digits })}
        />
      )}
    </>
  )
}

/** Light or dark. */
export function ThemeChoice({ t, settings, onChange }: ChoiceProps) {
  const words = t.options
  return (
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
  )
}

/** How large the text of card, popup and pages is, each size written in its own. */
export function TextChoice({ t, settings, onChange }: ChoiceProps) {
  const words = t.options
  return (
    <Choice
      name="text-size"
      label={words.textSize}
      value={`${settings.textSize}`}
      choices={textSizes.map((size) => [`${size}`, words.textSizes[`${size}`]])}
      onChoose={(choice) =>
        void onChange({ textSize: textSizes.find((size) => `${size}` === choice) ?? 1 })
      }
    />
  )
}
