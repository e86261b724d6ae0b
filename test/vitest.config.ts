import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    root: fileURLToPath(new URL('..', import.meta.url)),
    testTimeout: 20_000,
    hookTimeout: 30_000,
    maxWorkers: '100%',
    env: { AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true' },
    projects: [
      {
        extends: true,
        // The heart is pure, and its tables are dear to make: the files of one worker share them.
        test: { name: 'core', include: ['test/core/**/*.test.ts'], isolate: false },
      },
      {
        extends: true,
        test: {
          name: 'around',
          include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
          exclude: ['test/core/**', 'test/referee/**', 'test/aws/**', 'test/infra/**'],
        },
      },
    ],
  },
})
