import type { Command } from 'commander'
import { describeConfig } from '../app/describe-config.js'
import { answer } from '../app/streams.js'
import type { Severity } from '../core/finding.js'
import { withSettings } from './lint.js'

/** `avg config`: what would apply to a run of lint, and where each part comes from. */
export function define(command: Command): void {
  withSettings(command).action((paths: string[], options: { failOn?: Severity; maxWarnings?: number; baseline?: string; config?: string }) => {
    answer(describeConfig({ ...options, paths }))
  })
}
