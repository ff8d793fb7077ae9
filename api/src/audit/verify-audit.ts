/** Recomputes every chain of the audit from its entries: a change, gap or removal is found. */
import { createHash } from 'node:crypto';
import type { Scoped } from '../platform/database/scope.ts';
import {
  type ChainedEntry,
  type ChainHead,
  selectChained,
  selectChains,
} from './verify-audit.queries.ts';

export interface BrokenChain {
  readonly chain: string;
  /** The first position that does not fit. */
  readonly position: number;
  readonly why: string;
}

export interface AuditVerdict {
  readonly chains: number;
  readonly entries: number;
  readonly broken: readonly BrokenChain[];
}

/** Entries read at a time. */
const pageLength = 5000;

/**
 * Verifies all chains as one snapshot shows them, while others go on writing.
 * @param tx transaction of the owner: nobody else reads the heads of the chains
 */
export async function verifyAudit(tx: Scoped): Promise<AuditVerdict> {
  const heads = await selectChains(tx);
  const broken: BrokenChain[] = [];
  let entries = 0;
  for (const head of heads) {
    const walk = new Walk(head);
    let page: ChainedEntry[];
    do {
      page = await selectChained(tx, head.chain, walk.position, pageLength);
      for (const entry of page) walk.step(entry);
    } while (page.length === pageLength);
    walk.end();
    entries += walk.count;
    if (walk.broken) broken.push(walk.broken);
  }
  return { chains: heads.length, entries, broken };
}

/** Along one chain, from its beginning, which is the hash of its name. */
class Walk {
  position = 0;
  count = 0;
  broken: BrokenChain | null = null;
  private readonly head: ChainHead;
  private hash: Buffer;

  constructor(head: ChainHead) {
    this.head = head;
    this.hash = createHash('sha256').update(head.chain).digest();
  }

  step(entry: ChainedEntry): void {
    this.count++;
    const expected = this.position + 1;
    if (entry.position !== expected) this.report(expected, 'an entry is missing');
    else if (!entry.previous.equals(this.hash))
      this.report(expected, 'the entry does not follow the one before it');
    else if (!entry.hash.equals(hashOf(entry)))
      this.report(expected, 'the content is not that of the hash');
    this.position = entry.position;
    this.hash = entry.hash;
  }

  /** The head knows the last entry: without it the newest ones could be cut off unseen. */
  end(): void {
    const { position, hash } = this.head;
    if (position === null || hash === null)
      this.report(this.position, 'the head of the chain is missing');
    else if (position > this.position)
      this.report(this.position + 1, 'an entry is missing at the end');
    else if (position < this.position)
      this.report(position + 1, 'an entry stands behind the head of the chain');
    else if (!hash.equals(this.hash))
      this.report(position, 'the head of the chain has another hash');
  }

  private report(position: number, why: string): void {
    this.broken ??= { chain: this.head.chain, position, why };
  }
}

function hashOf({ previous, text }: ChainedEntry): Buffer {
  return createHash('sha256').update(previous).update(text, 'utf8').digest();
}
