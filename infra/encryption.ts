import { account, partition } from './stage.ts'

/** The key of the topics, which is ours because AWS's own lets none of its services publish. AWS renews it every year. */
export const key = new aws.kms.Key('TopicKey', {
  description: `${$app.name} ${$app.stage}: what SES and alarms say`,
  enableKeyRotation: true,
  policy: aws.iam.getPolicyDocumentOutput({
    statements: [
      {
        sid: 'Account',
        actions: ['kms:*'],
        resources: ['*'],
        principals: [{ type: 'AWS', identifiers: [$interpolate`arn:${partition}:iam::${account}:root`] }],
      },
      {
        sid: 'Publishers',
        actions: ['kms:GenerateDataKey', 'kms:Decrypt'],
        resources: ['*'],
        principals: [{ type: 'Service', identifiers: ['ses.amazonaws.com', 'cloudwatch.amazonaws.com'] }],
        conditions: [{ test: 'StringEquals', variable: 'aws:SourceAccount', values: [account] }],
      },
    ],
  }).json,
})
