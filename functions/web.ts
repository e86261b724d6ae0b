import { handle, type LambdaEvent } from 'hono/aws-lambda'
import { pagePorts } from '../core/handle/pages.ts'
import { openWorld } from './aws/world.ts'
import { letterPages } from './web/app.ts'

type Handler = ReturnType<typeof handle>
let app: Handler | undefined

/** The pages that letters link to. Where they are, the first request tells: AWS itself names the address it came to. */
export const handler: Handler = (event, context) => {
  app ??= handle(letterPages(pagePorts(openWorld(environmentOf(event)).world)))
  return app(event, context)
}

const environmentOf = ({ requestContext }: LambdaEvent) => ({
  KEPT_WEB: 'domainName' in requestContext ? `https://${requestContext.domainName}` : undefined,
  ...process.env,
})
