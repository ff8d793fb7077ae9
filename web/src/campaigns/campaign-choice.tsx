import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { classes } from '../ui/classes.ts';
import { Select } from '../ui/select.tsx';
import styles from './campaign-choice.module.css';
import { campaignsQuery, chosenCampaign } from './queries.ts';

/**
 * The letter that a screen is about; a choice where there are several. The choice belongs into the
 * address (`?campaign=`).
 */
export function CampaignChoice(props: {
  value: string;
  onChange: (id: string) => void;
  /**
   * `title`: beside the title; on a phone only when the letter is not the usual one, since it stands
   * among the filters too. `field`: under a label of its own. `tool`: like a
   * field, in a row of tools without labels.
   */
  as: 'title' | 'field' | 'tool';
}) {
  const { t } = useTranslation();
  const { data: campaigns = [] } = useQuery(campaignsQuery);
  // The number of a letter does not break at its hyphens.
  const nameOf = (letterNo: string) =>
    t('entries.list.letterNo', { number: letterNo.replaceAll('-', '\u2011') });
  const isField = props.as !== 'title';
  const isUsual = chosenCampaign(campaigns, undefined)?.id === props.value;
  const only = campaigns.length === 1 ? campaigns[0] : undefined;
  if (only && !isField) {
    return <span className={classes(styles.only, styles.usual)}>{nameOf(only.letterNo)}</span>;
  }
  return (
    <Select
      strong={!isField}
      aria-label={props.as === 'field' ? undefined : t('entries.list.letter')}
      className={isField ? '' : classes(styles.choice, isUsual && styles.usual)}
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
