import { Icon } from '../../parts/icon.tsx'

/** What stands in place of the article, and turning to it. */
export interface InPlace {
  inPlace: 'legend' | 'take' | 'pictures' | null
  turnTo: (view: InPlace['inPlace']) => void
}

/** A sign of the foot; `word` stands below it where the foot is worded. */
export function Control({
  name,
  word,
  path,
  look,
  opens,
  isOpen,
  onPress,
}: {
  name: string
  word: string
  path: string
  look?: string | undefined
  opens?: string
  /** of what can be put back by another press */
  isOpen?: boolean
  onPress: () => void
}) {
  return (
    <button
      type="button"
      class="icon"
      data-opens={opens}
      aria-label={name}
      aria-pressed={isOpen}
      onClick={onPress}
    >
      <Icon path={path} look={look} tip={name} />
      <SignWord word={word} />
    </button>
  )
}

/** The control's name in short. */
export const SignWord = ({ word }: { word: string }) => (
  <span class="word" aria-hidden="true">
    {word}
  </span>
)

/** Puts a view in place of the article, or the article back. */
export function Turn({
  name,
  word,
  path,
  look,
  view,
  inPlace,
  turnTo,
}: InPlace & {
  name: string
  word: string
  path: string
  look?: string
  view: 'legend' | 'take' | 'pictures'
}) {
  const isOpen = inPlace === view
  return (
    <Control
      name={name}
      word={word}
      path={path}
      look={look}
      opens={view}
      isOpen={isOpen}
      onPress={() => turnTo(isOpen ? null : view)}
    />
  )
}
