import { useState } from 'preact/hooks'
import { FileButton } from '../../parts/file-button.tsx'
import type { AppStrings } from '../../strings/app-strings.ts'
import type { PacksActions } from './packs-state.ts'

interface PackAdderProps {
  t: AppStrings
  /** requests may leave at all */
  online: boolean
  onOnline: () => void
  actions: PacksActions
}

/** Where packs come from: a file, or one address, be it of a pack or of a catalogue. */
export function PackAdder({ t, online, onOnline, actions }: PackAdderProps) {
  const words = t.packs
  return (
    <div class="adder">
      <h3 class="label">{words.add}</h3>
      <p>
        <FileButton
          words={words.pickFile}
          accept=".pack,application/octet-stream"
          onFile={actions.pickFile}
        />
      </p>
      {online ? (
        <AddressForm t={t} onAddress={actions.fetchAddress} />
      ) : (
        <p class="small">
          {words.offline}{' '}
          <button type="button" class="act" onClick={onOnline}>
            {words.goOnline}
          </button>
        </p>
      )}
    </div>
  )
}

function AddressForm({ t, onAddress }: { t: AppStrings; onAddress: (url: string) => void }) {
  const words = t.packs
  const [typed, setTyped] = useState('')
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        onAddress(typed.trim())
      }}
    >
      <label class="small" for="pack-address">
        {words.address}
      </label>
      <div class="line-form">
        <input
          id="pack-address"
          class="field"
          type="url"
          inputMode="url"
          dir="ltr"
          required
          placeholder="https://"
          spellcheck={false}
          autocomplete="off"
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit" class="act">
          {words.fetch}
        </button>
      </div>
    </form>
  )
}
