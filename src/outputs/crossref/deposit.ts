import type { Issue } from '../../model/issue.ts';
import type { Depositor, Journal } from '../../model/journal.ts';
import { element, writeAttributes } from '../../text/xml.ts';
import { journalArticle } from './article.ts';
import type { DepositedArticle } from './deposited-article.ts';
import { journalIssue, journalMetadata } from './journal.ts';

/** What is sent to Crossref in one file. */
export interface CrossrefBatch {
  /** Names the deposit in Crossref's reports; four characters or more. */
  readonly id: string;
  /** Digits that grow from deposit to deposit, as 20260801120000: of two records the one with the higher number holds. */
  readonly timestamp: string;
  readonly journal: Journal;
  readonly depositor: Depositor;
  /** The issue of all articles, where they are of one. */
  readonly issue?: Issue | undefined;
  readonly articles: readonly DepositedArticle[];
}

const namespaces = {
  xmlns: 'http://www.crossref.org/schema/5.3.1',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  'xmlns:jats': 'http://www.ncbi.nlm.nih.gov/JATS1',
  'xmlns:mml': 'http://www.w3.org/1998/Math/MathML',
  'xmlns:fr': 'http://www.crossref.org/fundref.xsd',
  'xmlns:ai': 'http://www.crossref.org/AccessIndicators.xsd',
  'xmlns:rel': 'http://www.crossref.org/relations.xsd',
  'xsi:schemaLocation': 'http://www.crossref.org/schema/5.3.1 https://www.crossref.org/schemas/crossref5.3.1.xsd',
};

/**
 * The records of articles for Crossref and, as the same file, for DOAJ:
 * https://www.crossref.org/documentation/schema-library/schema-versions/
 */
export function crossrefDeposit({ id, timestamp, journal, depositor, issue, articles }: CrossrefBatch): string {
  const first = articles[0]?.view;
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<doi_batch${writeAttributes(namespaces)} version="5.3.1">`,
    '<head>',
    element('doi_batch_id', {}, id),
    element('timestamp', {}, timestamp),
    `<depositor>${element('depositor_name', {}, depositor.name)}${element('email_address', {}, depositor.email)}</depositor>`,
    element('registrant', {}, journal.publisher ?? journal.owner ?? journal.title),
    '</head>',
    '<body><journal>',
    journalMetadata(journal),
    first ? journalIssue(first, issue) : '',
    ...articles.map((article) => journalArticle(article, journal)),
    '</journal></body>',
    '</doi_batch>',
  ];
  return `${lines.filter(Boolean).join('\n')}\n`;
}
