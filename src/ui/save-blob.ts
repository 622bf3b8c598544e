/** Gives the reader a file to save. */
export function saveBlob(name: string, content: Blob): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(content)
  link.download = name
  link.click()
  // long enough for the browser to have begun
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}
