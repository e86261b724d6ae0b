import { Hono } from 'hono'
import { handle, type LambdaEvent } from 'hono/aws-lambda'
import { answerPort } from '../core/handle/answer.ts'
import { openWorld } from './aws/world.ts'
import { answerPage } from './web/answer.tsx'

type Handler = ReturnType<typeof handle>
let app: Handler | undefined

/** The pages that letters link to. Where they are, the first request tells: AWS itself names the address it came to. */
export const handler: Handler = (event, context) => {
  app ??= handle(new Hono().route('/', answerPage(answerPort(openWorld(environmentOf(event)).world))))
  return app(event, context)
}

const environmentOf = ({ requestContext }: LambdaEvent) => ({
  KEPT_WEB: 'domainName' in requestContext ? `https://${requestContext.domainName}` : undefined,
  ...process.env,
})
