import { pdfType } from '@saqbol/shared/exchange/file-types.ts';
import { receiptCheckAddress, receiptCheckLink } from '@saqbol/shared/replies/receipt-link.ts';
import { getReplyReceipt } from '@saqbol/shared/replies/replies.endpoints.ts';
import { handle } from '../platform/http/handler.ts';
import { Problem } from '../platform/http/problem.ts';
import { letterSides } from './letter-source.ts';
import { noteReply } from './move-reply.ts';
import { receiptPdf } from './receipt/receipt-pdf.ts';
import { replyInSight } from './reply-in-sight.ts';
import { selectVersions } from './reply-versions.queries.ts';

/** Who may: whoever may read the reply. Of the latest version when none is named. */
export const getReplyReceiptHandler = handle(getReplyReceipt, async (call) => {
  const standing = await replyInSight(call);
  const { reply } = standing;
  const { lang, n } = call.query;
  const versions = await selectVersions(call.tx, reply);
  const version = n === undefined ? versions.at(-1) : versions.find((one) => one.n === Number(n));
  if (!version) throw new Problem('entity/not-found');
  const { campaign, unit, sender } = await letterSides(call, standing);
  const { letterNo, letterOn, synthetic } = campaign;
  const { baseUrl, mode } = call.services.settings;
  const receipt = {
    ...{ unit, sender, letterNo, letterOn },
    receiptNo: version.receiptNo,
    n: version.n,
    submittedAt: version.submittedAt,
    digest: version.digest,
    late: reply.late ?? false,
    checkAddress: receiptCheckAddress(baseUrl),
    checkLink: receiptCheckLink(baseUrl, version),
    isDemo: synthetic || mode === 'demo',
  };
  const content = (await receiptPdf(receipt, lang)) as Uint8Array<ArrayBuffer>;
  noteReply(call, reply, { receiptNo: [null, version.receiptNo], lang: [null, lang] });
  const name = `saqbol-receipt-${version.receiptNo}-${lang}.pdf`;
  return { file: { content, name, type: pdfType } };
});
