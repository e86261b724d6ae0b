// Runs a bundled `sst.config.ts` in this process as SST's own tests run its components: under Pulumi's mocks, which
// write down every resource and answer with what AWS would make up; and with a stand-in for the one thing that the
// `sst` program does meanwhile, building handlers. Prints nothing; the graph goes to the file that is its last argument.
import { writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import { text } from 'node:stream/consumers'
import { pathToFileURL } from 'node:url'

const [program, platform, stage, built, out] = process.argv.slice(2)
const require = createRequire(`${platform}/package.json`)
const pulumi = require('@pulumi/pulumi')
const [REGION, ACCOUNT] = ['eu-west-1', '123456789012']
const builds = JSON.parse(built)

const server = createServer(async (request, response) => {
  const { method, params } = JSON.parse(await text(request))
  const [input] = params
  const answers = {
    'Provider.Aws.Bootstrap': () => ({ asset: 'assets', state: 'state' }),
    'Runtime.Build': () =>
      builds[input.handler] ?? { handler: '', out: '', errors: [`no bundle of ${input.handler}`] },
  }
  const answer = answers[method]
  response.end(JSON.stringify(answer ? { result: answer() } : { error: `rpc: can't find method ${method}` }))
})
await new Promise(resolve => server.listen(0, '127.0.0.1', resolve))
process.env.SST_SERVER = `http://127.0.0.1:${server.address().port}`

const resources = []
const services = {
  'aws:sqs/queue:Queue': name => ['sqs', name],
  'aws:sns/topic:Topic': name => ['sns', name],
  'aws:dynamodb/table:Table': name => ['dynamodb', `table/${name}`],
  'aws:s3/bucket:Bucket': name => ['s3', name],
  'aws:lambda/function:Function': name => ['lambda', `function:${name}`],
  'aws:iam/role:Role': name => ['iam', `role/${name}`],
  'aws:scheduler/scheduleGroup:ScheduleGroup': name => ['scheduler', `schedule-group/${name}`],
}
const arnOf = (type, name) => {
  const [service, resource] = services[type]?.(name) ?? [type.split(':')[1].split('/')[0], name]
  const global = service === 's3' ? ['', ''] : service === 'iam' ? ['', ACCOUNT] : [REGION, ACCOUNT]
  return `arn:aws:${service}:${global.join(':')}:${resource}`
}
/** What AWS makes up when something is created. */
const madeUp = (type, name) => ({
  arn: arnOf(type, name),
  name,
  url: `https://sqs.${REGION}.amazonaws.com/${ACCOUNT}/${name}`,
  bucket: name,
  keyId: name,
  functionUrl: 'https://abc.lambda-url.eu-west-1.on.aws/',
  base64: 'MDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDA=',
  invokeArn: arnOf(type, name),
  qualifiedArn: arnOf(type, name),
})
/** What Pulumi wraps because it is secret, as it is. */
const SECRET = '4dabf18193072939515e22adb298388d'
const plain = value =>
  Array.isArray(value)
    ? value.map(plain)
    : value === null || typeof value !== 'object'
      ? value
      : SECRET in value
        ? plain(value.value)
        : Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, plain(inner)]))
const policy = ({ statements = [] }) => ({
  Version: '2012-10-17',
  Statement: statements.map(({ effect = 'Allow', actions, resources, principals, conditions }) => ({
    Effect: effect,
    Action: actions,
    ...(resources && { Resource: resources }),
    ...(principals && { Principal: principals }),
    ...(conditions && { Condition: conditions }),
  })),
})
const calls = {
  'aws:index/getRegion:getRegion': () => ({ region: REGION, name: REGION, id: REGION }),
  'aws:index/getCallerIdentity:getCallerIdentity': () => ({ accountId: ACCOUNT }),
  'aws:index/getPartition:getPartition': () => ({ partition: 'aws' }),
  'aws:iam/getPolicyDocument:getPolicyDocument': inputs => ({
    ...inputs,
    json: JSON.stringify(policy(inputs)),
  }),
}
await pulumi.runtime.setMocks(
  {
    newResource: ({ type, name, inputs: given, custom }) => {
      const inputs = plain(given)
      const named = inputs.name ?? inputs.bucket ?? name
      const state = { ...madeUp(type, named), ...inputs }
      if (type.endsWith(':EmailIdentity'))
        state.dkimSigningAttributes = { ...inputs.dkimSigningAttributes, tokens: ['one', 'two', 'three'] }
      // What only refers to something else by these has no name of its own.
      if (type === 'aws:s3/bucket:Bucket') state.bucket = named
      resources.push({ type, name, inputs, custom })
      return { id: type.endsWith('queue:Queue') ? state.url : `${named}-id`, state }
    },
    call: ({ token, inputs }) => calls[token]?.(plain(inputs)) ?? inputs,
  },
  'kept',
  stage,
  false,
)
const failed = error => {
  process.stderr.write(`${error?.stack ?? error}\n`)
  process.exit(1)
}
process.on('unhandledRejection', failed)
process.on('uncaughtException', failed)
const { program: kept } = await import(pathToFileURL(program).href)
const outputs = await pulumi.runtime.runInPulumiStack(kept)
const settled = await new Promise(resolve => pulumi.output(outputs).apply(resolve))
await pulumi.runtime.disconnect()
writeFileSync(out, JSON.stringify({ resources, outputs: settled }))
process.exit(0)
