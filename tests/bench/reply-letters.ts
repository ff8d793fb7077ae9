/**
 * P9: the reply letter as PDF and DOCX, of the usual length and with an annex of 2,000 entries. The
 * long one must not hold up other requests: the longest pause of the process is measured beside it.
 */
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { replyLetterDocx } from '@saqbol/api/replies/reply-letter/reply-letter-docx.ts';
import { replyLetterPdf } from '@saqbol/api/replies/reply-letter/reply-letter-pdf.ts';
import { sampleContent, sampleFacts } from '@saqbol/shared/replies/letter/letter.samples.ts';
import { letterText } from '@saqbol/shared/replies/letter/letter-text.ts';
import { quantile, type Report } from './report.ts';

const usual = 120;
const long = 2_000;
const writers = { PDF: replyLetterPdf, DOCX: replyLetterDocx };
const nanosecondsInMs = 1e6;

function blocksOf(entries: number) {
  const [activity] = sampleFacts('KZ-55').activities;
  if (!activity) throw new Error('the sample letter has no entry');
  const activities = Array.from({ length: entries }, () => activity);
  return letterText(sampleFacts('KZ-55', { activities }), sampleContent(), 'kk');
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

export async function measureReplyLetters(report: Report): Promise<void> {
  for (const [kind, write] of Object.entries(writers)) {
    const blocks = blocksOf(usual);
    const times: number[] = [];
    for (let time = 0; time < 25; time++) times.push(await timed(() => write(blocks, 'kk')));
    report.add({
      id: 'P9',
      what: `reply letter of ${usual} entries as ${kind}, median`,
      value: quantile(times, 0.5),
      unit: 'ms',
      target: { atMost: 60 },
    });
    await longLetter(kind, write, report);
  }
}

async function longLetter(
  kind: string,
  write: (typeof writers)[keyof typeof writers],
  report: Report,
): Promise<void> {
  const blocks = blocksOf(long);
  const pauses = monitorEventLoopDelay({ resolution: 1 });
  pauses.enable();
  const taken = await timed(() => write(blocks, 'kk'));
  pauses.disable();
  report.add({
    id: 'P9',
    what: `reply letter of ${long} entries as ${kind}`,
    value: taken,
    unit: 'ms',
    target: { atMost: 2_500 },
  });
  report.add({
    id: 'P9',
    what: `the same, longest pause for other requests`,
    value: pauses.max / nanosecondsInMs,
    unit: 'ms',
    target: { atMost: 100 },
  });
}
