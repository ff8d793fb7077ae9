import { documentNumberSlots, figureSlots } from '@saqbol/shared/replies/letter/slot.names.ts';
import type { Mark } from '@saqbol/shared/replies/reply.schema.ts';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../platform/i18n/words.ts';
import { IconButton } from '../../ui/button.tsx';
import { classes } from '../../ui/classes.ts';
import { numberSlotClass } from '../../ui/number-slot.tsx';
import styles from './letter.module.css';
import { type LetterBlock, placeOf, type ShownBlock } from './letter-difference.ts';
import { fieldInWords, placeOfMark, targetOfPlace } from './mark-target.ts';
import { mayMark } from './marks-panel.tsx';
import { Pin } from './pin.tsx';
import { letterLanguage } from './review-given.ts';
import type { ReviewPartProps } from './review-view.tsx';
import type { Piece } from './word-difference.ts';

/** The paragraphs of the letter, each with its marks and the button for a new one. */
export function LetterSheet(
  props: ReviewPartProps & {
    blocks: readonly ShownBlock[];
    /** Figures are marked as such; among changes they are words like others. */
    withSlots: boolean;
  },
) {
  const { blocks, withSlots, search } = props;
  const lang = letterLanguage(search, useLanguage());
  const lastOfPlace = new Map(blocks.map((one) => [placeOf(one.block), one.key]));
  return (
    <div className={styles.sheet} lang={lang}>
      {blocks.map((one) => (
        <Paragraph
          key={one.key}
          {...props}
          shown={one}
          withSlots={withSlots}
          isLast={lastOfPlace.get(placeOf(one.block)) === one.key}
        />
      ))}
    </div>
  );
}

function Paragraph(
  props: ReviewPartProps & { shown: ShownBlock; withSlots: boolean; isLast: boolean },
) {
  const { shown, withSlots, isLast, reply, onPin } = props;
  const { t } = useTranslation();
  const place = placeOf(shown.block);
  // Of several lines the last one carries the marks.
  const marks = isLast ? reply.marks.filter((mark) => placeOfMark(mark) === place) : [];
  return (
    <div
      className={classes(
        styles.block,
        styles[shown.block.kind],
        shown.change !== 'same' && styles.changed,
      )}
    >
      {shown.change !== 'same' && (
        <span className="only-heard">{t(`replyReview.letter.heard.${shown.change}`)}</span>
      )}
      {shown.block.kind === 'paragraph' && shown.block.lead && <h3>{shown.block.lead}</h3>}
      {shown.block.kind === 'letterhead' ? (
        <Letterhead block={shown.block} />
      ) : (
        <p>
          {shown.pieces.map((piece, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a piece has no identity but its place
            <PieceText key={index} piece={piece} withSlots={withSlots} />
          ))}
          {marks.map((mark) => (
            <span key={mark.id}>
              {' '}
              <Pin mark={mark} marks={reply.marks} onOpen={() => onPin(mark.id)} />
            </span>
          ))}
          {isLast && <MarkHere {...props} place={place} marks={marks} />}
        </p>
      )}
    </div>
  );
}

function MarkHere(props: ReviewPartProps & { place: string; marks: readonly Mark[] }) {
  const { place, onMark } = props;
  const { t, i18n } = useTranslation();
  const target = targetOfPlace[place];
  if (!target || !mayMark(props)) return null;
  const name =
    target.target === 'request'
      ? t(`replyReview.requests.${target.key as 'R1'}`)
      : fieldInWords(target.key, t);
  return (
    <span lang={i18n.language} className={styles.markHere}>
      <IconButton
        icon="plus"
        iconSize={16}
        label={t('replyReview.marks.putHere', { name })}
        onClick={() => onMark(target)}
      />
    </span>
  );
}

function Letterhead(props: { block: Extract<LetterBlock, { kind: 'letterhead' }> }) {
  return (
    <div className={styles.heads}>
      <p lang="kk">{props.block.kk}</p>
      <p lang="ru">{props.block.ru}</p>
    </div>
  );
}

function PieceText(props: { piece: Piece; withSlots: boolean }) {
  const { piece, withSlots } = props;
  const { t, i18n } = useTranslation();
  if (piece.change === 'same') {
    const look = lookOf(piece, withSlots);
    return look ? <span className={look}>{piece.text}</span> : piece.text;
  }
  const isAdded = piece.change === 'added';
  const Element = isAdded ? 'ins' : 'del';
  return (
    <Element className={isAdded ? styles.added : styles.removed}>
      <span className="only-heard" lang={i18n.language}>
        {t(isAdded ? 'replyReview.letter.added' : 'replyReview.letter.removed')}:{' '}
      </span>
      {piece.text}
    </Element>
  );
}

/** Figures are marked as such; numbers of documents stay whole. */
function lookOf({ slot }: Piece, withSlots: boolean): string | undefined {
  if (slot === null) return undefined;
  if (withSlots && figureSlots.some((one) => one === slot)) return numberSlotClass;
  return documentNumberSlots.some((one) => one === slot) ? styles.whole : undefined;
}
