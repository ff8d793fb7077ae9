import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Select } from '../ui/select.tsx';
import styles from './campaign-choice.module.css';
import { campaignsQuery } from './queries.ts';

/**
 * The letter that a screen is about; a choice where there are several. The choice belongs into the
 * address (`?campaign=`).
 */
export function CampaignChoice(props: {
  value: string;
  onChange: (id: string) => void;
  /** Stands under a label of its own: takes the whole width. */
  wide?: boolean;
}) {
  const { t } = useTranslation();
  const { data: campaigns = [] } = useQuery(campaignsQuery);
  const nameOf = (letterNo: string) => t('entries.list.letterNo', { number: letterNo });
  const only = campaigns.length === 1 ? campaigns[0] : undefined;
  if (only) return <span className={styles.only}>{nameOf(only.letterNo)}</span>;
  return (
    <Select
      strong={!props.wide}
      aria-label={props.wide ? undefined : t('entries.list.letter')}
      className={props.wide ? undefined : styles.choice}
      options={campaigns.map((one) => ({
        value: one.id,
        label:
          one.status === 'published'
            ? nameOf(one.letterNo)
            : `${nameOf(one.letterNo)} (${t(`codes.campaignStatuses.${one.status}`)})`,
      }))}
      value={props.value}
      onChange={props.onChange}
    />
  );
}
