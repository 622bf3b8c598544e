import type { ComponentChildren } from 'preact'
import { useId, useRef } from 'preact/hooks'
import { useAttempt, NotDone } from '../parts/attempt.tsx'
import { Foreign } from '../parts/foreign.tsx'
import { saveBlob } from '../save-blob.ts'
import type { AppStrings } from '../strings/app-strings.ts'
import { writeDigits } from '../strings/digits.ts'
import { fileNameOf } from '../take/file-name.ts'
import type { Page } from './page.ts'
import { toPng, toSvg } from './save-picture.ts'
import { usePage } from './use-page.ts'

/** What a picture is of: its title stands on a saved one. */
export interface PictureOf {
  title: string
  /** ISO day; null: unknown */
  date: string | null
}

export interface PictureTable {
  head: string[]
  rows: (string | number)[][]
}

/**
 * A picture with its name, what it shows in one sentence, its table and two ways to save it. What
 * it draws is given with its page and the mark of its patterns.
 */
export function Picture({
  name,
  title,
  told,
  height,
  table,
  of,
  t,
  children,
}: {
  /** in the file's name */
  name: string
  title: string
  told: string
  /** units */
  height: (page: Page) => number
  table: PictureTable
  of: PictureOf
  t: AppStrings
  children: (page: Page, mark: string) => ComponentChildren
}) {
  const mark = useId()
  const drawn = useRef<SVGSVGElement>(null)
  const page = usePage(drawn, t.card)
  return (
    <figure class="picture" data-picture={name}>
      <figcaption>{title}</figcaption>
      <svg
        ref={drawn}
        viewBox={`0 0 ${page.width} ${height(page)}`}
        role="img"
        direction={t.card.dir}
        aria-labelledby={`${mark}-title ${mark}-told`}
      >
        <title id={`${mark}-title`}>{title}</title>
        <desc id={`${mark}-told`}>{told}</desc>
        {children(page, mark)}
      </svg>
      <details>
        <summary>{t.pictures.asTable}</summary>
        <div class="columns">
          <Table {...table} title={title} t={t} />
        </div>
      </details>
      <SaveButtons {...{ name, title, of, t }} get={() => drawn.current!} />
    </figure>
  )
}

/** The picture as it is seen now, as a file of either kind. */
function SaveButtons({
  name,
  title,
  of,
  t,
  get,
}: {
  name: string
  title: string
  of: PictureOf
  t: AppStrings
  get: () => SVGSVGElement
}) {
  const { failed, attempt } = useAttempt()
  const save = (kind: 'svg' | 'png') =>
    attempt(async () => {
      const svg = toSvg(get(), { title, of: of.title, madeBy: t.pictures.madeBy })
      const content = kind === 'svg' ? new Blob([svg.text], { type: 'image/svg+xml' }) : toPng(svg)
      saveBlob(fileNameOf(of, `${name}.${kind}`), await content)
    }, kind)
  return (
    <>
      <p class="save-picture meta">
        {t.pictures.save}
        {(['svg', 'png'] as const).map((kind) => (
          <button
            key={kind}
            type="button"
            class="act"
            data-save={kind}
            aria-label={`${t.pictures.save} ${kind.toUpperCase()}, ${title}`}
            onClick={() => void save(kind)}
          >
            {kind.toUpperCase()}
          </button>
        ))}
      </p>
      <NotDone failed={failed} t={t} />
    </>
  )
}

const Table = ({ head, rows, title, t }: PictureTable & { title: string; t: AppStrings }) => (
  <table aria-label={title}>
    <thead>
      <tr>
        {head.map((words) => (
          <th key={words} scope="col">
            {words}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map((row, i) => (
        <tr key={i}>
          {row.map((cell, column) => (
            <td key={column}>
              {typeof cell === 'number' ? (
                writeDigits(String(cell), t.card)
              ) : (
                <Foreign text={cell} />
              )}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
)
