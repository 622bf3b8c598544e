import type { Choice } from '../../model/choice.ts'
import { Confirm } from '../parts/confirm.tsx'
import { Foreign } from '../parts/foreign.tsx'
import { Ours } from '../parts/note.tsx'
import type { CardStrings } from '../strings/card-strings.ts'

/** What the reader chose for names: how many, each of them, and how to forget them. */
export function Choices({
  choices,
  t,
  onForget,
}: {
  choices: Choice[]
  t: CardStrings
  onForget: (which: Choice | 'all') => void
}) {
  const words = t.choice
  if (choices.length === 0)
    return (
      <p class="small">
        {words.help} {words.none}
      </p>
    )
  return (
    <>
      <p class="small">{words.help}</p>
      <p>
        {words.count(choices.length)}{' '}
        <Confirm
          words={words.forgetAll}
          label={words.forgetAll}
          sure={words.forgetAllSure}
          keep={words.keepThem}
          onConfirm={() => onForget('all')}
        />
      </p>
      <ul>
        {choices.map((choice) => (
          <li key={`${choice.lang} ${choice.name}`} class="site">
            <span>
              <Foreign text={choice.written} lang={choice.lang} />:{' '}
              <Meaning choice={choice} t={t} />
            </span>
            <button
              type="button"
              class="act"
              aria-label={`${words.forget} ${choice.written}`}
              onClick={() => onForget(choice)}
            >
              {words.forget}
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}

function Meaning({ choice: { as, label }, t }: { choice: Choice; t: CardStrings }) {
  if (as) return <>{as === 'nothing' ? t.correct.notName : t.types[as]}</>
  return label ? <Ours texts={label} t={t} /> : <>{t.choice.asNone}</>
}
