/**
 * What the window shows of the page: how wide it is, which part its address names, which part is in
 * view.
 */
import { useEffect, useState } from 'preact/hooks'
import { useMedia } from '../../parts/use-media.ts'

/** The same as in narrow-windows.css. */
const narrow = '(max-width: 559px)'

export const useNarrow = (): boolean => useMedia(narrow)

/**
 * The part that the address names, and how often it was named: the same link may be followed again.
 */
export function useNamed(): { id: string; times: number } {
  const [named, setNamed] = useState({ id: location.hash.slice(1), times: 1 })
  useEffect(() => {
    const look = () => setNamed(({ times }) => ({ id: location.hash.slice(1), times: times + 1 }))
    addEventListener('hashchange', look)
    return () => removeEventListener('hashchange', look)
  }, [])
  return named
}

/** Pixels below the window's edge within which a heading counts as passed. */
const passed = 120

/**
 * The id of the heading that was last passed, at the page's end the last one; null before the
 * first.
 */
export function useCurrent(ids: readonly string[]): string | null {
  const [current, setCurrent] = useState<string | null>(null)
  useEffect(() => {
    const look = () => {
      const isEnd =
        scrollY > 0 && scrollY + innerHeight >= document.documentElement.scrollHeight - 2
      setCurrent(
        (isEnd
          ? ids.at(-1)
          : ids.findLast(
              (id) =>
                (document.getElementById(id)?.getBoundingClientRect().top ?? Infinity) < passed,
            )) ?? null,
      )
    }
    addEventListener('scroll', look, { passive: true })
    look()
    return () => removeEventListener('scroll', look)
  }, [ids.join()])
  return current
}
