import { fstatSync, statSync, writeSync } from 'node:fs'
import { AvgError } from '../core/error.js'
import { bytesOf, type Content } from './pieces.js'
import { refusal } from './refusal.js'

const ANSWER = 1
const REMARK = 2
/** Between attempts at a reader that is behind, in milliseconds. */
const PAUSE = 5

/**
 * Puts what was asked for on standard output, whole before this returns. Straight to the system: the streams of node
 * cost more to start than a small register costs to lint.
 *
 * A reader that stops early (`avg lint | head`) is no failure: the rest is for nobody.
 *
 * @throws AvgError when it cannot be written, as to a disk that is full.
 */
export function answer(content: Content): void {
  try {
    write(ANSWER, content)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPIPE') throw new AvgError(`de uitvoer is niet volledig geschreven: ${refusal(error)}.`)
  }
}

/** Says something beside the answer, on standard error. Who cannot be told is not told; the exit status still says it. */
export function remark(text: string): void {
  try {
    write(REMARK, text)
  } catch {
    // Nobody reads.
  }
}

/** The stream of a screen that answers are read on, if there is one. */
export function answerScreen(): NodeJS.WriteStream | undefined {
  return isDevice(ANSWER) ? process.stdout : undefined
}

/** The stream of a screen that remarks are read on, if there is one. */
export function remarkScreen(): NodeJS.WriteStream | undefined {
  return isDevice(REMARK) ? process.stderr : undefined
}

function write(handle: number, content: Content): void {
  for (const bytes of bytesOf(content)) writeBytes(handle, bytes)
}

function writeBytes(handle: number, bytes: Uint8Array): void {
  // The console of Windows knows letters only from the streams of node.
  if (process.platform === 'win32' && isDevice(handle)) return void (handle === ANSWER ? process.stdout : process.stderr).write(bytes)
  for (let done = 0; done < bytes.length; ) {
    try {
      done += writeSync(handle, bytes, done)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE)
    }
  }
}

/** Whether a handle may lead to a screen, which only its stream knows; most lead to a file, another program or nowhere. */
function isDevice(handle: number): boolean {
  try {
    const device = fstatSync(handle)
    return device.isCharacterDevice() && (process.platform === 'win32' || device.rdev !== statSync('/dev/null').rdev)
  } catch {
    return process.platform === 'win32'
  }
}
