import { describe, expect, it } from 'vitest';
import { jatsArticle } from '../../support/jats-article.ts';
import { jatsFaults } from '../../support/jats-faults.ts';

const whole = jatsArticle('<p>A</p>');
const another = (dtd: string, subset = ''): string =>
  whole.replace('"JATS-journalpublishing1-3.dtd"', `"${dtd}"${subset}`);
const body = (text: string): string => jatsArticle(`<p>${text}</p>`);

describe('an article by the DTD of JATS', () => {
  it.each([
    ['is valid', whole],
    ['has formulae of MathML', body('<inline-formula><mml:math><mml:mi>x</mml:mi></mml:math></inline-formula>')],
    ['has signs by the names of the DTD', body('&alpha;&nbsp;&ge;')],
    ['has letters of every script', body('Ölçüm 症例 العربية 🫀')],
  ])('%s', (_, xml) => {
    expect(jatsFaults(xml)).toBe('');
  });

  const cases: readonly (readonly [what: string, xml: string, fault: string])[] = [
    ['an id that begins with a digit', '<sec id="1-intro"><title>A</title></sec>', 'attribute id of sec is not valid'],
    ['an id that stands twice', '<p id="a">A</p><p id="a">B</p>', 'ID a already defined'],
    ['an id with a space', '<p id="a b">A</p>', 'attribute id of p is not valid'],
    ['a link to nothing', '<p><xref rid="b">A</xref></p>', 'references an unknown ID "b"'],
    ['an unknown element', '<p><blink>A</blink></p>', 'No declaration for element blink'],
    ['an unknown attribute', '<p onload="a">A</p>', 'No declaration for attribute onload of element p'],
    ['an element in the wrong place', '<title>A</title>', 'Element body content does not follow the DTD'],
    ['an unknown value', '<p><list list-type="order" continued-from=""/></p>', 'list'],
    ['a tag that is not closed', '<p><bold>A</p>', 'Opening and ending tag mismatch: bold'],
    ['a bare ampersand', '<p>A & B</p>', 'xmlParseEntityRef: no name'],
    ['an unknown sign', '<p>&unknown;</p>', "Entity 'unknown' not defined"],
    ['a control character', '<p>\u0001</p>', 'invalid Char value 1'],
    ['half of a character', '<p>\ud83e</p>', 'Invalid bytes in character encoding'],
  ];
  it.each(cases)('lacks validity: %s', (_, text, fault) => {
    expect(jatsFaults(jatsArticle(text))).toContain(fault);
  });

  it.each([
    ['nothing', '', '1:1 Failed to parse XML\n'],
    ['no XML', 'A', "1:1 Start tag expected, '<' not found\n"],
    ['no DTD', '<article/>', '1:9 Validation failed: no DTD found !\n'],
    ['a page', '<!DOCTYPE html><html></html>', 'no DTD found'],
  ])('is no article: %s', (_, xml, fault) => {
    expect(jatsFaults(xml)).toContain(fault);
  });

  const outside = [
    another('nowhere.dtd'),
    another('/etc/passwd'),
    another('../../package.json'),
    another('http://127.0.0.1:9/a.dtd'),
    ...['file:///etc/passwd', '../../package.json', 'http://127.0.0.1:9/a'].map((address) =>
      another('JATS-journalpublishing1-3.dtd', ` [<!ENTITY a SYSTEM "${address}">]`).replace('>A</p>', '>&a;</p>'),
    ),
  ];
  it.each(outside)('names nothing that is read outside of the DTD: %s', (xml) => {
    expect(jatsFaults(xml)).toMatch(/failed to load "\S+": No such file or directory/);
  });

  it('tells the line and the column of each fault', () => {
    const xml = jatsArticle('\n<p id="a">A</p>\n<p id="a">A</p>\n<p><xref rid="b">A</xref></p>');
    expect(jatsFaults(xml)).toBe('3:10 ID a already defined\n4:1 IDREFS attribute rid references an unknown ID "b"\n');
  });
});
