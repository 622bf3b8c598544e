import { useRef } from 'preact/hooks'

/** A button to pick a file. `accept`: as in `<input>`. */
export function FileButton({
  words,
  accept,
  onFile,
}: {
  words: string
  accept: string
  onFile: (file: File) => void
}) {
  const picker = useRef<HTMLInputElement>(null)
  const pick = (input: HTMLInputElement) => {
    const file = input.files?.[0]
    if (file) onFile(file)
    // the same file again is a choice as well
    input.value = ''
  }
  return (
    <>
      <input
        ref={picker}
        type="file"
        hidden
        accept={accept}
        onChange={(event) => pick(event.currentTarget)}
      />
      <button type="button" class="act" onClick={() => picker.current?.click()}>
        {words}
      </button>
    </>
  )
}
