/** Printed documents read again as a screen reader does: by the tags, in their order. Used by tests. */
import { getDocumentProxy } from 'unpdf';

interface StructNode {
  readonly role?: string;
  readonly type?: string;
  readonly id?: string;
  readonly children?: readonly StructNode[];
}

export interface ReadPdf {
  readonly pageCount: number;
  readonly title: string;
  readonly language: string | null;
  readonly isMarked: boolean;
  /** Text by the tags of each page: without page numbers and repeated table heads. */
  readonly taggedText: string;
  /** Roles of the tags in reading order. */
  readonly roles: readonly string[];
  /** Text of each page as drawn, artifacts included. */
  readonly pages: readonly string[];
  /** Where its links lead. */
  readonly links: readonly string[];
}

export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  // The reader takes the buffer for itself.
  const document = await getDocumentProxy(bytes.slice());
  const { info } = (await document.getMetadata()) as {
    info: { Title?: string; Language?: string };
  };
  const mark = await document.getMarkInfo();
  let taggedText = '';
  const roles: string[] = [];
  const pages: string[] = [];
  const links: string[] = [];
  for (let n = 1; n <= document.numPages; n += 1) {
    const page = await document.getPage(n);
    const byId = new Map<string, string>();
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    const open: (string | null)[] = [];
    let drawn = '';
    for (const item of items) {
      if ('str' in item) {
        drawn += item.str;
        const id = open.findLast((one) => one !== null);
        if (id) byId.set(id, (byId.get(id) ?? '') + item.str);
      } else if (item.type.startsWith('begin')) open.push((item as { id?: string }).id ?? null);
      else open.pop();
    }
    pages.push(drawn);
    const annotations: { url?: string }[] = await page.getAnnotations();
    links.push(...annotations.flatMap(({ url }) => (url ? [url] : [])));
    const tree = (await page.getStructTree()) as StructNode | null;
    if (tree) taggedText += textOf(tree, byId, roles);
  }
  return {
    pageCount: document.numPages,
    title: info.Title ?? '',
    language: info.Language ?? null,
    isMarked: (mark as { Marked?: boolean } | null)?.Marked === true,
    taggedText,
    roles,
    pages,
    links,
  };
}

function textOf(node: StructNode, byId: ReadonlyMap<string, string>, roles: string[]): string {
  if (node.type === 'content') return byId.get(node.id ?? '') ?? '';
  if (node.role) roles.push(node.role);
  return (node.children ?? []).map((child) => textOf(child, byId, roles)).join('');
}
