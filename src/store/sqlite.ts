/** SQLite, loaded without the notice that older versions of Node print of it, which would confuse an editor. */
export async function sqlite() {
  const { emitWarning } = process;
  process.emitWarning = () => undefined;
  try {
    return await import('node:sqlite');
  } finally {
    process.emitWarning = emitWarning;
  }
}
