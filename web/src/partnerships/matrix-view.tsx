import { type Actor, territoryOf } from '@saqbol/shared/accounts/roles.ts';
import type { Campaign } from '@saqbol/shared/campaigns/campaign.schema.ts';
import { formatNumber } from '@saqbol/shared/format/numbers.ts';
import { mayWritePartnership } from '@saqbol/shared/partnerships/partnership.policy.ts';
import type { PartnershipMatrix } from '@saqbol/shared/partnerships/partnership-matrix.ts';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { CampaignChoice } from '../campaigns/campaign-choice.tsx';
import { ExportMenu } from '../exchange/export-menu.tsx';
import { isProblem } from '../platform/client/problem.ts';
import { useLanguage } from '../platform/i18n/words.ts';
import type { Names } from '../territory/names.ts';
import type { Registers } from '../territory/queries.ts';
import { buttonClass } from '../ui/button.tsx';
import { classes } from '../ui/classes.ts';
import { Icon } from '../ui/icons.tsx';
import { PageHead } from '../ui/page.tsx';
import { EmptyState, ErrorState, Skeleton } from '../ui/states.tsx';
import styles from './matrix.module.css';
import { MatrixKey } from './matrix-key.tsx';
import { matrixExports } from './matrix-links.ts';
import type { MatrixSearch } from './matrix-search.ts';
import { MatrixTable } from './matrix-table.tsx';
import { MatrixTools } from './matrix-tools.tsx';
import { matrixQuery } from './queries.ts';

export interface MatrixProps {
  readonly actor: Actor;
  readonly campaign: Campaign;
  readonly registers: Registers;
  readonly names: Names;
  readonly search: MatrixSearch;
  readonly onSearch: (search: MatrixSearch) => void;
}

/** Whom a white spot calls: the coordinator to begin, the Committee to look into the unit. */
export type SpotUse = 'start' | 'open-unit' | 'none';

/** The matrix with its choice of kind and territory; everything of it stands in the address. */
export function MatrixView(props: MatrixProps) {
  const { actor, campaign, names, search, onSearch } = props;
  const { t } = useTranslation();
  const language = useLanguage();
  const ofNation = territoryOf(actor) === 'nation';
  const kind = search.kind ?? 'bank';
  const unit = ofNation ? search.unit : actor.unitId;
  const { data, error, refetch, isPlaceholderData } = useQuery(
    matrixQuery(campaign.id, { kind, unit }),
  );
  const heading = t('partnerships.matrix.heading', {
    kind: t(`partnerships.matrix.kindsOf.${kind}`),
    place: unit ? names.unit(unit) : t('partnerships.matrix.nation'),
  });
  const files = matrixExports(campaign.id, { kind, unit, lang: language });
  const writes = mayWritePartnership(actor, { unitId: unit ?? '' }) === null;
  const use: SpotUse = !unit
    ? 'open-unit'
    : writes && campaign.status === 'published'
      ? 'start'
      : 'none';
  return (
    <>
      <PageHead
        title={<Title heading={heading} matrix={isPlaceholderData ? undefined : data} />}
        documentTitle={heading}
        beside={
          <CampaignChoice
            as="title"
            value={campaign.id}
            onChange={(id) => onSearch({ ...search, campaign: id })}
          />
        }
        lead={<Lead matrix={data} use={use} />}
        actions={
          <>
            <Link
              to="/partnerships"
              search={{ campaign: search.campaign, unitId: ofNation ? unit : undefined }}
              className={buttonClass('secondary')}
            >
              <Icon name="list" />
              {t('partnerships.matrix.toList')}
            </Link>
            <ExportMenu rows={data?.placeIds.length} xlsx={files.xlsx} csv={files.csv} />
          </>
        }
      />
      <MatrixTools {...props} kind={kind} unit={unit} />
      {error && !data ? (
        <ErrorState
          error={error}
          onRetry={() => void refetch()}
          actions={
            isProblem(error, 'entity/not-found') && (
              <Link
                to="/partnerships/matrix"
                search={{ campaign: search.campaign, kind: search.kind }}
                className={buttonClass('secondary')}
              >
                {t('partnerships.matrix.allUnits')}
              </Link>
            )
          }
        />
      ) : !data ? (
        <Skeleton lines={14} height="1.625rem" />
      ) : data.organisationIds.length === 0 ? (
        <EmptyState title={t('partnerships.matrix.empty')}>
          {t('partnerships.matrix.emptyHint')}
        </EmptyState>
      ) : (
        <div className={classes(isPlaceholderData && styles.updating)}>
          <MatrixTable {...props} matrix={data} use={use} caption={heading} />
          <MatrixKey />
        </div>
      )}
    </>
  );
}

function Title(props: { heading: string; matrix: PartnershipMatrix | undefined }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { matrix } = props;
  return (
    <>
      {props.heading}
      {matrix && (
        <span className={classes(styles.spots, matrix.spots === 0 && styles.noSpots)}>
          {' '}
          {matrix.spots === 0
            ? t('partnerships.matrix.noSpots')
            : t('partnerships.matrix.spots', {
                count: matrix.spots,
                shown: formatNumber(matrix.spots, language),
              })}
        </span>
      )}
    </>
  );
}

function Lead(props: { matrix: PartnershipMatrix | undefined; use: SpotUse }) {
  const { matrix, use } = props;
  const { t } = useTranslation();
  const language = useLanguage();
  const cells = matrix && matrix.placeIds.length * matrix.organisationIds.length;
  return (
    <>
      {matrix &&
        `${t('partnerships.matrix.engagedOf', {
          part: formatNumber(matrix.engaged, language),
          whole: formatNumber(cells ?? 0, language),
        })} `}
      {t('partnerships.matrix.how')} {use === 'start' && t('partnerships.matrix.howWrite')}
      {use === 'open-unit' && t('partnerships.matrix.howOpen')}
    </>
  );
}
