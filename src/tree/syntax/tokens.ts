/** A citation as its construct found it. */
export interface CitationToken {
  readonly raw: string;
  /** Each "@" by its index in `raw`, with its offset in the text. */
  readonly marks: ReadonlyMap<number, number>;
}

/** A formula as its construct found it. */
export interface MathToken {
  readonly value: string;
  /** Offset of the value in the text. */
  readonly offset: number;
  readonly display: boolean;
}

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    subscript: 'subscript';
    superscript: 'superscript';
    constructMark: 'constructMark';
    constructData: 'constructData';
    citation: 'citation';
    narrativeCitation: 'narrativeCitation';
    inlineMath: 'inlineMath';
    mathBlock: 'mathBlock';
    attributes: 'attributes';
    boxFence: 'boxFence';
    undefinedFootnote: 'undefinedFootnote';
  }
  interface Token {
    /** What our own constructs found, so that no text is read twice. */
    _citation?: CitationToken;
    _math?: MathToken;
    _text?: string;
  }
}
