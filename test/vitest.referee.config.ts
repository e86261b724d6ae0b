import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** The suites that need more than Node.js: an engine that AWS wrote itself judges our adapter. */
export default defineConfig({
  test: {
    root: fileURLToPath(new URL('..', import.meta.url)),
    include: ['test/referee/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    env: { AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true' },
  },
})
