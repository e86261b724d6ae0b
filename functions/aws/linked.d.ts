import 'sst/resource'

/** What `infra/` links to the handlers; SST's own account of it, `sst-env.d.ts`, is written only when it deploys. */
declare module 'sst/resource' {
  interface Resource {
    SigningKeys: { value: string }
  }
}
