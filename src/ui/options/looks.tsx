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

interface AutoChoiceProps<Value extends string> {
  name: string
  label: string
  /** what the extension chooses by itself */
  auto: string
  /** null: the extension's own choice */
  value: Value | null
  choices: [Value, string, string?][]
  onChoose(value: Value | null): void
}

function AutoChoice<Value extends string>({
  auto,
  value,
  choices,
  onChoose,
  ...field
}: AutoChoiceProps<Value>) {
  return (
    <Choice<Value | 'auto'>
      {...field}
      value={value ?? 'auto'}
      choices={[['auto', auto], ...choices]}
      onChoose={(choice) => onChoose(choice === 'auto' ? null : choice)}
    />
  )
}

/** The language of the interface, and the figures of its numbers where that has two kinds. */
export function LanguageChoice({ t, settings, onChange }: ChoiceProps) {
  const words = t.options
  return (
    <>
      <AutoChoice
        name="language"
        label={words.language}
        auto={words.languageAuto}
        value={settings.interfaceLanguage}
        choices={languages}
        onChoose={(interfaceLanguage) => void onChange({ interfaceLanguage })}
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
    <AutoChoice
      name="theme"
      label={words.theme}
      auto={words.themes.auto}
      value={settings.theme}
      choices={[
        ['light', words.themes.light],
        ['dark', words.themes.dark],
      ]}
      onChoose={(theme) => void onChange({ theme })}
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
