import { formatNumber } from '@saqbol/shared/format/numbers.ts';
import type { Lack } from '@saqbol/shared/replies/reply.schema.ts';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { engagedPartnersQuery } from '../../../figures/queries.ts';
import { useLanguage } from '../../../platform/i18n/words.ts';
import { classes } from '../../../ui/classes.ts';
import { Icon } from '../../../ui/icons.tsx';
import { useWorkspace } from '../workspace.ts';
import styles from './lack-list.module.css';
import { type LackPlace, placeOfLack } from './lack-place.ts';

/** What is missing, each with the way to its place of repair. */
export function LackList(props: {
  lacks: readonly Lack[];
  /** A dialog around closes before the page moves. */
  onLeave?: () => void;
}) {
  return (
    <ul className={styles.list}>
      {props.lacks.map((lack) => (
        <LackRow key={`${lack.request}${lack.code}`} lack={lack} onLeave={props.onLeave} />
      ))}
    </ul>
  );
}

function LackRow(props: { lack: Lack; onLeave: (() => void) | undefined }) {
  const { lack, onLeave } = props;
  const { t } = useTranslation();
  const language = useLanguage();
  const { place, mayWrite } = useWorkspace();
  const label = t(`codes.lackCodes.${lack.code}`);
  const isCounted = lack.ids.length > 0;
  const where = placeOfLack(lack, place);
  const isSeen = mayWrite || where.kind === 'entries' || where.kind === 'entry';
  return (
    <li className={styles.row}>
      <Icon
        name={lack.blocks ? 'error' : 'warning'}
        size={18}
        className={lack.blocks ? styles.blocks : styles.mayStay}
      />
      <span className={styles.text}>
        {isCounted
          ? t('replyWorkspace.lacks.counted', {
              what: label,
              n: formatNumber(lack.count, language),
            })
          : label}
        <Whose lack={lack} />
      </span>
      {isSeen && <LackLink lack={lack} where={where} onLeave={onLeave} />}
    </li>
  );
}

/** The names of those few that are spoken of: districts, partners. */
function Whose(props: { lack: Lack }) {
  const { lack } = props;
  const { names, id } = useWorkspace();
  const isPartners = lack.code === 'no-memorandum';
  const partners = useQuery({
    ...engagedPartnersQuery(id.campaignId, id.unitId),
    enabled: isPartners,
  });
  const named = isPartners
    ? lack.ids.flatMap((one) => {
        const found = partners.data?.find((partner) => partner.id === one);
        return found ? [names.organisation(found.organisationId)] : [];
      })
    : lack.code === 'silent-district'
      ? lack.ids.map(names.district)
      : [];
  return named.length > 0 ? <span className={styles.detail}>{named.join(', ')}</span> : null;
}

function LackLink(props: { lack: Lack; where: LackPlace; onLeave: (() => void) | undefined }) {
  const { lack, where, onLeave } = props;
  const { t } = useTranslation();
  const { goTo, campaign, mayWrite } = useWorkspace();
  const about = (text: string): ReactNode => (
    <>
      {text}
      <span className="only-heard">: {t(`codes.lackCodes.${lack.code}`)}</span>
    </>
  );
  const look = classes(styles.way);
  switch (where.kind) {
    case 'entries':
      return (
        <Link to="/activities" search={where.search} className={look}>
          {about(t('replyWorkspace.lacks.openAll'))}
        </Link>
      );
    case 'entry':
      return (
        <Link to="/activities/$id" params={{ id: where.id }} className={look}>
          {about(t('replyWorkspace.lacks.open'))}
        </Link>
      );
    case 'partnership':
      return (
        <Link
          to="/partnerships/$id"
          params={{ id: where.id }}
          search={mayWrite ? { edit: 'yes' } : {}}
          className={look}
        >
          {about(t('replyWorkspace.lacks.fill'))}
        </Link>
      );
    case 'new-partnership':
      return (
        <Link to="/partnerships/new" search={{ campaign: campaign.id }} className={look}>
          {about(t('replyWorkspace.lacks.addPartner'))}
        </Link>
      );
    default: {
      const key = where.kind === 'marks' ? 'answer' : isExplained(lack) ? 'explain' : 'fill';
      const go = () => {
        onLeave?.();
        if (where.kind === 'field') goTo(where.field);
        else document.getElementById('reply-marks')?.scrollIntoView({ block: 'start' });
      };
      return (
        <button type="button" className={look} onClick={go}>
          {about(t(`replyWorkspace.lacks.${key}`))}
        </button>
      );
    }
  }
}

function isExplained({ code }: Lack): boolean {
  return code === 'silent-district' || code === 'no-activities' || code === 'no-late-reason';
}
