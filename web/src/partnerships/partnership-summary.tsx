import { territoryOf } from '@saqbol/shared/accounts/roles.ts';
import type { Figures } from '@saqbol/shared/figures/figures.schema.ts';
import type { Language } from '@saqbol/shared/format/language.ts';
import { formatNumber, noData } from '@saqbol/shared/format/numbers.ts';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { TFunction } from 'i18next';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { figuresQuery } from '../figures/queries.ts';
import { useLanguage } from '../platform/i18n/words.ts';
import { type FigureGiven, FiguresStrip } from '../ui/figures-strip.tsx';
import { Skeleton } from '../ui/states.tsx';
import type { PartnershipSearch } from './partnership-search.ts';
import styles from './partnerships.module.css';
import type { PartnershipsProps } from './partnerships-list.tsx';

/** Partnerships, banks of all, firms, and how much of the territory has partners. */
export function PartnershipSummary(props: PartnershipsProps) {
  const { actor, campaign, search } = props;
  const { t } = useTranslation();
  const language = useLanguage();
  const unit = search.unitId ?? (territoryOf(actor) === 'nation' ? undefined : actor.unitId);
  const figures = useQuery(
    figuresQuery({ campaignId: campaign.id, by: unit ? 'district' : 'unit', unit }),
  );
  // The list below does not need them: a failure is not worth an alarm, and «–» is no false zero.
  if (figures.isPending) return <Skeleton lines={2} height="1.5rem" className={styles.strip} />;
  return (
    <div className={styles.strip}>
      <FiguresStrip
        label={t('partnerships.summary.label')}
        figures={figuresOf(figures.data, Boolean(unit), t, language).map((figure) => ({
          ...figure,
          value: <Opening {...props} figure={figure.key} value={figure.value} />,
        }))}
      />
    </div>
  );
}

const opened: Readonly<Record<string, PartnershipSearch>> = {
  partnerships: { engaged: 'yes' },
  banks: { engaged: 'yes', organisationKind: 'bank' },
  developers: { engaged: 'yes', organisationKind: 'developer' },
};

/** A figure opens exactly the partnerships that make it. */
function Opening(props: PartnershipsProps & { figure: string; value: ReactNode }) {
  const { figure, value } = props;
  const { campaign, unitId } = props.search;
  const { t } = useTranslation();
  const filter = opened[figure];
  if (!filter || value === noData) return value;
  return (
    <Link
      to="/partnerships"
      search={{ campaign, unitId, ...filter }}
      resetScroll={false}
      className={styles.figure}
    >
      {value}
      <span className="only-heard">, {t('partnerships.summary.opens')}</span>
    </Link>
  );
}

function figuresOf(
  figures: Figures | undefined,
  ofUnit: boolean,
  t: TFunction,
  language: Language,
): FigureGiven[] {
  const number = (value: number | undefined) => formatNumber(value, language);
  const of = (part: number | undefined, whole: number | undefined) =>
    part === undefined || whole === undefined
      ? noData
      : t('partnerships.summary.of', { part: number(part), whole: number(whole) });
  const total = figures?.total;
  const places = figures?.rows.filter((row) => row.key !== 'none');
  const covered = places?.filter((row) => row.partnerships > 0).length;
  const territory = ofUnit ? 'districts' : 'units';
  return [
    {
      key: 'partnerships',
      value: number(total?.partnerships),
      label: t('partnerships.summary.partnerships'),
      detail: t('partnerships.summary.partnershipsDetail'),
    },
    {
      key: 'banks',
      value: of(total?.banksEngaged, total?.banksTotal),
      label: t('partnerships.summary.banks'),
      detail: t('partnerships.summary.banksDetail', { total: number(total?.banksTotal) }),
    },
    {
      key: 'developers',
      value: number(total?.developersEngaged),
      label: t('partnerships.summary.developers'),
      detail: t('partnerships.summary.developersDetail'),
    },
    // A central body has no districts.
    ...(places?.length === 0
      ? []
      : [
          {
            key: territory,
            value: of(covered, places?.length),
            label: t(`partnerships.summary.${territory}`),
            detail: t(`partnerships.summary.${territory}Detail`, {
              total: number(places?.length),
            }),
          },
        ]),
  ];
}
