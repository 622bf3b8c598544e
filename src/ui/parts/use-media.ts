import { useEffect, useState } from 'preact/hooks'

/** Whether a media query holds, now and whenever that changes. */
export function useMedia(media: string): boolean {
  const [matches, setMatches] = useState(() => matchMedia(media).matches)
  useEffect(() => {
    const query = matchMedia(media)
    const look = () => setMatches(query.matches)
    query.addEventListener('change', look)
    // it may have changed between the first drawing and now: no event tells of that
    look()
    return () => query.removeEventListener('change', look)
  }, [media])
  return matches
}
