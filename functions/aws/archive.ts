import { DeleteObjectCommand, GetObjectCommand, type S3Client } from '@aws-sdk/client-s3'
import type { Archive } from '../../core/ports.ts'
import { nameOf, reporting } from './failure.ts'

/** Raw mail in a bucket: SES puts it there, and a lifecycle rule removes it when its time is over. */
export const s3Archive = (client: S3Client, bucket: string): Archive => ({
  get: key =>
    reported('read raw mail', async () => {
      try {
        const { Body } = await client.send(new GetObjectCommand({ Bucket: bucket, Key: key }))
        return await Body!.transformToByteArray()
      } catch (error) {
        if (nameOf(error) !== 'NoSuchKey') throw error
        return undefined
      }
    }),

  remove: key =>
    reported('remove raw mail', async () => {
      await client.send(new DeleteObjectCommand({ Bucket: bucket, Key: key }))
    }),
})

const reported = reporting(() => false)
