import { carrying, handlerOf, link, logging, lookingUp, worldEnvironment } from './handler.ts'

/** The pages that letters link to: the one thing here that anybody can reach, for they hold nothing but a token. */
const handler = new sst.aws.Function('Web', {
  ...handlerOf('web'),
  handler: 'functions/web.handler',
  timeout: '20 seconds',
  memory: '512 MB',
  url: { cors: false },
  environment: worldEnvironment,
  link,
  permissions: [...carrying, lookingUp, logging('web')],
})

/** `address` is without the trailing slash that AWS gives it. */
export const web = { handler, url: handler.url, address: handler.url.apply(url => url.replace(/\/$/, '')) }
