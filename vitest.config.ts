import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

// Vitest leaves one core free, which on two is half of them.
export default defineConfig({ test: { include: ['test/**/*.test.ts'], testTimeout: 30_000, maxWorkers: availableParallelism() } })
