import { useState } from 'preact/hooks'
import type { Apparatus } from '../../../model/apparatus.ts'
import { FileButton } from '../../parts/file-button.tsx'
import type { AppStrings } from '../../strings/app-strings.ts'
import { writeFile, type FileKind } from '../../take/files.ts'
import { SaveFiles } from '../../take/save-files.tsx'
import type { PopupHost } from '../host.ts'
import { openAnnotations, type OpenedFile } from '../open-annotations.ts'
import { GroupPart } from '../group/group-part.tsx'
import { InPlaceView } from './in-place-view.tsx'
import { OpenedList } from './opened-list.tsx'

const whole: FileKind[] = ['md', 'json', 'csv', 'jsonld']
const references: FileKind[] = ['ris', 'bib', 'csl']

interface TakeProps {
  apparatus: Apparatus
  t: AppStrings
  host: PopupHost
  onClose: () => void
}

/** What can be saved of the article, and what can be opened on it, in its place until it is closed. */
export function TakeView({ apparatus, t, host, onClose }: TakeProps) {
  const words = t.take
  return (
    <InPlaceView look="take-view" title={words.title} back={t.legend.close} onClose={onClose}>
      <Files name={words.whole} kinds={whole} apparatus={apparatus} t={t} />
      <Files name={words.references} kinds={references} apparatus={apparatus} t={t} />
      <Files name={words.class} kinds={['html']} apparatus={apparatus} t={t} />
      <h2>{words.open}</h2>
      {host.inTab ? (
        <OpenFile apparatus={apparatus} t={t} host={host} />
      ) : (
        <p class="small">{words.openBeside}</p>
      )}
      {host.online && (
        <GroupPart apparatus={apparatus} t={t} host={host} online={host.online.asker} />
      )}
    </InPlaceView>
  )
}

function Files({
  name,
  kinds,
  apparatus,
  t,
}: Pick<TakeProps, 'apparatus' | 't'> & { name: string; kinds: FileKind[] }) {
  return (
    <>
      <h2>{name}</h2>
      <SaveFiles
        kinds={kinds}
        look="choices"
        t={t}
        write={(kind, now) => writeFile(kind, apparatus, t, now)}
      />
    </>
  )
}

/** What a file says of this page, each with the way to its place. */
function OpenFile({ apparatus, t, host }: Pick<TakeProps, 'apparatus' | 't' | 'host'>) {
  const [opened, setOpened] = useState<OpenedFile | 'not-read' | null>(null)
  const words = t.take
  const open = async (file: File) => {
    try {
      setOpened(openAnnotations(apparatus, await file.text()))
    } catch {
      setOpened('not-read')
    }
  }
  return (
    <>
      <p class="small">{words.openHelp}</p>
      <FileButton
        words={words.choose}
        accept=".jsonld,.json,application/ld+json,application/json"
        onFile={(file) => void open(file)}
      />
      <div role="status">
        {opened === 'not-read' && <p class="small">{words.notRead}</p>}
        {opened && opened !== 'not-read' && <p class="small">{sayOpened(opened, t)}</p>}
      </div>
      {opened && opened !== 'not-read' && (
        <OpenedList annotations={opened.annotations} apparatus={apparatus} t={t} host={host} />
      )}
    </>
  )
}

function sayOpened({ annotations, elsewhere, leftOut }: OpenedFile, t: AppStrings): string {
  const found = annotations.filter(({ place }) => place !== null).length
  const said = [
    t.take.anchored(found, annotations.length),
    ...(elsewhere > 0 ? [t.take.elsewhere(elsewhere)] : []),
    ...(leftOut > 0 ? [t.take.leftOut(leftOut)] : []),
  ]
  return said.join(t.card.comma)
}
