import type { Onlooker } from '../record.ts'
export function digests(_o: Onlooker, _g: number): void {}
