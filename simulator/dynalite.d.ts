declare module 'dynalite' {
  import type { Server } from 'node:http';

  function dynalite(options: {
    /** Folder of the LevelDB store; in memory without it. */
    path?: string;
    /** Milliseconds that a table stays in creation. */
    createTableMs?: number;
  }): Server;

  export = dynalite;
}
