import { key } from './encryption.ts'
import { account } from './stage.ts'

export interface Topic {
  topic: sst.aws.SnsTopic
  /** Known only once its publisher may publish: AWS tries that when it is told of the topic. */
  arn: $util.Output<string>
}

/** An encrypted topic to which this service of AWS, for this account alone, publishes. */
export function topicOf(name: string, publisher: `${string}.amazonaws.com`): Topic {
  const topic = new sst.aws.SnsTopic(name, { transform: { topic: { kmsMasterKeyId: key.keyId } } })
  const policy = new aws.sns.TopicPolicy(`${name}Policy`, {
    arn: topic.arn,
    policy: aws.iam.getPolicyDocumentOutput({
      statements: [
        {
          actions: ['sns:Publish'],
          resources: [topic.arn],
          principals: [{ type: 'Service', identifiers: [publisher] }],
          conditions: [{ test: 'StringEquals', variable: 'aws:SourceAccount', values: [account] }],
        },
      ],
    }).json,
  })
  return { topic, arn: policy.arn }
}
