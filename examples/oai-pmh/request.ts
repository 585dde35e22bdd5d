export type Arguments = Readonly<Record<string, string>>;

/** The arguments of a verb. */
export interface Taken {
  readonly needs: readonly string[];
  readonly takes: readonly string[];
}

/** What the protocol calls an error condition. */
export class OaiError extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

/** The verb of a request and its arguments; throws an OaiError where they do not fit. */
export function readRequest<Verb extends Taken>(
  asked: URLSearchParams,
  verbs: Readonly<Record<string, Verb>>,
): { readonly verb: Verb; readonly args: Arguments } {
  const [name = '', ...others] = asked.getAll('verb');
  const verb = Object.hasOwn(verbs, name) ? verbs[name] : undefined;
  if (!verb || others.length > 0)
    throw new OaiError('badVerb', `Expected one verb of ${Object.keys(verbs).join(', ')}`);
  const args = Object.fromEntries(asked);
  const problem = problemOf(asked, args, verb);
  if (problem !== undefined) throw new OaiError('badArgument', problem);
  return { verb, args };
}

function problemOf(asked: URLSearchParams, args: Arguments, { needs, takes }: Taken): string | undefined {
  const names = [...asked.keys()].filter((name) => name !== 'verb');
  const unknown = names.find((name) => ![...needs, ...takes].includes(name));
  if (unknown !== undefined) return `Unknown argument "${unknown}"`;
  const twice = names.find((name) => asked.getAll(name).length > 1);
  if (twice !== undefined) return `The argument "${twice}" may stand once only`;
  if (args['resumptionToken'] !== undefined) return names.length > 1 ? 'A resumptionToken stands alone' : undefined;
  const missing = needs.find((name) => !args[name]);
  return missing === undefined ? undefined : `The argument "${missing}" is missing`;
}
