import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addressOf } from '../../../platform/client/api.ts';
import { buttonClass, IconButton } from '../../../ui/button.tsx';
import { classes } from '../../../ui/classes.ts';
import { Icon } from '../../../ui/icons.tsx';
import { paramsOf } from '../../queries.ts';
import { getReplyLetterPdf } from '../../replies.calls.ts';
import { requestOfParagraph } from '../leaf-names.ts';
import { useWorkspace } from '../workspace.ts';
import { letterPlaces, type ParagraphPlace, type Place } from './letter-places.ts';
import { drawPage, type PDFDocumentProxy } from './pdf.ts';
import styles from './preview.module.css';
import { usePdf } from './use-pdf.ts';

/** The very PDF, page by page; the paragraphs of the request in work are barred at their left. */
export function LetterPreview(props: {
  /** A dialog around has said already what this is. */
  isTitled?: boolean;
}) {
  const { t } = useTranslation();
  const { letter, request, lang } = useWorkspace();
  const { address, edition } = useEdition();
  const { pdf, pages, isLoading, error } = usePdf(address, edition);
  const places = useMemo(() => letterPlaces(pages, letter?.blocks ?? []), [pages, letter]);
  const inWork = places.paragraphs.filter((one) => isOfRequest(one.name, request));
  const [page, setPage] = useState(1);
  const number = Math.min(page, pdf?.numPages ?? 1);

  // To the page of the paragraph when another request is taken up, not at every letter typed.
  const target = `${lang}${request}`;
  const shown = useRef('');
  const first = inWork[0]?.page;
  useEffect(() => {
    if (first === undefined || shown.current === target) return;
    shown.current = target;
    setPage(first + 1);
  }, [target, first]);

  return (
    <>
      <div className={styles.head}>
        {!props.isTitled && <h2>{t('replyWorkspace.preview.title')}</h2>}
        <span role="status" className={styles.state}>
          {pdf && isLoading && (
            <>
              <Icon name="refresh" size={16} />
              <span className="only-heard">{t('replyWorkspace.preview.refreshing')}</span>
            </>
          )}
        </span>
        {pdf && <PageButtons page={number} count={pdf.numPages} onPage={setPage} />}
      </div>
      {error !== null && <Failed />}
      {pdf ? (
        <Sheet
          pdf={pdf}
          number={number}
          bars={barsOf(inWork, places.paragraphs, number - 1)}
          figures={places.figures.filter((one) => one.page === number - 1)}
          text={pages[number - 1]?.texts.map((one) => one.str).join(' ') ?? ''}
        />
      ) : (
        error === null && (
          <div className={classes(styles.sheet, styles.empty)} role="status">
            {t('replyWorkspace.preview.loading')}
          </div>
        )
      )}
    </>
  );
}

function isOfRequest(name: string, request: string): boolean {
  if (name === 'narrative') return request === '4';
  return requestOfParagraph[name as keyof typeof requestOfParagraph] === request;
}

/** One bar for all lines of a paragraph on the page, left of the letter's own edge. */
function barsOf(
  inWork: readonly ParagraphPlace[],
  all: readonly ParagraphPlace[],
  page: number,
): Place[] {
  const left = Math.min(...all.filter((one) => one.page === page).map((one) => one.left));
  const bars = new Map<string, Place>();
  for (const one of inWork) {
    if (one.page !== page) continue;
    const top = bars.get(one.name)?.top ?? one.top;
    bars.set(one.name, { page, left, top, width: 0, height: one.top + one.height - top });
  }
  return [...bars.values()];
}

/** Which file, and what makes it another one: the version of the reply, the words of the letter. */
function useEdition() {
  const { id, lang, n, reply, letter } = useWorkspace();
  const query = { lang, purpose: 'preview', ...(n !== null && { n: String(n) }) };
  const address = addressOf(getReplyLetterPdf.path, { params: paramsOf(id), query });
  const { outgoingNo, outgoingOn } = reply;
  // Figures move without the reply: the text of the letter tells.
  const words = useMemo(() => JSON.stringify([letter?.blocks, letter?.tables]), [letter]);
  return { address, edition: [n ?? reply.version, outgoingNo, outgoingOn, words].join('|') };
}

function PageButtons(props: { page: number; count: number; onPage: (page: number) => void }) {
  const { page, count, onPage } = props;
  const { t } = useTranslation();
  return (
    <span className={styles.pages}>
      <IconButton
        icon="left"
        label={t('replyWorkspace.preview.previous')}
        aria-disabled={page <= 1}
        onClick={() => page > 1 && onPage(page - 1)}
      />
      <span aria-live="polite">{t('replyWorkspace.preview.page', { n: page, all: count })}</span>
      <IconButton
        icon="right"
        label={t('replyWorkspace.preview.next')}
        aria-disabled={page >= count}
        onClick={() => page < count && onPage(page + 1)}
      />
    </span>
  );
}

/** One page. The old drawing stays until the new one is there, so that nothing blinks. */
function Sheet(props: {
  pdf: PDFDocumentProxy;
  number: number;
  bars: readonly Place[];
  figures: readonly Place[];
  text: string;
}) {
  const { pdf, number, bars, figures, text } = props;
  const { t } = useTranslation();
  const { lang } = useWorkspace();
  const place = useRef<HTMLDivElement>(null);
  const width = useWidth(place);
  useEffect(() => {
    if (width === 0) return;
    let isGone = false;
    drawPage(pdf, number, width)
      .then((canvas) => {
        if (!isGone) place.current?.replaceChildren(canvas);
      })
      // A letter that was replaced while it was drawn; the next one is drawn already.
      .catch((error: unknown) => isGone || console.warn(error));
    return () => {
      isGone = true;
    };
  }, [pdf, number, width]);
  return (
    <div className={styles.sheet} data-page={number}>
      <div ref={place} className={styles.drawing} aria-hidden="true" />
      {figures.map((one) => (
        <span key={keyOf(one)} className={styles.figure} style={boxOf(one)} />
      ))}
      {bars.map((one) => (
        <span key={keyOf(one)} className={styles.bar} style={boxOf(one)} />
      ))}
      <section
        className="only-heard"
        lang={lang}
        aria-label={t('replyWorkspace.preview.document', { n: number })}
      >
        {text}
      </section>
    </div>
  );
}

function keyOf({ left, top }: Place): string {
  return `${left} ${top}`;
}

function boxOf({ left, top, width, height }: Place) {
  const share = (part: number) => `${(part * 100).toFixed(3)}%`;
  return { left: share(left), top: share(top), width: share(width), height: share(height) };
}

function useWidth(place: React.RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    if (!place.current) return;
    const observer = new ResizeObserver(([entry]) => {
      setWidth(Math.round(entry?.contentRect.width ?? 0));
    });
    observer.observe(place.current);
    return () => observer.disconnect();
  }, [place]);
  return width;
}

function Failed() {
  const { t } = useTranslation();
  const { id, lang } = useWorkspace();
  const href = addressOf(getReplyLetterPdf.path, { params: paramsOf(id), query: { lang } });
  return (
    <div className={styles.failed} role="status">
      <p>
        <strong>{t('replyWorkspace.preview.failed')}</strong>{' '}
        {t('replyWorkspace.preview.failedDetail')}
      </p>
      <a className={buttonClass('secondary', 'small')} href={href} download>
        {t('replyWorkspace.preview.openPdf')}
      </a>
    </div>
  );
}
