/**
 * Imported first of all by the views: where the browser has no `browser` of its own,
 * webextension-polyfill's takes the name.
 */
import polyfill from 'webextension-polyfill'

const world = globalThis as unknown as { browser?: typeof polyfill }
world.browser ??= polyfill
