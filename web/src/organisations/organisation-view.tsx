import { formatInstantDay } from '@saqbol/shared/format/instants.ts';
import { formatNumber } from '@saqbol/shared/format/numbers.ts';
import { organisationTransitions } from '@saqbol/shared/organisations/organisation.codes.ts';
import type { Organisation } from '@saqbol/shared/organisations/organisation.schema.ts';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../platform/i18n/words.ts';
import type { Names } from '../territory/names.ts';
import type { Registers } from '../territory/queries.ts';
import { Breadcrumbs } from '../ui/breadcrumbs.tsx';
import { buttonClass } from '../ui/button.tsx';
import { FactList } from '../ui/fact-list.tsx';
import { Icon } from '../ui/icons.tsx';
import { PageHead, Section, WithAside } from '../ui/page.tsx';
import { Notice } from '../ui/states.tsx';
import { LikelyList, likelyOf } from './likely-list.tsx';
import { OrganisationCommands, SettleNote } from './organisation-commands.tsx';
import { organisationsAddress } from './organisation-search.ts';
import { OrganisationStateChip } from './organisation-state.tsx';
import styles from './organisations.module.css';
import type { ReadOrganisation } from './queries.ts';

export interface OrganisationProps {
  readonly registers: Registers;
  readonly names: Names;
  readonly read: ReadOrganisation;
}

/** An organisation, readable whole, with what an editor may do about it. */
export function OrganisationView(props: OrganisationProps) {
  const { read, names } = props;
  const { organisation } = read;
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <>
      <div className={styles.crumbs}>
        <Breadcrumbs
          label={t('entries.detail.way')}
          links={[
            <Link key="list" to="/organisations" search={organisationsAddress()}>
              {t('common.nav.organisations')}
            </Link>,
          ]}
          here={organisation.short}
        />
      </div>
      <PageHead
        title={organisation.short}
        beside={<OrganisationStateChip status={organisation.status} />}
        lead={`${organisation.name[language]} · ${t(`codes.organisationKinds.${organisation.kind}`)}`}
        actions={<OrganisationCommands read={read} />}
      />
      <div className={styles.notices}>
        {organisation.mergedInto && (
          <Notice
            icon="link"
            tone="acc"
            title={t('organisations.values.mergedInto', {
              name: names.organisation(organisation.mergedInto),
            })}
            actions={
              <Link
                to="/organisations/$id"
                params={{ id: organisation.mergedInto }}
                className={buttonClass('secondary', 'small')}
              >
                {t('organisations.detail.openKept')}
              </Link>
            }
          >
            {t('organisations.detail.mergedText')}
          </Notice>
        )}
        {organisation.note && (
          <Notice
            icon="warning"
            tone="gold"
            title={t('organisations.detail.note')}
            actions={<SettleNote read={read} />}
          >
            {organisation.note[language]}
          </Notice>
        )}
      </div>
      <WithAside aside={<Duplicates {...props} />}>
        <Facts organisation={organisation} names={names} />
        <Uses organisation={organisation} />
      </WithAside>
    </>
  );
}

function Facts(props: { organisation: Organisation; names: Names }) {
  const { organisation, names } = props;
  const { t } = useTranslation();
  const language = useLanguage();
  const { name, bin, aliases, proposedBy, createdAt, updatedAt } = organisation;
  const day = (instant: string | null) => instant && formatInstantDay(instant, language, 'long');
  const facts = [
    { key: 'kk', label: t('organisations.form.nameKk'), value: <span lang="kk">{name.kk}</span> },
    { key: 'ru', label: t('organisations.form.nameRu'), value: <span lang="ru">{name.ru}</span> },
    { key: 'en', label: t('organisations.form.nameEn'), value: <span lang="en">{name.en}</span> },
    { key: 'bin', label: t('organisations.form.bin'), value: bin },
    { key: 'aliases', label: t('organisations.form.aliases'), value: aliases.join(', ') },
    {
      key: 'proposedBy',
      label: t('organisations.columns.proposedBy'),
      value: proposedBy
        ? [names.unit(proposedBy), day(createdAt)].filter(Boolean).join(', ')
        : t(createdAt ? 'organisations.values.byCommittee' : 'organisations.values.register'),
    },
    { key: 'updatedAt', label: t('organisations.columns.updatedAt'), value: day(updatedAt) },
  ];
  return (
    <Section title={t('organisations.detail.about')}>
      <FactList facts={facts} none={t('organisations.values.none')} />
      {organisation.synthetic && (
        <p className={styles.detail}>{t('organisations.detail.synthetic')}</p>
      )}
    </Section>
  );
}

function Uses(props: { organisation: Organisation }) {
  const { id, partnershipCount, unitCount } = props.organisation;
  const { t } = useTranslation();
  const language = useLanguage();
  const shown = (count: number) => ({ count, shown: formatNumber(count, language) });
  return (
    <Section title={t('organisations.detail.uses')}>
      <p>
        {[
          t('organisations.values.uses', shown(partnershipCount)),
          unitCount > 0 && t('organisations.values.units', shown(unitCount)),
        ]
          .filter(Boolean)
          .join(', ')}
      </p>
      <ul className={styles.links}>
        <li>
          <Link to="/partnerships" search={{ organisationId: id }}>
            {t('organisations.detail.openPartnerships')}
          </Link>
        </li>
        <li>
          <Link to="/activities" search={{ partnerId: id }}>
            {t('organisations.detail.openEntries')}
          </Link>
        </li>
      </ul>
    </Section>
  );
}

/** Whom of the register it resembles, each with the way to compare the two. */
function Duplicates({ read, registers }: OrganisationProps) {
  const { id, name, short, bin, status } = read.organisation;
  const { t } = useTranslation();
  if (organisationTransitions[status].merge === null) return null;
  const likely = likelyOf(registers, { names: [short, ...Object.values(name)], bin }, id);
  return (
    <Section title={t('organisations.detail.likely')}>
      {likely.length === 0 && (
        <p className={styles.detail}>{t('organisations.detail.likelyNone')}</p>
      )}
      <LikelyList
        likely={likely}
        action={(one) => (
          <Link
            to="/organisations/$id/merge"
            params={{ id }}
            search={{ into: one.id }}
            className={buttonClass('secondary', 'small')}
          >
            {t('organisations.detail.compare')}
            <span className="only-heard">: {one.short}</span>
          </Link>
        )}
      />
      <Link to="/organisations/$id/merge" params={{ id }} className={buttonClass('secondary')}>
        <Icon name="link" />
        {t('organisations.detail.mergeOther')}
      </Link>
    </Section>
  );
}
