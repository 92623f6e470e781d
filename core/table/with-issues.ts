import type { Issue } from './issue'

export interface WithIssues {
  /** Made when asked for: a score alone does not need them. */
  readonly issues: readonly Issue[]
}

interface Waiting {
  readonly make: () => readonly Issue[]
  made: readonly Issue[] | undefined
}

/** One getter for all: an object literal with a getter is given a shape of its own each time, for a microsecond. */
const LATER: WithIssues & ThisType<Waiting> = {
  get issues() {
    return (this.made ??= this.make())
  },
}

/** The parts and their issues, which are made when they are first asked for. */
export function withIssues<T extends object>(parts: T, make: () => readonly Issue[]): T & WithIssues {
  const waiting: Waiting = { make, made: undefined }
  return Object.assign(Object.create(LATER) as WithIssues, parts, waiting)
}
