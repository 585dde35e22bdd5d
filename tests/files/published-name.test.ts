import { lookup } from 'mrmime';
import { describe, expect, it } from 'vitest';
import { publishedKinds } from '../../src/files/published-kinds.ts';
import { curedName, kindObstacle, nameObstacle } from '../../src/files/published-name.ts';
import { acceptedNames, activeNames, misreadNames } from './supplement-names.ts';

/** What a message says to do instead. */
const proposed = (why = ''): string => /(?:pack it into|for example to) "([^"]+)"/.exec(why)?.[1] ?? '';

describe('kindObstacle', () => {
  it.each(acceptedNames)('accepts %j', (name) => {
    expect(kindObstacle(name)).toBeUndefined();
  });

  it.each(activeNames)('refuses %j, with a name that it accepts', (name) => {
    const obstacle = kindObstacle(name);
    expect(obstacle?.rule).toBe('file-kind');
    expect(proposed(obstacle?.why)).toMatch(/\.zip$/);
    expect(kindObstacle(proposed(obstacle?.why))).toBeUndefined();
  });

  it.each(misreadNames)('refuses %j, with a name that it accepts', (name) => {
    const obstacle = kindObstacle(name);
    expect(obstacle?.rule).toBe('file-name');
    expect(kindObstacle(proposed(obstacle?.why))).toBeUndefined();
  });

  const words: [name: string, why: string][] = [
    [
      'page.html',
      'ends in ".html", no kind that is safe to publish as it is; pack it into "page.zip" and name that; docs/editors.md lists the kinds',
    ],
    [
      'LICENSE',
      'has no ending that tells its kind; pack it into "LICENSE.zip" and name that; docs/editors.md lists the kinds',
    ],
    [
      'data/values.php.csv',
      'holds ".php", which some servers take for what the file is; rename it, for example to "data/values-php.csv"',
    ],
    ['nul.csv', 'has a name that Windows keeps for a device; rename it, for example to "nul-file.csv"'],
    [
      'a\u202evsc.csv',
      'holds a character that cannot be seen (U+202E), which some disks or servers read as something else; rename it, for example to "a-vsc.csv"',
    ],
    ['100%.csv', 'holds "%", which some disks or servers read as something else; rename it, for example to "100.csv"'],
  ];
  it.each(words)('says of %j what to do', (name, why) => {
    expect(kindObstacle(name)?.why).toBe(why);
  });

  it('publishes no kind that a server calls a page, a script, a style or XML', () => {
    const endings = publishedKinds.flatMap((kind) => kind.endings);
    const active = endings.filter((ending) => /html|xml|script|css|svg|flash|java|wasm|xsl/.test(lookup(ending) ?? ''));
    expect(active).toEqual([]);
    expect(new Set(endings).size).toBe(endings.length);
  });
});

describe('nameObstacle', () => {
  it.each(['ct.jpg', 'figures/Fig. 1a.tiff', 'Fig.1.png', 'ct', 'a.v2.png'])('takes %j for an image', (name) => {
    expect(nameObstacle(name)).toBeUndefined();
  });

  it.each(['ct.php.png', 'x.html.jpg', 'a.svg.xml.png', 'con.png', '.hidden.png', 'a.phtml/ct.png'])(
    'refuses %j for an image, with a name that it accepts',
    (name) => {
      expect(nameObstacle(name)?.rule).toBe('file-name');
      expect(nameObstacle(curedName(name))).toBeUndefined();
    },
  );
});
