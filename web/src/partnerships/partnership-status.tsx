import type { PartnershipStatus } from '@saqbol/shared/partnerships/partnership.codes.ts';
import { useTranslation } from 'react-i18next';
import type { IconName } from '../ui/icons.tsx';
import { type ChipTone, StateChip } from '../ui/state-chip.tsx';

const looks: Readonly<Record<PartnershipStatus, { icon: IconName; tone: ChipTone }>> = {
  proposed: { icon: 'submitted', tone: 'frame' },
  agreed: { icon: 'partners', tone: 'tint' },
  active: { icon: 'play', tone: 'tint' },
  completed: { icon: 'check', tone: 'plain' },
  declined: { icon: 'excluded', tone: 'frame' },
};

export function statusIcon(status: PartnershipStatus): IconName {
  return looks[status].icon;
}

/** How far a partnership is: icon and word. */
export function PartnershipStatusChip(props: { status: PartnershipStatus }) {
  const { t } = useTranslation();
  return (
    <StateChip {...looks[props.status]}>{t(`codes.partnershipStatuses.${props.status}`)}</StateChip>
  );
}
