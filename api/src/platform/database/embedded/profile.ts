/** `durable`: what is acknowledged is on disk. `test`: faster, for clusters that are thrown away. */
export type Profile = 'durable' | 'test';
