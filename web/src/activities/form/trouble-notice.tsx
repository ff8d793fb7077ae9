import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { v7 } from 'uuid';
import { meQuery } from '../../accounts/session.ts';
import { NetworkError } from '../../platform/client/problem.ts';
import { domainNow } from '../../platform/clock/domain-clock.ts';
import { Button } from '../../ui/button.tsx';
import { Notice, useErrorText } from '../../ui/states.tsx';
import { dropDraft, keepDraft } from './device-drafts.ts';
import type { EntryValues } from './entry-values.ts';
import { useFormSetting } from './form-setting.ts';
import type { SaveTrouble } from './use-saving.ts';

/** Why the last save did not succeed, where no single field is to blame; what was typed stays. */
export function TroubleNotice(props: { trouble: SaveTrouble | null }) {
  const { trouble } = props;
  if (!trouble || trouble.kind === 'conflict') return null;
  if (trouble.kind === 'gone') return <GoneNotice />;
  return <FailedNotice error={trouble.error} />;
}

function FailedNotice(props: { error: unknown }) {
  const { t } = useTranslation();
  const { title, detail } = useErrorText(props.error);
  const isOffline = props.error instanceof NetworkError;
  return (
    <Notice icon={isOffline ? 'offline' : 'error'} tone="alert" title={title} live>
      {isOffline ? t('activities.save.offline') : `${detail} ${t('activities.save.kept')}`}
    </Notice>
  );
}

/** The entry was deleted meanwhile: what was typed may become a new one. */
function GoneNotice() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { data: me } = useQuery(meQuery);
  const { campaign, entryId } = useFormSetting();
  const { getValues } = useFormContext<EntryValues>();

  const openAsNew = () => {
    if (!me) return;
    const id = v7();
    const values = getValues();
    const reach = values.reach.map((row) => ({ ...row, id: v7(), kept: false }));
    keepDraft(me.user.id, {
      id,
      campaignId: campaign.id,
      values: { ...values, reach },
      savedAt: domainNow().toISOString(),
      base: null,
    });
    void navigate({ to: '/activities/new', search: { kind: values.kind, draft: id } }).then(() =>
      dropDraft(me.user.id, entryId),
    );
  };
  return (
    <Notice
      icon="warning"
      title={t('activities.trouble.goneTitle')}
      live
      actions={<Button onClick={openAsNew}>{t('activities.trouble.asNew')}</Button>}
    >
      {t('activities.trouble.goneDetail')}
    </Notice>
  );
}
