import { addDays } from '@saqbol/shared/campaigns/calendar/days.ts';
import { astanaDay } from '@saqbol/shared/campaigns/calendar/deadline.ts';
import type { CampaignRow } from '@saqbol/shared/campaigns/campaign.schema.ts';
import { formatDate, formatDateRange, kazakhDay } from '@saqbol/shared/format/dates.ts';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDomainNow } from '../platform/clock/domain-clock.ts';
import { useLanguage } from '../platform/i18n/words.ts';
import { Icon } from '../ui/icons.tsx';
import { Menu } from '../ui/menu.tsx';
import type { MapAddress } from './use-map-address.ts';

const PeriodDialog = lazy(() => import('./period-dialog.tsx'));

/** The days on which entries count: the whole letter, the last week, today, or any from–to. */
export function PeriodMenu(props: {
  address: MapAddress;
  campaign: CampaignRow | null | undefined;
  /** Opens upward, in a sheet at the bottom of a phone. */
  upward?: boolean;
}) {
  const { address, campaign, upward = false } = props;
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const today = astanaDay(useDomainNow());
  const { from, to } = address.search;
  const text = usePeriodText(from, to);
  const last = campaign?.closedOn && campaign.closedOn < today ? campaign.closedOn : today;
  const presets = {
    whole: {},
    week: { from: addDays(last, -6), to: last },
    ...(last === today && { today: { from: today, to: today } }),
  } as Readonly<Record<'whole' | 'week' | 'today', { from?: string; to?: string }>>;
  const chosen = (['whole', 'week', 'today'] as const).find(
    (key) => presets[key] && presets[key].from === from && presets[key].to === to,
  );
  return (
    <>
      <Menu
        label={t('figures.period.label')}
        align="start"
        upward={upward}
        items={[
          ...(['whole', 'week', 'today'] as const).flatMap((key) =>
            presets[key]
              ? [
                  {
                    key,
                    label: t(`figures.period.${key}`),
                    checked: key === chosen,
                    onSelect: () => address.show({ from: presets[key].from, to: presets[key].to }),
                  },
                ]
              : [],
          ),
          {
            key: 'other',
            label: t('figures.period.other'),
            checked: chosen === undefined,
            onSelect: () => setOpen(true),
          },
        ]}
      >
        <Icon name="calendar" />
        <span className="only-heard">{t('figures.period.label')}: </span>
        {text}
        <Icon name="down" size={16} />
      </Menu>
      {open && campaign && (
        <Suspense>
          <PeriodDialog
            from={from ?? campaign.startsOn}
            to={to ?? last}
            min={campaign.startsOn}
            max={last}
            today={today}
            onTake={(period) => {
              setOpen(false);
              address.show(period);
            }}
            onClose={() => setOpen(false)}
          />
        </Suspense>
      )}
    </>
  );
}

function usePeriodText(from: string | undefined, to: string | undefined): string {
  const { t } = useTranslation();
  const language = useLanguage();
  if (from && to && from <= to) return formatDateRange(from, to, language);
  // «10 наурыздан бастап», «10 наурызға дейін»: the month is declined, nothing is glued to it.
  const day = (dateOn: string, form: 'abl' | 'dat') =>
    language === 'kk' ? kazakhDay(dateOn, form) : formatDate(dateOn, language);
  if (from) return t('figures.period.since', { from: day(from, 'abl') });
  if (to) return t('figures.period.until', { to: day(to, 'dat') });
  return t('figures.period.whole');
}
