/** The objects of a PDF that says something of itself, and has no page. */
export function samplePdf(information: string, catalog: string, others = ''): string {
  return `%PDF-1.7\n1 0 obj\n<< /Type /Catalog ${catalog} >>\nendobj\n2 0 obj\n<< ${information} >>\nendobj\n${others}trailer\n<< /Root 1 0 R /Info 2 0 R >>\n%%EOF\n`;
}

export const describedCatalog = '/Lang (en) /MarkInfo << /Marked true >> /StructTreeRoot 9 0 R';
