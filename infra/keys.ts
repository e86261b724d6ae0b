/**
 * The keys that sign token addresses, newest first, as `functions/aws/keys.ts` reads them. It is set once, and rotated:
 * `npx sst secret set SigningKeys "a:$(openssl rand -hex 32)" --stage production`
 */
export const keys = new sst.Secret('SigningKeys')
