import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ruleIntroductions } from '../../scripts/rule-introductions.ts';
import { editorialGroups } from '../../src/faults/editorial-rules.ts';
import { type RuleId, ruleGroups, rules } from '../../src/faults/rules.ts';
import { guideTasks } from '../../src/model/guide-tasks.ts';
import { guidePath, guides, rulePath } from '../../src/model/guides.ts';
import { outlineGuide } from '../../src/tree/guide-outline.ts';

const outlines = new Map<string, ReturnType<typeof outlineGuide>>(
  guides.map((name) => [name, outlineGuide(readFileSync(`docs/${name}.md`, 'utf8'))]),
);
const anchors = (name: string): string[] =>
  (outlines.get(name)?.sections ?? []).flatMap(({ id, headings }) => [id, ...headings.map((heading) => heading.id)]);

it('every task leads to a place of the guides', () => {
  const places = guideTasks.flatMap(({ steps }) => steps.map(({ place }) => place.split('#')));
  const lost = places.filter(([name = '', anchor]) =>
    anchor === undefined ? !outlines.has(name) : !anchors(name).includes(anchor),
  );
  expect(lost).toEqual([]);
});

describe('a rule', () => {
  it('is in one group, each of which has an introduction', () => {
    const groups = { ...ruleGroups, ...editorialGroups };
    const grouped = Object.values(groups).flatMap((group) => Object.keys(group));
    expect(grouped).toEqual(Object.keys(rules));
    expect(Object.keys(ruleIntroductions)).toEqual(Object.keys(groups));
  });

  it('is explained on the page to which its name leads, and under its name in docs/rules.md', () => {
    for (const { id, headings } of outlines.get('rules')?.sections ?? [])
      for (const heading of headings)
        expect(rulePath(heading.id as RuleId)).toBe(`${guidePath('rules', id)}#${heading.id}`);
    expect(anchors('rules')).toEqual(expect.arrayContaining(Object.keys(rules)));
  });
});

it.each(guides)('every link of docs/%s.md within the documents leads to a heading', (name) => {
  const guide = readFileSync(`docs/${name}.md`, 'utf8').replaceAll(/^ *```.*?^ *```$|`[^`]*`/gms, '');
  const lost = [...guide.matchAll(/\]\((?:(\w[\w-]*)\.md)?(?:#([^)\s]+))?\)/g)].filter(
    ([, other = name, anchor]) => anchor !== undefined && !anchors(other).includes(anchor),
  );
  expect(lost.map(([link]) => link)).toEqual([]);
});
