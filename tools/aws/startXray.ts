/** The daemon of X-Ray on loopback: keeps what it is told. */

import { createSocket } from 'node:dgram';
import { once } from 'node:events';

import * as v from 'valibot';

/** As Lambda tells of an invocation that X-Ray has picked. */
export const sampledHeader =
  'Root=1-5759e988-bd862e3fe1be46a994272793;Parent=53995c3f42cd8ad8;Sampled=1';

/** What X-Ray asks of a subsegment, and says of its names, ids and times. */
const id = v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/));
const within = {
  id,
  name: v.pipe(v.string(), v.regex(/^[\p{L}\p{N}\p{Z}_.:/%&#=+\\\-@]{1,200}$/u)),
  start_time: v.number(),
  end_time: v.number(),
  namespace: v.optional(v.picklist(['aws', 'remote'])),
  fault: v.optional(v.boolean()),
  error: v.optional(v.boolean()),
  throttle: v.optional(v.boolean()),
  http: v.optional(v.looseObject({})),
  aws: v.optional(v.object({ operation: v.string() })),
  annotations: v.optional(v.record(v.string(), v.boolean())),
};

export type Subsegment = v.InferOutput<v.ObjectSchema<typeof within, undefined>> & {
  readonly subsegments?: readonly Subsegment[] | undefined;
};

const subsegmentSchema: v.GenericSchema<unknown, Subsegment> = v.strictObject({
  ...within,
  subsegments: v.optional(v.array(v.lazy(() => subsegmentSchema))),
});

const documentSchema = v.strictObject({
  ...within,
  type: v.literal('subsegment'),
  trace_id: v.pipe(v.string(), v.regex(/^1-[0-9a-f]{8}-[0-9a-f]{24}$/)),
  parent_id: id,
  subsegments: v.optional(v.array(subsegmentSchema)),
});

export type TraceDocument = v.InferOutput<typeof documentSchema>;

export interface XrayOnLoopback {
  /** For AWS_XRAY_DAEMON_ADDRESS. */
  readonly address: string;
  /** The next trace that it is told, or has been told; fails where that is none of X-Ray's. */
  readonly next: () => Promise<TraceDocument>;
  readonly count: () => number;
  readonly close: () => Promise<void>;
}

export async function startXray(): Promise<XrayOnLoopback> {
  const told: string[] = [];
  const socket = createSocket('udp4');
  let count = 0;
  let onTold: (() => void) | undefined;
  socket.on('message', (message) => {
    count += 1;
    told.push(message.toString());
    onTold?.();
  });
  socket.bind(0, '127.0.0.1');
  await once(socket, 'listening');
  return {
    address: `127.0.0.1:${socket.address().port}`,
    next: async () => {
      if (told.length === 0)
        await new Promise<void>((resolve) => {
          onTold = resolve;
        });
      const [header, document] = (told.shift() ?? '').split('\n');
      v.parse(v.literal('{"format":"json","version":1}'), header);
      return v.parse(v.pipe(v.string(), v.parseJson(), documentSchema), document);
    },
    count: () => count,
    close: () =>
      new Promise((resolve) => {
        socket.close(resolve);
      }),
  };
}
