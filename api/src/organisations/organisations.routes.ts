import type { Handler } from '../platform/http/handler.ts';
import {
  confirmOrganisationHandler,
  editOrganisationHandler,
  retireOrganisationHandler,
} from './edit-organisation.ts';
import { mergeOrganisationHandler, previewMergeHandler } from './merge-organisation.ts';
import { proposeOrganisationHandler } from './propose-organisation.ts';
import { getOrganisationHandler, listOrganisationsHandler } from './read-organisations.ts';

export const organisationRoutes: readonly Handler[] = [
  listOrganisationsHandler,
  getOrganisationHandler,
  proposeOrganisationHandler,
  editOrganisationHandler,
  confirmOrganisationHandler,
  retireOrganisationHandler,
  previewMergeHandler,
  mergeOrganisationHandler,
];
