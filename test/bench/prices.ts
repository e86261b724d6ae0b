/**
 * AWS's public list prices in dollars, us-east-1, on demand, without any free tier, as known on 1 November 2025:
 * https://aws.amazon.com/ses/pricing, /lambda, /dynamodb, /sqs, /sns, /s3, /eventbridge, /cloudwatch, each …/pricing.
 */
const MILLION = 1_000_000

export const PRICES = {
  /** A letter for each of its recipients; a mail received, and each whole 256 KB of it. */
  sesSent: 0.1 / 1_000,
  sesReceived: 0.1 / 1_000,
  sesChunk: 0.09 / 1_000,
  lambdaRequest: 0.2 / MILLION,
  /** A gigabyte of memory for a second, on arm64. */
  lambdaSecond: 0.0000133334,
  dynamoWrite: 0.625 / MILLION,
  dynamoRead: 0.125 / MILLION,
  sqsRequest: 0.4 / MILLION,
  snsPublish: 0.5 / MILLION,
  s3Put: 0.005 / 1_000,
  s3Get: 0.0004 / 1_000,
  /** A gigabyte for a month. */
  s3Stored: 0.023,
  schedule: 1 / MILLION,
  /** A gigabyte of log taken in. */
  logged: 0.5,
} as const
