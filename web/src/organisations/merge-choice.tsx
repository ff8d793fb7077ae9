import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommandKey } from '../platform/client/command-key.ts';
import { isProblem } from '../platform/client/problem.ts';
import type { Names } from '../territory/names.ts';
import { Button } from '../ui/button.tsx';
import { ActionBar, Section } from '../ui/page.tsx';
import { Refusal } from '../ui/refusal.tsx';
import { Notice } from '../ui/states.tsx';
import { showToast } from '../ui/toast.tsx';
import {
  type Choices,
  mayKeep,
  otherSide,
  type Pair,
  type Side,
  sideOf,
  takeOf,
  usualKeep,
  wordOf,
} from './merge-plan.ts';
import { MergePreview } from './merge-preview.tsx';
import { MergeTable } from './merge-table.tsx';
import styles from './organisations.module.css';
import { invalidateOrganisations, mergeInto, type ReadOrganisation } from './queries.ts';

/** Which of the two stays, whose names it has, what moves; then the merge itself. */
export function MergeChoice(props: {
  pair: readonly [ReadOrganisation, ReadOrganisation];
  names: Names;
  /** Unsaid: the one that is usually kept. */
  keep: Side | undefined;
  onKeep: (side: Side) => void;
}) {
  const [first, second] = props.pair;
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const keyFor = useCommandKey();
  const [choices, setChoices] = useState<Choices>({});
  const pair: Pair = { this: first.organisation, other: second.organisation };
  const keep = props.keep && mayKeep(pair, props.keep) ? props.keep : usualKeep(pair);
  const kept = pair[keep];
  const merged = pair[otherSide(keep)];
  const read = keep === 'this' ? second : first;
  const take = takeOf(pair, keep, choices);
  const merging = useMutation({
    mutationFn: () => {
      const body = { into: kept.id, intoVersion: kept.version, take };
      return mergeInto(read, body, keyFor([read.etag, body]));
    },
    onSuccess: ({ kept: after }) => {
      invalidateOrganisations(queryClient, true);
      showToast({ text: t('organisations.merge.done', { name: after.short }), icon: 'link' });
      void navigate({ to: '/organisations/$id', params: { id: after.id }, replace: true });
    },
  });
  const isOlder = isProblem(merging.error, 'entity/version-conflict');
  const result = wordOf(pair[sideOf(pair, keep, choices, 'short')], 'short');
  return (
    <>
      <MergeTable
        pair={pair}
        names={props.names}
        keep={keep}
        onKeep={props.onKeep}
        choices={choices}
        onChoices={setChoices}
      />
      <div className={styles.columns}>
        <Section title={t('organisations.merge.result')}>
          <p>
            {t('organisations.merge.resultName', { name: result })}{' '}
            {t('organisations.merge.aliasesKept')}
          </p>
          {kept.status === 'proposed' && <p>{t('organisations.merge.confirms')}</p>}
          {kept.kind !== merged.kind && (
            <Notice icon="warning" tone="gold">
              {t('organisations.merge.kindsDiffer')}
            </Notice>
          )}
        </Section>
        <MergePreview mergedId={merged.id} keptId={kept.id} names={props.names} />
      </div>
      <ActionBar>
        {merging.error && <Refusal error={merging.error} />}
        {isOlder ? (
          <Button icon="refresh" onClick={() => invalidateOrganisations(queryClient)}>
            {t('organisations.merge.reload')}
          </Button>
        ) : (
          <Button
            kind="primary"
            icon="link"
            busy={merging.isPending}
            busyLabel={t('organisations.merge.merging')}
            onClick={() => merging.mutate()}
          >
            {t('organisations.merge.submit')}
          </Button>
        )}
        <Button
          kind="quiet"
          onClick={() => void navigate({ to: '/organisations/$id', params: { id: pair.this.id } })}
        >
          {t('organisations.merge.cancel')}
        </Button>
      </ActionBar>
    </>
  );
}
