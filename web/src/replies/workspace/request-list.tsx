import { formatDate } from '@saqbol/shared/format/dates.ts';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { CampaignChoice } from '../../campaigns/campaign-choice.tsx';
import { campaignsQuery } from '../../campaigns/queries.ts';
import { useLanguage } from '../../platform/i18n/words.ts';
import { classes } from '../../ui/classes.ts';
import { Icon } from '../../ui/icons.tsx';
import { codeOf, type RequestNumber, requestNumbers } from './reply-fields.ts';
import styles from './request-list.module.css';
import { AfterSubmission } from './talk/after-submission.tsx';
import pageStyles from './workspace.module.css';
import { useWorkspace } from './workspace.ts';

/** The letter and its requests, each complete or with what it lacks; the chosen one with its words. */
export function RequestList(props: { isPhone: boolean; onCampaign: (id: string) => void }) {
  const { t } = useTranslation();
  const workspace = useWorkspace();
  const quote = useRequestText(workspace.request);
  return (
    <aside className={classes(pageStyles.requests, styles.column)}>
      <LetterLine {...props} />
      <nav aria-label={t('replyWorkspace.requests')}>
        <ul className={styles.list}>
          {requestNumbers.map((number) => (
            <RequestItem key={number} number={number} isPhone={props.isPhone} />
          ))}
        </ul>
      </nav>
      {props.isPhone && <blockquote className={styles.quote}>{quote}</blockquote>}
      {!props.isPhone && <AfterSubmission />}
    </aside>
  );
}

/** Which letter is answered (of several one is chosen), and the way to its text. */
function LetterLine(props: { isPhone: boolean; onCampaign: (id: string) => void }) {
  const { campaign, openLetter } = useWorkspace();
  const { data: campaigns = [] } = useQuery(campaignsQuery);
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <div className={styles.letterLine}>
      {campaigns.length > 1 && (
        <CampaignChoice as="title" value={campaign.id} onChange={props.onCampaign} />
      )}
      <p>
        {campaigns.length > 1 && !props.isPhone
          ? formatDate(campaign.letterOn, language, 'long')
          : t('replyWorkspace.letter.no', {
              // The number of a letter does not break at its hyphens.
              number: campaign.letterNo.replaceAll('-', '\u2011'),
              day: formatDate(campaign.letterOn, language, 'numeric'),
            })}
      </p>
      <button type="button" className={styles.link} onClick={openLetter}>
        {t('replyWorkspace.letter.whole')}
      </button>
    </div>
  );
}

function RequestItem(props: { number: RequestNumber; isPhone: boolean }) {
  const { number, isPhone } = props;
  const { t } = useTranslation();
  const { request, show, reply } = useWorkspace();
  const text = useRequestText(number);
  const isChosen = request === number;
  const missing = reply.lacks.filter((lack) => lack.request === codeOf(number)).length;
  return (
    <li className={classes(styles.item, isChosen && styles.chosen)}>
      <button
        type="button"
        className={styles.choose}
        aria-current={isChosen ? 'true' : undefined}
        onClick={() => show(number)}
      >
        <span className={styles.itemHead}>
          {isPhone ? (
            <>
              <strong aria-hidden="true">{t(`replyWorkspace.requestShort.${number}`)}</strong>
              <span className="only-heard">{t(`replyWorkspace.request.${number}`)}</span>
            </>
          ) : (
            <strong>{t(`replyWorkspace.request.${number}`)}</strong>
          )}
          <span className={missing > 0 ? styles.missing : styles.complete}>
            <Icon name={missing > 0 ? 'warning' : 'check'} size={16} />
            <span className={isPhone ? 'only-heard' : undefined}>
              {missing > 0
                ? t('replyWorkspace.missing', { count: missing })
                : t('replyWorkspace.complete')}
            </span>
            {isPhone && missing > 0 && <span aria-hidden="true">{missing}</span>}
          </span>
        </span>
        {!isPhone && (
          <span className={styles.itemTitle}>{t(`replyWorkspace.requestTitles.${number}`)}</span>
        )}
      </button>
      {isChosen && !isPhone && text && <blockquote className={styles.quote}>{text}</blockquote>}
    </li>
  );
}

/** The request in the words of the letter. */
function useRequestText(number: RequestNumber): string {
  const { campaign } = useWorkspace();
  const language = useLanguage();
  return campaign.requests.find((one) => one.code === codeOf(number))?.text[language] ?? '';
}
