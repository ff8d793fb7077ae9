import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/states.tsx';
import { showToast } from '../../ui/toast.tsx';
import styles from './conflicts.module.css';
import type { LeafKey, Typed } from './draft/leaves.ts';
import type { Conflict } from './draft/reply-draft.ts';
import { useLeafName } from './leaf-names.ts';
import { useLeafText } from './leaf-text.ts';
import { useWorkspace } from './workspace.ts';

/** Parts that two people changed: both versions side by side until one of them is chosen. */
export function Conflicts() {
  const { hand } = useWorkspace();
  return hand.conflicts.map((one) => <OneConflict key={one.key} conflict={one} />);
}

function OneConflict(props: { conflict: Conflict }) {
  const { key, mine, theirs } = props.conflict;
  const { t } = useTranslation();
  const { hand } = useWorkspace();
  const { draft } = hand;
  const names = useLeafName();
  const textOf = useLeafText();
  const takeTheirs = () => {
    draft.resolve(key, 'theirs');
    showToast({
      text: t('replyWorkspace.conflict.took'),
      undo: () => draft.change(key, mine as Typed<LeafKey>),
    });
  };
  return (
    <div role="alert">
      <Notice
        icon="warning"
        title={`${names.nameOf(key)}. ${t('replyWorkspace.conflict.title')}`}
        actions={
          <>
            <Button onClick={() => draft.resolve(key, 'mine')}>
              {t('replyWorkspace.conflict.keepMine')}
            </Button>
            <Button onClick={takeTheirs}>{t('replyWorkspace.conflict.takeTheirs')}</Button>
          </>
        }
      >
        <p>{t('replyWorkspace.conflict.text')}</p>
        <dl className={styles.versions}>
          <div>
            <dt>{t('replyWorkspace.conflict.mine')}</dt>
            <dd>{textOf(key, mine)}</dd>
          </div>
          <div>
            <dt>{t('replyWorkspace.conflict.theirs')}</dt>
            <dd>{textOf(key, theirs)}</dd>
          </div>
        </dl>
      </Notice>
    </div>
  );
}
