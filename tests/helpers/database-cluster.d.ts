import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Superuser's address of the server; its database is the template's neighbour. */
    readonly clusterUrl: string;
  }
}
export declare const templateName = 'saqbol_template';
export default function setup(project: TestProject): Promise<() => Promise<void>>;
/** The address of another database of the same server. */
export declare function databaseUrl(url: string, name: string): string;
