import type { TextSlotName } from '@saqbol/shared/replies/letter/slot.names.ts';
import { slotLabels } from '@saqbol/shared/replies/letter/slot-labels.ts';
import { useNavigate, useRouter } from '@tanstack/react-router';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../platform/i18n/words.ts';
import { classes } from '../../../ui/classes.ts';
import { useWorkspace } from '../workspace.ts';
import styles from './paragraph.module.css';
import type { SlotFace } from './slot-editor.ts';
import { placeOfSlot } from './slot-places.ts';

/** Longer values are names and lists: they may break over lines. */
const longestFigure = 24;

/** Slots as the letter shows them now, and the way to what is behind them. */
export function useSlotFaces(): {
  faceOf: (name: TextSlotName) => SlotFace;
  open: (name: TextSlotName) => void;
} {
  const { t } = useTranslation();
  const language = useLanguage();
  const router = useRouter();
  const navigate = useNavigate();
  const { letter, place, goTo, openLetter } = useWorkspace();
  const { campaign, unitId } = place;
  const slots = letter?.slots;

  const faceOf = useCallback(
    (name: TextSlotName): SlotFace => {
      const slot = slots?.[name];
      const text = slot?.value ?? '…';
      const target = placeOfSlot(name, { campaign, unitId });
      const href =
        target?.kind === 'entries'
          ? router.buildLocation({ to: '/activities', search: target.search }).href
          : target?.kind === 'partnerships'
            ? router.buildLocation({ to: '/partnerships', search: target.search }).href
            : target
              ? '#'
              : null;
      const label = slotLabels[name][language];
      return {
        text,
        className: classes(
          styles.slot,
          slot?.blank && styles.blank,
          text.length > longestFigure && styles.long,
          !href && styles.still,
        ),
        label: href ? `${label}: ${t('replyWorkspace.paragraph.opens')}` : label,
        href,
      };
    },
    [slots, campaign, unitId, language, router, t],
  );
  const open = (name: TextSlotName) => {
    const target = placeOfSlot(name, place);
    if (target?.kind === 'entries') void navigate({ to: '/activities', search: target.search });
    else if (target?.kind === 'partnerships') {
      void navigate({ to: '/partnerships', search: target.search });
    } else if (target?.kind === 'field') goTo(target.field);
    else if (target?.kind === 'letter') openLetter();
  };
  return { faceOf, open };
}
