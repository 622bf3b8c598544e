/** An area of the browser's storage with the switch that Chromium has. */
interface Closable {
  setAccessLevel?(level: { accessLevel: 'TRUSTED_CONTEXTS' }): Promise<void>
}

/**
 * Shuts an area to the scripts of web pages where the browser can, for good: Firefox has that
 * switch for storage.session alone (MDN, storage.StorageArea.setAccessLevel). Whether it did.
 */
export async function closeToPages(area: object): Promise<boolean> {
  const { setAccessLevel } = area as Closable
  return setAccessLevel
    ? setAccessLevel.call(area, { accessLevel: 'TRUSTED_CONTEXTS' }).then(
        () => true,
        () => false,
      )
    : false
}
