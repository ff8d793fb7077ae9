import type { Hono } from 'hono';
import type { Services } from '../services.ts';
import { requestsAtWork } from './admission.ts';

/** How long an answer of readiness is kept, in milliseconds: a flood of probes reaches no database. */
const keptFor = 1000;

/** `/healthz` is constant, `/readyz` asks the database, `/metrics` for Prometheus. */
export function addHealth(app: Hono, services: Services): void {
  const started = performance.now();
  let known: { at: number; ready: Promise<boolean> } | null = null;
  const answered = new Map<number, number>();
  app.use('/api/*', async (c, next) => {
    await next();
    answered.set(c.res.status, (answered.get(c.res.status) ?? 0) + 1);
  });
  app.get('/healthz', (c) => c.text('ok', 200, { 'Cache-Control': 'no-store' }));
  app.get('/readyz', async (c) => {
    if (!known || performance.now() - known.at > keptFor)
      known = { at: performance.now(), ready: isReady(services) };
    const ready = await known.ready;
    return c.text(ready ? 'ready' : 'not ready', ready ? 200 : 503, {
      'Cache-Control': 'no-store',
    });
  });
  app.get('/metrics', (c) => {
    const lines = [
      '# TYPE saqbol_uptime_seconds gauge',
      `saqbol_uptime_seconds ${Math.round((performance.now() - started) / 1000)}`,
      '# TYPE saqbol_requests_at_work gauge',
      `saqbol_requests_at_work ${requestsAtWork()}`,
      '# TYPE saqbol_resident_bytes gauge',
      `saqbol_resident_bytes ${process.memoryUsage.rss()}`,
      '# TYPE saqbol_answers_total counter',
      ...[...answered].map(
        ([status, count]) => `saqbol_answers_total{status="${status}"} ${count}`,
      ),
    ];
    return c.text(`${lines.join('\n')}\n`, 200, {
      'Content-Type': 'text/plain; version=0.0.4',
      'Cache-Control': 'no-store',
    });
  });
}

async function isReady({ database, log }: Services): Promise<boolean> {
  try {
    await database.pool.query('select 1');
    return true;
  } catch (error) {
    log.warn({ error: (error as Error).message }, 'the database does not answer');
    return false;
  }
}
