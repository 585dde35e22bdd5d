import type { RootContent } from 'mdast';
import { splitLine } from '../schema/values.ts';
import { blocksOf } from './resolved.ts';
import { writeText } from './text/write-text.ts';

/** The keywords of the section "Keywords": items of a list, or text parted by ";" or, where there is none, by ",". */
export function keywordsOf(blocks: readonly RootContent[]): readonly string[] {
  return blocks.flatMap((block) => {
    const texts = block.type === 'list' ? block.children.map((item) => textOf([item])) : splitLine(textOf([block]));
    return texts.map((text) => text.trim().replace(/\.$/, '')).filter((text) => text !== '');
  });
}

const textOf = (nodes: readonly RootContent[]): string => writeText(blocksOf(nodes));
