import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** What a code editor shows of a text. */
export interface Shown {
  /** The message of each mark. */
  readonly marks: readonly string[];
  /** The words that are proposed at the end of a line. */
  readonly proposals: readonly string[];
}

/** A code editor with the Astro extension, as far as it talks to the language server of it. */
export interface CodeEditor {
  /** Opens a text under the path of a file. @param line from 0, at whose end words are asked for */
  show(path: string, text: string, line: number): Promise<Shown>;
  close(): void;
}

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: { readonly items?: readonly unknown[] };
  readonly result?: unknown;
}

/** Opens a folder that has node_modules. */
export async function openCodeEditor(folder: string): Promise<CodeEditor> {
  const packages = join(folder, 'node_modules');
  const server = join(packages, '@astrojs', 'language-server', 'bin', 'nodeServer.js');
  const child = spawn(process.execPath, [server, '--stdio'], { cwd: folder, stdio: ['pipe', 'pipe', 'ignore'] });
  const { request, notify } = connect(child);
  const uri = pathToFileURL(folder).href;
  await request('initialize', {
    workspaceFolders: [{ uri, name: 'journal' }],
    capabilities: { workspace: { workspaceFolders: true }, textDocument: { diagnostic: {} } },
    initializationOptions: { typescript: { tsdk: join(packages, 'typescript', 'lib') }, contentIntellisense: true },
  });
  notify('initialized', {});
  return {
    async show(path, text, line) {
      const textDocument = { uri: pathToFileURL(join(folder, path)).href };
      notify('textDocument/didOpen', { textDocument: { ...textDocument, languageId: 'markdown', version: 1, text } });
      const diagnosed = await request('textDocument/diagnostic', { textDocument });
      const character = text.split('\n')[line]?.length ?? 0;
      const completed = await request('textDocument/completion', { textDocument, position: { line, character } });
      notify('textDocument/didClose', { textDocument });
      const marks = (diagnosed as { items: { message: string }[] }).items.map(({ message }) => message);
      const proposals = (completed as { items: { label: string }[] } | null)?.items.map(({ label }) => label) ?? [];
      return { marks, proposals };
    },
    close: () => child.kill(),
  };
}

/** The Language Server Protocol: messages of JSON, each after a header with its length in bytes. */
function connect({ stdin, stdout }: ChildProcess) {
  const waiting = new Map<number, (result: unknown) => void>();
  let unread = Buffer.alloc(0);
  const send = (message: object): void => {
    const text = JSON.stringify({ jsonrpc: '2.0', ...message });
    stdin?.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
  };
  const take = ({ id, method, params, result }: Message): void => {
    if (id === undefined) return;
    // The server asks for settings and to be told of changed files; there are none.
    if (method !== undefined) send({ id, result: params?.items?.map(() => null) ?? null });
    else waiting.get(id)?.(result);
  };
  stdout?.on('data', (chunk: Buffer) => {
    unread = Buffer.concat([unread, chunk]);
    for (;;) {
      const start = unread.indexOf('\r\n\r\n') + 4;
      const end = start + Number(/Content-Length: (\d+)/.exec(unread.toString('latin1', 0, start))?.[1]);
      if (start < 4 || unread.length < end) return;
      take(JSON.parse(unread.toString('utf8', start, end)) as Message);
      unread = unread.subarray(end);
    }
  });
  let last = 0;
  return {
    notify: (method: string, params: object): void => send({ method, params }),
    request: (method: string, params: object): Promise<unknown> => {
      const id = ++last;
      send({ id, method, params });
      return new Promise((resolve) => waiting.set(id, resolve));
    },
  };
}
