import { compareNames } from '@saqbol/shared/format/sorting.ts';
import { isFrozen } from '@saqbol/shared/replies/reply.policy.ts';
import type { Reply } from '@saqbol/shared/replies/reply.schema.ts';
import { nextReplyState } from '@saqbol/shared/replies/reply.states.ts';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useKept } from '../../../platform/drafts/kept.ts';
import { useLanguage } from '../../../platform/i18n/words.ts';
import { Button } from '../../../ui/button.tsx';
import { Field } from '../../../ui/field.tsx';
import { Icon } from '../../../ui/icons.tsx';
import { Refusal } from '../../../ui/refusal.tsx';
import { TextArea } from '../../../ui/text-input.tsx';
import { showToast } from '../../../ui/toast.tsx';
import type { Pair } from '../draft/leaves.ts';
import { useCommand } from '../use-command.ts';
import styles from '../workspace.module.css';
import { useWorkspace } from '../workspace.ts';
import own from './silent-districts.module.css';

type Declaration = Reply['declarations'][number];

/** Districts without an activity: silent ones, and those that said why. */
export function SilentDistricts() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { reply, names } = useWorkspace();
  const silent = reply.lacks.find((lack) => lack.code === 'silent-district')?.ids ?? [];
  const declarations = new Map(reply.declarations.map((one) => [one.districtId, one]));
  const ids = [...new Set([...silent, ...declarations.keys()])];
  if (ids.length === 0) return null;
  const compare = compareNames(language);
  // Those that still owe a word come first.
  const isSaid = (id: string) => Number(declarations.has(id));
  ids.sort((a, b) => isSaid(a) - isSaid(b) || compare(names.district(a), names.district(b)));
  return (
    <div className={styles.part} data-reply-field="declarations">
      <h3>{t('replyWorkspace.silent.title')}</h3>
      <p className={styles.detail}>{t('replyWorkspace.silent.detail')}</p>
      <ul className={own.list}>
        {ids.map((id) => (
          <District key={id} districtId={id} declaration={declarations.get(id)} />
        ))}
      </ul>
    </div>
  );
}

function District(props: { districtId: string; declaration: Declaration | undefined }) {
  const { districtId, declaration } = props;
  const { t } = useTranslation();
  const language = useLanguage();
  const { names, actor, reply, campaign } = useWorkspace();
  const [isOpen, setOpen] = useState(false);
  const isOwn = actor.role === 'officer' && actor.districtIds.includes(districtId);
  const mayDeclare =
    (actor.role === 'coordinator' || isOwn) &&
    campaign.status === 'published' &&
    !isFrozen(reply.state) &&
    nextReplyState(reply.state, 'save') !== null;
  const name = names.district(districtId);
  return (
    <li className={own.row}>
      <div className={own.head}>
        <Icon
          name={declaration ? 'check' : 'warning'}
          size={18}
          className={declaration ? own.said : own.silent}
        />
        <strong className={own.name}>{name}</strong>
        {mayDeclare && !isOpen && (
          <>
            {!declaration && (
              <Link to="/activities/new" className={own.link}>
                {t('replyWorkspace.silent.addEntry')}
              </Link>
            )}
            <Button size="small" onClick={() => setOpen(true)}>
              {t(declaration ? 'replyWorkspace.silent.change' : 'replyWorkspace.silent.declare')}
              <span className="only-heard">: {name}</span>
            </Button>
          </>
        )}
      </div>
      {declaration && !isOpen && (
        <p className={own.reason}>
          {language === 'ru' ? declaration.reasonRu : declaration.reasonKk}
        </p>
      )}
      {isOpen && (
        <Declare districtId={districtId} declaration={declaration} onDone={() => setOpen(false)} />
      )}
    </li>
  );
}

function isPair(value: unknown): value is Pair {
  const pair = value as Pair | null;
  return typeof pair?.kk === 'string' && typeof pair.ru === 'string';
}

/** The reason in both languages, kept on the device until it is saved. */
function Declare(props: {
  districtId: string;
  declaration: Declaration | undefined;
  onDone: () => void;
}) {
  const { districtId, declaration, onDone } = props;
  const { t } = useTranslation();
  const { actor, id, names } = useWorkspace();
  const [initial] = useState<Pair>({
    kk: declaration?.reasonKk ?? '',
    ru: declaration?.reasonRu ?? '',
  });
  const key = `${actor.userId}.declaration.${id.campaignId}.${districtId}`;
  const reason = useKept(key, initial, isPair);
  const declaring = useCommand('declare');
  const { kk, ru } = reason.value;
  const isWhole = kk.trim() !== '' && ru.trim() !== '';
  const send = (given: Pair | null) =>
    declaring.mutate(
      { districtId, reason: given },
      {
        onSuccess: () => {
          reason.drop();
          if (!given) {
            showToast({
              text: t('replyWorkspace.silent.tookBack', { district: names.district(districtId) }),
            });
          }
          onDone();
        },
      },
    );
  return (
    <form
      className={own.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (isWhole) send({ kk: kk.trim(), ru: ru.trim() });
      }}
    >
      <Field label={t('replyWorkspace.silent.reasonKk')}>
        <TextArea
          lang="kk"
          rows={2}
          maxLength={500}
          value={kk}
          onChange={(event) => reason.set({ ...reason.value, kk: event.target.value })}
        />
      </Field>
      <Field label={t('replyWorkspace.silent.reasonRu')}>
        <TextArea
          lang="ru"
          rows={2}
          maxLength={500}
          value={ru}
          onChange={(event) => reason.set({ ...reason.value, ru: event.target.value })}
        />
      </Field>
      <Refusal error={declaring.error} />
      <div className={own.buttons}>
        <Button type="submit" disabled={!isWhole} busy={declaring.isPending}>
          {t('replyWorkspace.silent.save')}
        </Button>
        {declaration && (
          <Button kind="quiet" onClick={() => !declaring.isPending && send(null)}>
            {t('replyWorkspace.silent.takeBack')}
          </Button>
        )}
        <Button kind="quiet" onClick={onDone}>
          {t('common.actions.close')}
        </Button>
      </div>
    </form>
  );
}
