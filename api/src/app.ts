/** Composes the API: every endpoint of the contract with its handler, sign-in, documents, health, the web. */
import { contract } from '@saqbol/shared/contract/contract.ts';
import { isLanguage, type Language } from '@saqbol/shared/format/language.ts';
import { type Context, Hono } from 'hono';
import { compress } from 'hono/compress';
import { accountRoutes } from './accounts/accounts.routes.ts';
import { readSession } from './accounts/read-session.ts';
import { createAuth, serveAuth } from './accounts/sign-in.ts';
import { activityRoutes } from './activities/activities.routes.ts';
import { auditRoutes } from './audit/audit.routes.ts';
import { campaignRoutes } from './campaigns/campaigns.routes.ts';
import { exchangeRoutes } from './exchange/exchange.routes.ts';
import { figureRoutes } from './figures/figures.routes.ts';
import { fileRoutes } from './files/files.routes.ts';
import { importRoutes } from './imports/imports.routes.ts';
import { organisationRoutes } from './organisations/organisations.routes.ts';
import { partnershipRoutes } from './partnerships/partnerships.routes.ts';
import { clientAddress } from './platform/http/address.ts';
import { apiDocsPage } from './platform/http/api-docs.ts';
import { contentTag } from './platform/http/etag.ts';
import { faultOf } from './platform/http/fault.ts';
import type { Handler } from './platform/http/handler.ts';
import { addHealth } from './platform/http/health.ts';
import { languageOf } from './platform/http/language.ts';
import { openApiOf } from './platform/http/openapi.ts';
import { Problem, problemResponse } from './platform/http/problem.ts';
import { addSecurityHeaders } from './platform/http/security-headers.ts';
import { serve } from './platform/http/serve.ts';
import { serveWeb } from './platform/http/static-files.ts';
import type { Services } from './platform/services.ts';
import { replyRoutes } from './replies/replies.routes.ts';
import { territoryRoutes } from './territory/territory.routes.ts';
import { viewRoutes } from './views/views.routes.ts';

export const handlers: readonly Handler[] = [
  ...accountRoutes,
  ...territoryRoutes,
  ...campaignRoutes,
  ...activityRoutes,
  ...organisationRoutes,
  ...viewRoutes,
  ...partnershipRoutes,
  ...figureRoutes,
  ...exchangeRoutes,
  ...importRoutes,
  ...auditRoutes,
  ...replyRoutes,
  ...fileRoutes,
];

/** The whole HTTP face of an installation. */
export function createApp(services: Services): Hono {
  // Strict, so that `/activities/` is not taken for `/activities`.
  const app = new Hono({ strict: true });
  app.use(async (c, next) => {
    await next();
    addSecurityHeaders(c.res);
  });
  app.use('/api/*', compress());
  app.onError((error, c) => {
    const problem = error instanceof Problem ? error : faultOf(error, services.log, c.req.path);
    return problemResponse(problem, requestLanguage(c), c.req.path);
  });
  addHealth(app, services);
  addDocuments(app);
  const auth = createAuth(services.settings, services.database.db);
  app.all('/api/auth/*', (c) =>
    serveAuth(services, auth, c.req.raw, clientAddress(c, services.settings)),
  );
  const readActor = (request: Request) => readSession(services, request);
  for (const handler of handlers) {
    const { method, path } = handler.endpoint;
    app.on(method, path, (c) => serve(handler, services, readActor, c.req.raw, c.req.param()));
  }
  for (const [path, endpoints] of Map.groupBy(contract, (endpoint) => endpoint.path)) {
    app.all(path, () => {
      throw new Problem('request/method-not-allowed', {
        allow: endpoints.map((one) => one.method),
      });
    });
  }
  app.all('*', (c) => serveWeb(c));
  return app;
}

function requestLanguage(c: Context): Language {
  return languageOf(c.req.header('accept-language'));
}

/** OpenAPI and its human page. */
function addDocuments(app: Hono): void {
  app.get('/api/v1/openapi.json', (c) => {
    const text = JSON.stringify(openApiOf(contract, requestLanguage(c)));
    return c.body(text, 200, {
      'Content-Type': 'application/json; charset=utf-8',
      ETag: contentTag(text),
      'Cache-Control': 'no-cache',
    });
  });
  app.get('/api/docs', (c) => {
    const asked = c.req.query('lang');
    const language = isLanguage(asked) ? asked : requestLanguage(c);
    return c.body(apiDocsPage(contract, language), 200, {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Language': language,
      'Cache-Control': 'no-cache',
    });
  });
}
