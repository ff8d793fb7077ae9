import type { OrganisationStatus } from '@saqbol/shared/organisations/organisation.codes.ts';
import { useTranslation } from 'react-i18next';
import type { IconName } from '../ui/icons.tsx';
import { type ChipTone, StateChip } from '../ui/state-chip.tsx';

const looks: Readonly<Record<OrganisationStatus, { icon: IconName; tone: ChipTone }>> = {
  // Gold: somebody waits for an editor.
  proposed: { icon: 'submitted', tone: 'gold' },
  confirmed: { icon: 'check', tone: 'plain' },
  merged: { icon: 'link', tone: 'frame' },
  retired: { icon: 'excluded', tone: 'frame' },
};

/** What has become of an organisation: icon and word. */
export function OrganisationStateChip(props: { status: OrganisationStatus }) {
  const { t } = useTranslation();
  return (
    <StateChip {...looks[props.status]}>
      {t(`codes.organisationStatuses.${props.status}`)}
    </StateChip>
  );
}
