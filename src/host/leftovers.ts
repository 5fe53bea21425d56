import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'

const TEMPORARY = /^\.avg-(\d+)\.tmp$/

/** The name under which this process makes a file or folder, before it gets its own. One at a time, so one name is enough. */
export function temporaryName(): string {
  return `.avg-${process.pid}.tmp`
}

/** Clears away what a run left in a folder when it was killed. What a run that still lives is making stays. */
export function clearLeftovers(folder: string): void {
  for (const name of namesIn(folder)) {
    const owner = TEMPORARY.exec(name)?.[1]
    if (owner !== undefined && !busy(Number(owner))) remove(join(folder, name))
  }
}

/** Whether another process of this number lives. Our own number can be that of a run that was killed, as in a container. */
export function busy(pid: number): boolean {
  if (pid === process.pid) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** Takes something away if that can be done. Where it cannot, the failure that led here is what people have to hear. */
export function remove(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true })
  } catch {
    // Hidden, harmless, and gone at the next run that may write here.
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}
