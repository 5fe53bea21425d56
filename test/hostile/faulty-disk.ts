import type * as FileSystem from 'node:fs'

/** The disk fails at one of the calls that change it: with a code, or because the power goes, after which nothing changes any more. */
export interface Fault {
  /** Counts from 0. */
  at: number
  code: 'ENOSPC' | 'EACCES' | 'EIO' | 'killed'
}

const CHANGES = ['writeFileSync', 'openSync', 'renameSync', 'mkdirSync', 'rmSync', 'rmdirSync', 'fchmodSync', 'fsyncSync', 'linkSync', 'unlinkSync'] as const

/** `node:fs` in which calls that change the disk are counted, and can be made to fail. */
export class FaultyDisk {
  #fault: Fault | undefined
  #calls = 0

  /** Runs with a fault. @returns how many calls changed the disk, or tried to. */
  async run(fault: Fault | undefined, action: () => unknown): Promise<{ calls: number; error: unknown }> {
    this.#fault = fault
    this.#calls = 0
    try {
      await action()
      return { calls: this.#calls, error: undefined }
    } catch (error) {
      return { calls: this.#calls, error }
    } finally {
      this.#fault = undefined
    }
  }

  wrap(fs: typeof FileSystem): typeof FileSystem {
    const wrapped = { ...fs } as Record<string, unknown>
    for (const name of CHANGES) {
      const real = fs[name] as (...args: unknown[]) => unknown
      wrapped[name] = (...args: unknown[]): unknown => {
        if (name === 'openSync' && args[1] !== 'wx') return real(...args)
        this.#strike(name, real, args)
        return real(...args)
      }
    }
    return { ...wrapped, default: wrapped } as unknown as typeof FileSystem
  }

  #strike(name: string, real: (...args: unknown[]) => unknown, args: unknown[]): void {
    const fault = this.#fault
    const call = this.#calls++
    if (!fault || call < fault.at || (call > fault.at && fault.code !== 'killed')) return
    // A disk that fills up, and a process that is killed, leave part of what was being written.
    if (call === fault.at && name === 'writeFileSync') real(args[0], half(args[1] as string | Uint8Array))
    throw fault.code === 'killed' ? new Killed() : Object.assign(new Error(`${fault.code}, ${name}`), { code: fault.code })
  }
}

/** Thrown by every change after the process is dead, so that nothing that runs still changes anything. */
class Killed extends Error {
  readonly code = 'EIO'
}

function half(content: string | Uint8Array): Uint8Array {
  const bytes = Buffer.from(content)
  return bytes.subarray(0, bytes.length >> 1)
}
