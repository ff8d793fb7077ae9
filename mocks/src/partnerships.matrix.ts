import { type Actor, sees, territoryOf } from '@saqbol/shared/accounts/roles.ts';
import { csvType } from '@saqbol/shared/exchange/file-types.ts';
import type { OrganisationKind } from '@saqbol/shared/organisations/organisation.codes.ts';
import {
  hasColumn,
  type MatrixLine,
  matrixOf,
  type PartnershipMatrix,
} from '@saqbol/shared/partnerships/partnership-matrix.ts';
import {
  exportMatrixCsv,
  exportMatrixXlsx,
  getPartnershipMatrix,
} from '@saqbol/shared/partnerships/partnerships.endpoints.ts';
import { districtsOfUnit } from '@saqbol/shared/territory/districts.ts';
import { campaignInSight } from './campaigns.ts';
import { toCsv } from './exchange.ts';
import { organisationsInSight } from './organisations.record.ts';
import { type Call, type Handler, handle } from './platform/handler.ts';
import { Problem } from './platform/problem.ts';
import type { Store } from './store.types.ts';

interface Asked {
  readonly kind: OrganisationKind;
  readonly unit?: string | undefined;
}

function matrixInSight(
  { store, actor }: Pick<Call, 'store' | 'actor'>,
  campaignId: string,
  { kind, unit }: Asked,
): PartnershipMatrix {
  const campaign = campaignInSight(store, actor, campaignId);
  const recipients = campaign.recipients.map((one) => one.unitId);
  if (unit && (!recipients.includes(unit) || !sees(actor, unit)))
    throw new Problem('entity/not-found');
  const unitId = unit ?? (territoryOf(actor) === 'unit' ? actor.unitId : null);
  const districts = unitId === null ? [] : districtsOfUnit(unitId).map(({ kato }) => kato);
  const placeIds = unitId === null ? recipients : districts.length > 0 ? districts : [unitId];
  const lines = linesOf(store, actor, { campaignId, kind, unitId });
  return matrixOf({ campaignId, kind, unitId, placeIds }, lines);
}

function linesOf(
  store: Store,
  actor: Actor,
  asked: { campaignId: string; kind: OrganisationKind; unitId: string | null },
): MatrixLine[] {
  const own = [...store.partnerships.values()].filter(
    (one) =>
      one.deletedAt === null &&
      one.campaignId === asked.campaignId &&
      (asked.unitId === null || one.unitId === asked.unitId) &&
      sees(actor, one.unitId),
  );
  return organisationsInSight(store, actor)
    .filter((one) => one.kind === asked.kind)
    .flatMap((organisation): MatrixLine[] => {
      const partners = own.filter((one) => one.organisationId === organisation.id);
      if (!hasColumn(organisation, asked.unitId, partners.length > 0)) return [];
      const none = { unitId: null, districtIds: null, status: null, partnershipId: null };
      if (partners.length === 0) return [{ organisationId: organisation.id, ...none }];
      return partners.map(({ id, unitId, districtIds, status }) => ({
        organisationId: organisation.id,
        partnershipId: id,
        unitId,
        districtIds,
        status,
      }));
    });
}

export const matrixHandlers: Handler[] = [
  handle(getPartnershipMatrix, (call) => ({
    body: matrixInSight(call, call.params.id, call.query),
  })),
  handle(exportMatrixCsv, (call) => {
    const { placeIds, organisationIds, cells } = matrixInSight(call, call.params.id, call.query);
    const statuses = new Map(
      cells.map((one) => [`${one.placeId} ${one.organisationId}`, one.status]),
    );
    const rows = placeIds.map((placeId) => [
      placeId,
      ...organisationIds.map((id) => statuses.get(`${placeId} ${id}`) ?? '0'),
    ]);
    const content = toCsv([['placeId', ...organisationIds], ...rows]);
    return { file: { content, name: 'saqbol-partners.csv', type: csvType } };
  }),
  // Workbooks are the API's alone: the mocks stay small.
  handle(exportMatrixXlsx, (call) => {
    matrixInSight(call, call.params.id, call.query);
    throw new Problem('request/not-acceptable');
  }),
];
