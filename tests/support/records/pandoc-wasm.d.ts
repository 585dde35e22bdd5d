// The package has no types of its own: https://github.com/pandoc/pandoc-wasm
declare module 'pandoc-wasm' {
  export function convert(
    options: Readonly<Record<string, unknown>>,
    input: string | null,
    files: Readonly<Record<string, string | Blob>>,
  ): Promise<{ readonly stdout: string; readonly stderr: string }>;
}
