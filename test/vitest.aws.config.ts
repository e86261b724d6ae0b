import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** The suites that need an AWS: the emulators that others wrote, by `AWS_ENDPOINT_URL`. */
export default defineConfig({
  test: {
    root: fileURLToPath(new URL('..', import.meta.url)),
    include: ['test/aws/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    fileParallelism: false,
    env: { AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true' },
  },
})
