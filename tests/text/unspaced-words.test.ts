import { describe, expect, it } from 'vitest';
import { joinWords, partQuery, partWords } from '../../src/text/unspaced-words.ts';

const texts = [
  ['Hepatic necrosis, grade 3', 'Hepatic necrosis, grade 3'],
  ['肝动脉栓塞后肝坏死', '肝 动脉 栓塞 后 肝 坏死'],
  ['患者は発熱', '患者 は 発熱'],
  ['ผู้ป่วยมีไข้', 'ผู้ ป่วย มี ไข้'],
  ['CT检查 of 肝', 'CT 检查 of 肝'],
  ['Title: 肝坏死', 'Title: 肝 坏死'],
] as const;

describe('words of scripts without spaces', () => {
  it.each(texts)('are parted in a query: %s', (text, parted) => {
    expect(partQuery(text)).toBe(parted);
  });

  it.each([...texts.map(([text]) => text), '肝动脉 栓塞后，CT检查。\n患者'])(
    'are joined again as they were: %s',
    (text) => {
      expect(joinWords(partWords(text))).toBe(text);
    },
  );
});
