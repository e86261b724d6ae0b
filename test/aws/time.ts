/** The time that everything in this process goes by: it stands still until it is moved. */
const Real = globalThis.Date
let moved: number | undefined

/** Nothing in this process is told the real time any more, until it is given back with undefined. */
export function setTime(at: number | undefined): void {
  moved = at
  globalThis.Date = at === undefined ? Real : Moved
}

const Moved = new Proxy(Real, {
  construct: (target, given) => Reflect.construct(target, given.length === 0 ? [moved] : given),
  get: (target, name) => (name === 'now' ? () => moved : Reflect.get(target, name)),
})
