import { isFamilyFirst } from '../../model/contributor.ts';
import { element, optional, wrap } from '../../text/xml.ts';

interface Parts {
  readonly given?: string | undefined;
  readonly suffix?: string | undefined;
}

/** The name of a person, with the order in which it is read. @param family with its particle */
export function personName(family: string, { given, suffix }: Parts): string {
  const style = isFamilyFirst({ family, given }) ? 'eastern' : undefined;
  const parts = [element('surname', {}, family), optional('given-names', given), optional('suffix', suffix)];
  return wrap('name', parts.join(''), { 'name-style': style });
}
