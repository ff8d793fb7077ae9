import type { Account } from '@saqbol/shared/accounts/account.schema.ts';
import { useTranslation } from 'react-i18next';
import type { IconName } from '../../ui/icons.tsx';
import { type ChipTone, StateChip } from '../../ui/state-chip.tsx';

const looks = {
  active: { icon: 'check', tone: 'plain' },
  invited: { icon: 'submitted', tone: 'tint' },
  disabled: { icon: 'excluded', tone: 'frame' },
} as const satisfies Record<Account['status'], { icon: IconName; tone: ChipTone }>;

/** Active is quiet, invited is on its way, disabled is framed. */
export function AccountState(props: { status: Account['status'] }) {
  const { t } = useTranslation();
  const { icon, tone } = looks[props.status];
  return (
    <StateChip icon={icon} tone={tone}>
      {t(`codes.accountStatuses.${props.status}`)}
    </StateChip>
  );
}
