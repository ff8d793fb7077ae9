/**
 * What PostgreSQL gets to see of our environment: none of the secrets in it, and none of the PG*
 * variables that would change where it looks.
 */
export function childEnvironment(): NodeJS.ProcessEnv {
  const keep = process.platform === 'win32' ? ['PATH', 'Path', 'SystemRoot', 'TEMP', 'TMP'] : [];
  const system = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';
  return {
    ...(process.platform === 'win32' ? {} : { PATH: `${system}:${process.env.PATH ?? ''}` }),
    ...Object.fromEntries(keep.map((name) => [name, process.env[name]])),
    LC_ALL: 'C',
    TZ: 'UTC',
  };
}
