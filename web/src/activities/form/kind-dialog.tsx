import { activityKinds } from '@saqbol/shared/activities/activity.codes.ts';
import { useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { classes } from '../../ui/classes.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { Icon } from '../../ui/icons.tsx';
import { kindIcons } from '../kind-icons.ts';
import kindStyles from '../kinds.module.css';
import { type EntryValues, withKind } from './entry-values.ts';
import { useFormSetting } from './form-setting.ts';

/** Changes the kind of the entry in hand; what was typed stays. */
export function KindDialog(props: { onClose: () => void }) {
  const { t } = useTranslation();
  const { getValues, setValue } = useFormContext<EntryValues>();
  const { unit } = useFormSetting();
  const current = getValues('kind');
  return (
    <Dialog title={t('activities.kinds.change')} onClose={props.onClose}>
      <p>{t('activities.kinds.changeLead')}</p>
      <ul className={kindStyles.list}>
        {activityKinds.map((kind) => (
          <li key={kind}>
            <button
              type="button"
              className={classes(kindStyles.kind, kind === current && kindStyles.current)}
              aria-pressed={kind === current}
              onClick={() => {
                const next = withKind(getValues(), kind, unit.kind === 'central');
                setValue('kind', next.kind, { shouldDirty: true });
                setValue('reach', next.reach, { shouldDirty: true });
                props.onClose();
              }}
            >
              <Icon name={kindIcons[kind]} size={24} />
              <span>{t(`codes.activityKinds.${kind}`)}</span>
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
