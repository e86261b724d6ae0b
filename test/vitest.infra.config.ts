import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** The resource graph. Its first run has SST install its platform from the package registry, which takes a minute. */
export default defineConfig({
  test: {
    root: fileURLToPath(new URL('..', import.meta.url)),
    include: ['test/infra/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 600_000,
    env: { AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true' },
  },
})
