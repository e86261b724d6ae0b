/// <reference path="./.sst/platform/config.d.ts" />

/** What `npx sst deploy --stage <stage>` builds; each noun is a file in `infra/`. */
export default $config({
  app: ({ stage }) => ({
    name: 'kept',
    home: 'aws',
    // What people have promised each other outlives a slip of the hand.
    removal: stage === 'production' ? 'retain' : 'remove',
    protect: stage === 'production',
    providers: {
      aws: { region: (process.env.KEPT_REGION ?? 'eu-west-1') as 'eu-west-1', version: '7.20.0' },
    },
  }),
  run: async () => {
    const { domain } = await import('./infra/stage.ts')
    const { web } = await import('./infra/web.ts')
    const { records } = await import('./infra/dns.ts')
    await import('./infra/inbound.ts')
    await import('./infra/wake.ts')
    await import('./infra/feedback.ts')
    await import('./infra/digest.ts')
    await import('./infra/alarms.ts')
    return { domain, web: web.url, records }
  },
})
