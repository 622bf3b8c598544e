import type { Plugin } from 'vite'

/**
 * CRXJS offers script files to every page, by which any page could tell that the extension is
 * there. Nothing of ours needs it.
 */
export function noWebAccessible(): Plugin {
  return {
    name: 'no-web-accessible',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const emitted = bundle['manifest.json']
        if (emitted?.type !== 'asset') return
        const { web_accessible_resources: _, ...manifest } = JSON.parse(
          String(emitted.source),
        ) as Record<string, unknown>
        emitted.source = JSON.stringify(manifest, null, 2)
      },
    },
  }
}
