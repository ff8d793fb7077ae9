import { type Actor, territoryOf } from '@saqbol/shared/accounts/roles.ts';
import type { Campaign } from '@saqbol/shared/campaigns/campaign.schema.ts';
import { formatDateTime } from '@saqbol/shared/format/instants.ts';
import { mayWritePartnership } from '@saqbol/shared/partnerships/partnership.policy.ts';
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
import { DeletePartnership } from './delete-partnership.tsx';
import { partnershipsAddress } from './list-address.ts';
import { Memorandum } from './memorandum.tsx';
import { PartnershipActivities } from './partnership-activities.tsx';
import { PartnershipPipeline } from './partnership-pipeline.tsx';
import { PartnershipReach } from './partnership-reach.tsx';
import { PartnershipStatusChip } from './partnership-status.tsx';
import {
  fieldInWords,
  type PartnershipField,
  type PartnershipWordsContext,
} from './partnership-words.ts';
import styles from './partnerships.module.css';
import type { ReadPartnership } from './queries.ts';

export interface PartnershipProps {
  readonly actor: Actor;
  readonly read: ReadPartnership;
  readonly campaign: Campaign;
  readonly registers: Registers;
  readonly names: Names;
}

/** By the policy, and while the campaign runs. */
export function mayWriteNow({ actor, read, campaign }: PartnershipProps): boolean {
  return campaign.status === 'published' && mayWritePartnership(actor, read.partnership) === null;
}

/** What the words of a partnership need. */
export function usePartnershipWords(
  campaign: Campaign,
  names: Names,
  unitId: string,
): PartnershipWordsContext {
  const { t } = useTranslation();
  const language = useLanguage();
  const schemes = new Map(campaign.schemes.map((one) => [one.code, one.short[language]]));
  return { t, language, names, unitId, schemeName: (code) => schemes.get(code) ?? code };
}

/** A partnership, readable whole. */
export function PartnershipView(props: PartnershipProps) {
  const { actor, read, campaign, registers, names } = props;
  const { t } = useTranslation();
  const { partnership } = read;
  const organisation = registers.organisationOf.get(partnership.organisationId);
  const name = names.organisation(partnership.organisationId);
  const lead = [
    names.organisationInFull(partnership.organisationId),
    organisation && t(`codes.organisationKinds.${organisation.kind}`),
    organisation?.bin && t('partnerships.detail.bin', { bin: organisation.bin }),
    territoryOf(actor) === 'nation' && names.unit(partnership.unitId),
  ];
  return (
    <>
      <div className={styles.crumbs}>
        <Breadcrumbs
          label={t('entries.detail.way')}
          links={[
            <Link key="list" to="/partnerships" search={partnershipsAddress()}>
              {t('common.nav.partnerships')}
            </Link>,
          ]}
          here={name}
        />
      </div>
      <PageHead
        title={name}
        beside={<PartnershipStatusChip status={partnership.status} />}
        lead={lead.filter(Boolean).join('\u00A0· ')}
        actions={mayWriteNow(props) && <Actions {...props} />}
      />
      {campaign.status !== 'published' && (
        <Notice icon="lock" tone="acc" title={t('problems.campaign.closed.title')}>
          {t('problems.campaign.closed.detail')}
        </Notice>
      )}
      <PartnershipPipeline {...props} writes={mayWriteNow(props)} />
      <WithAside
        aside={
          <>
            <PartnershipReach {...props} />
            <PartnershipActivities {...props} />
          </>
        }
      >
        <Facts {...props} title={t('partnerships.detail.about')} fields={workFields} />
        <Facts {...props} title={t('partnerships.detail.document')} fields={documentFields} kept />
        <Memorandum partnership={partnership} />
      </WithAside>
    </>
  );
}

const workFields = ['forms', 'districtIds', 'schemes', 'agreedOn', 'endsOn', 'note'] as const;
const documentFields = ['documentNo', 'documentOn', 'contactPosition', 'contactPhone'] as const;

function Actions(props: PartnershipProps) {
  const { t } = useTranslation();
  return (
    <>
      <Link
        to="/partnerships/$id"
        params={{ id: props.read.partnership.id }}
        search={{ edit: 'yes' }}
        className={buttonClass('secondary')}
      >
        <Icon name="pencil" />
        {t('common.actions.edit')}
      </Link>
      <DeletePartnership {...props} />
    </>
  );
}

/** Labels of the fields, the same as in the form. */
export const fieldLabels = {
  status: 'partnerships.form.status',
  forms: 'partnerships.form.forms',
  districtIds: 'partnerships.form.districts',
  schemes: 'partnerships.form.schemes',
  agreedOn: 'partnerships.form.agreedOn',
  endsOn: 'partnerships.form.endsOn',
  documentNo: 'partnerships.form.documentNo',
  documentOn: 'partnerships.form.documentOn',
  documentId: 'files.memorandum.file',
  contactPosition: 'partnerships.form.contactPosition',
  contactPhone: 'partnerships.form.contactPhone',
  note: 'partnerships.form.note',
} as const satisfies Record<PartnershipField, string>;

function Facts(
  props: PartnershipProps & {
    title: string;
    fields: readonly PartnershipField[];
    /** With when it was last changed, and that it is made up. */
    kept?: boolean;
  },
) {
  const { read, campaign, names, kept } = props;
  const { t } = useTranslation();
  const language = useLanguage();
  const { partnership } = read;
  const context = usePartnershipWords(campaign, names, partnership.unitId);
  const facts = props.fields.map((field) => ({
    key: field as string,
    label: t(fieldLabels[field]),
    value: fieldInWords(partnership, field, context),
  }));
  if (kept) {
    facts.push({
      key: 'updatedAt',
      label: t('entries.who.updatedAt'),
      value: formatDateTime(partnership.updatedAt, language, 'long'),
    });
  }
  return (
    <Section title={props.title}>
      <FactList facts={facts} none={t('partnerships.values.none')} />
      {kept && partnership.synthetic && (
        <p className={styles.muted}>{t('partnerships.detail.synthetic')}</p>
      )}
    </Section>
  );
}
