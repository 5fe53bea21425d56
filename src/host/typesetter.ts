import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'

/** The part of Typst's compiler that is used here. */
interface Compiler {
  addSource(path: string, source: string): void
  mapShadow(path: string, content: Buffer): void
  compile(by: { mainFilePath: string }): { result: object | null; takeError(): { shortDiagnostics: { message: string }[] } | null }
  pdf(compiled: object, options: { pdfStandard: string }): Buffer
}
interface TypstModule {
  NodeCompiler: { create(options: { workspace: string }): Compiler }
}

/** Packages with the compiler: the one that picks the platform itself, and those per platform. */
const PACKAGES = [
  '@myriaddreamin/typst-ts-node-compiler',
  `@myriaddreamin/typst-ts-node-compiler-${process.platform}-${process.arch}`,
  `@myriaddreamin/typst-ts-node-compiler-${process.platform}-${process.arch}-gnu`,
  `@myriaddreamin/typst-ts-node-compiler-${process.platform}-${process.arch}-musl`,
  `@myriaddreamin/typst-ts-node-compiler-${process.platform}-${process.arch}-msvc`,
]

/** Sets a program with its files as PDF/UA-1; undefined where Typst is not installed. */
export function typesetter(): ((main: string, files: ReadonlyMap<string, Uint8Array>) => Uint8Array) | undefined {
  const load = createRequire(import.meta.url)
  const found = PACKAGES.map((name) => attempt(() => load(name) as TypstModule)).find((loaded) => loaded !== undefined)
  if (!found) return undefined
  return (main, files) => {
    // A folder that does not exist: the program can read what it is given and nothing else.
    const workspace = resolve('avg-zetsel')
    const compiler = found.NodeCompiler.create({ workspace })
    const program = join(workspace, 'document.typ')
    compiler.addSource(program, main)
    for (const [name, content] of files) compiler.mapShadow(join(workspace, name), Buffer.from(content))
    const compiled = compiler.compile({ mainFilePath: program })
    if (!compiled.result) throw new Error(`Typst refused its program: ${compiled.takeError()?.shortDiagnostics.map(({ message }) => message).join('; ')}`)
    return compiler.pdf(compiled.result, { pdfStandard: 'ua-1' })
  }
}

function attempt<T>(action: () => T): T | undefined {
  try {
    return action()
  } catch {
    return undefined
  }
}
