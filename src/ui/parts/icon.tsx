/**
 * An icon of the interface on a 16-unit grid, one stroke. Only used inside controls that have a
 * name. `tip`: shown to the pointer. It stands here, not on the control: there, beside a name, it
 * would be read out once more.
 */
export function Icon({
  path,
  look,
  tip,
}: {
  path: string
  look?: string | undefined
  tip?: string
}) {
  if (tip !== undefined)
    return (
      <span class="tip" title={tip} aria-hidden="true">
        <Icon path={path} look={look} />
      </span>
    )
  return (
    <svg viewBox="0 0 16 16" class={look} aria-hidden="true">
      <path d={path} />
    </svg>
  )
}

export const pinPath = 'M5.5 2.5h5M6.5 2.5v4L4.5 9h7l-2-2.5v-4M8 9v4.5'
export const closePath = 'M4 4l8 8M12 4l-8 8'
export const brandPath = 'M4.5 1.5v13M8 4.5h5.5M8 8h5.5M8 11.5h3.5'
export const settingsPath = 'M2 4.5h7M13 4.5h1M2 11.5h1M7 11.5h7M11 2.7v3.6M5 9.7v3.6'
export const searchPath = 'M7 2.5a4.5 4.5 0 110 9 4.5 4.5 0 010-9M10.3 10.3l3.2 3.2'
export const copyPath = 'M5.5 5.5h8v8h-8zM3 10.5h-.5v-8h8V3'
export const helpPath =
  'M8 1.8a6.2 6.2 0 110 12.4 6.2 6.2 0 010-12.4M6 6.3a2 2 0 114 0c0 1.4-2 1.5-2 2.9M8 11v.6'
export const notesPath = 'M3 13.5l.6-2.8 7.6-7.6 2.2 2.2-7.6 7.6zM9.8 4.5l2.2 2.2M8.5 13.5h5'
export const keepPath = 'M4.5 2.5h7v11L8 10.6l-3.5 2.9z'
export const libraryPath = 'M3 2.5v11M6.5 2.5v11M10 3l3.5 10'
export const picturesPath = 'M2.5 13.5h11M4.5 11V8M8 11V3.5M11.5 11V6'
export const savePath = 'M8 2.5v7.5M5 7l3 3 3-3M2.5 13.5h11'
export const panelPath = 'M2.5 3h11v10h-11zM9.5 3v10'
export const upPath = 'M4 10l4-4 4 4'
export const downPath = 'M4 6l4 4 4-4'
