import { useTranslation } from 'react-i18next';
import { Icon } from '../../ui/icons.tsx';
import { LackList } from './checks/lack-list.tsx';
import { codeOf } from './reply-fields.ts';
import { RequestFigures } from './request/request-figures.tsx';
import { RequestFour } from './request/request-four.tsx';
import { RequestOne } from './request/request-one.tsx';
import { RequestThree } from './request/request-three.tsx';
import { RequestTwo } from './request/request-two.tsx';
import styles from './workspace.module.css';
import { useWorkspace } from './workspace.ts';

const parts = { '1': RequestOne, '2': RequestTwo, '3': RequestThree, '4': RequestFour } as const;

/** The request in work: what the facts show, what is missing, and what the letter says of it. */
export function RequestPane() {
  const { t } = useTranslation();
  const { request, reply, mayWrite, actor } = useWorkspace();
  const Part = parts[request];
  const lacks = reply.lacks.filter((lack) => lack.request === codeOf(request));
  return (
    <section className={styles.pane} aria-labelledby="reply-request">
      <h2 id="reply-request" className={styles.paneTitle}>
        <span className="only-heard">{t(`replyWorkspace.request.${request}`)}: </span>
        {t(`replyWorkspace.requestTitles.${request}`)}
      </h2>
      {!mayWrite && actor.role !== 'coordinator' && (
        <p className={styles.detail}>{t('replyWorkspace.readOnly')}</p>
      )}
      <RequestFigures />
      {lacks.length > 0 ? (
        <div className={styles.part}>
          <h3>{t('replyWorkspace.lacks.title')}</h3>
          <LackList lacks={lacks} />
        </div>
      ) : (
        <p className={styles.complete}>
          <Icon name="check" size={18} />
          {t('replyWorkspace.lacks.none')}
        </p>
      )}
      <Part />
    </section>
  );
}
